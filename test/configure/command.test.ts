import { describe, expect, it } from 'vitest'
import { readCommand } from '../../src/configure/command.ts'
import { optionsOf } from '../../src/configure/options.ts'
import { verbs } from '../../src/configure/verbs.ts'

const ruleIds = ['license-missing', 'notice-removed']

function read(argv: readonly string[], environment: Readonly<Record<string, string>> = {}): unknown {
  const command = readCommand(argv, { environment, ruleIds })
  return command.ok ? [command.value.verb, command.value.operand, ...[...command.value.given.keys()].filter((name) => name !== 'path')] : command.error.message
}

describe('the command', () => {
  it.each([
    [[], ['check', null]],
    [['app'], ['check', 'app']],
    [['./fix'], ['check', './fix']],
    [['--offline', 'fix'], ['check', 'fix', 'offline']],
    [['check'], ['check', 'check']],
    [['fix'], ['fix', null]],
    [['fix', 'app', '--dry-run'], ['fix', 'app', 'dry-run']],
    [['fix', '--write', 'fix'], ['fix', 'fix', 'write']],
    [['init', '--dry-run'], ['init', null, 'dry-run']],
    [['compare', 'a.c', '--upstream-dir', 'up'], ['compare', 'a.c', 'upstream-dir']],
    [['explain', 'notice-removed'], ['explain', 'notice-removed']],
    [['explain', '--help'], ['explain', null, 'help']],
    [['list-rules'], ['list-rules', null]],
    [['list-upstreams'], ['list-upstreams', null]],
    [['completion', 'fish'], ['completion', 'fish']],
  ])('%j', (argv, command) => {
    expect(read(argv)).toEqual(command)
  })

  it.each([
    [['fix', '--format', 'json'], '--format goes with a check, not with fix'], [['fix', '--gate', 'release'], '--gate goes with a check, not with fix'],
    [['--write'], '--write goes with fix, not with a check'], [['--dry-run'], '--dry-run goes with init and fix, not with a check'],
    [['init', '--upstream-dir', 'x'], '--upstream-dir goes with compare, not with init'],
    [['fix', '--write', '--dry-run'], '--write and --dry-run exclude each other; leave one out'],
    [['explain', 'notice-removd'], 'there is no rule "notice-removd"; did you mean notice-removed?'], [['explain', 'xyz'], 'there is no rule "xyz"; list-rules names them all'],
    [['explain'], 'explain takes one RULE: telegram-gpl-check explain license-missing'],
    [['explain', 'license-missing', 'notice-removed'], 'explain takes one RULE: telegram-gpl-check explain license-missing, and nothing more'],
    [['list-rules', 'app'], 'list-rules takes nothing behind it, not "app"; a folder of that name is ./list-rules'],
    [['completion', 'bas'], 'there is no completion for "bas"; did you mean bash?'], [['completion', 'powershell'], 'there is no completion for "powershell"; there are bash, zsh and fish'],
    [['compare'], 'compare takes one FILE: telegram-gpl-check compare src/main.cpp'], [['compare', 'a', 'b'], 'compare takes one FILE: telegram-gpl-check compare src/main.cpp, and nothing more'],
    [['a', 'b'], 'only one PATH is checked in a run; "b" is the second'],
  ])('%j is refused in a sentence', (argv, sentence) => {
    expect(read(argv)).toBe(sentence)
  })

  it.each<[Readonly<Record<string, string>>, boolean]>([[{ CI: 'true' }, false], [{ CI: '1' }, false], [{ GITHUB_ACTIONS: 'true' }, false], [{ CI: 'false' }, true], [{ CI: '' }, true], [{ CI: '0' }, true]])('in an environment with %j may write: %s', (environment, may) => {
    expect(typeof read(['fix', '--write'], environment) !== 'string').toBe(may)
    expect(read(['fix'], environment)).toEqual(['fix', null])
  })
})

describe('the table of verbs', () => {
  it('names options of the command line only, and each of those somewhere', () => {
    const named = new Set(verbs.flatMap(({ options }) => options))
    expect([...named].toSorted()).toEqual(optionsOf('cli').map(({ name }) => name).toSorted())
  })
})
