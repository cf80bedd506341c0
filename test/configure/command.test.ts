import { describe, expect, it } from 'vitest'
import { readCommand, readQuestion } from '../../src/configure/command.ts'

function read(argv: readonly string[], environment: Readonly<Record<string, string>> = {}): unknown {
  const command = readCommand(argv, environment)
  return command.ok ? { verb: command.value.verb, write: command.value.write, path: command.value.given.get('path')?.[0] ?? null } : command.error.message
}

describe('the command', () => {
  it.each([
    [[], { verb: 'check', write: false, path: null }],
    [['app'], { verb: 'check', write: false, path: 'app' }],
    [['./fix'], { verb: 'check', write: false, path: './fix' }],
    [['--offline', 'fix'], { verb: 'check', write: false, path: 'fix' }],
    [['fix'], { verb: 'fix', write: false, path: null }],
    [['fix', 'app', '--dry-run'], { verb: 'fix', write: false, path: 'app' }],
    [['fix', '--write', 'fix'], { verb: 'fix', write: true, path: 'fix' }],
  ])('%j', (argv, command) => {
    expect(read(argv)).toEqual(command)
  })

  it.each([['--format', 'json'], ['--output', 'a.json'], ['--gate', 'release'], ['--fail-on', 'note']])('has no use for %s with fix', (name, value) => {
    expect(read(['fix', name, value])).toBe(`${name} goes with a check; fix only shows or writes what it would mend`)
  })

  it.each<[Readonly<Record<string, string>>, boolean]>([[{ CI: 'true' }, false], [{ CI: '1' }, false], [{ GITHUB_ACTIONS: 'true' }, false], [{ CI: 'false' }, true], [{ CI: '' }, true], [{ CI: '0' }, true]])('in an environment with %j may write: %s', (environment, may) => {
    expect(typeof read(['fix', '--write'], environment) !== 'string').toBe(may)
    expect(read(['fix'], environment)).toEqual({ verb: 'fix', write: false, path: null })
  })
})

describe('a question about the rules', () => {
  const ask = (...argv: string[]): unknown => {
    const question = readQuestion(argv, ['license-missing', 'notice-removed'])
    return question === null ? null : question.ok ? question.value.rule ?? 'all' : question.error.message
  }

  it('is for one rule or for all', () => {
    expect(ask('explain', 'notice-removed')).toBe('notice-removed')
    expect(ask('list-rules')).toBe('all')
  })

  it('is none where a folder is to be checked', () => {
    expect([ask(), ask('.'), ask('./explain'), ask('--offline', 'explain')]).toEqual([null, null, null, null])
  })

  it('names the nearest rule, and says what it takes', () => {
    expect(ask('explain', 'notice-removd')).toBe('there is no rule "notice-removd"; did you mean notice-removed?')
    expect(ask('explain', 'xyz')).toBe('there is no rule "xyz"; list-rules names them all')
    expect(ask('explain')).toMatch(/^explain takes one rule/)
    expect(ask('explain', 'license-missing', 'notice-removed')).toMatch(/^explain takes one rule/)
    expect(ask('list-rules', 'app')).toMatch(/^list-rules takes nothing behind it/)
  })
})
