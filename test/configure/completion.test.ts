import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { completion } from '../../src/configure/completion.ts'
import { optionsOf } from '../../src/configure/options.ts'
import { shells, verbs } from '../../src/configure/verbs.ts'

const rules = ['license-missing', 'notice-removed']

/** What bash offers for the last of the words. */
function offered(...words: readonly string[]): readonly string[] {
  const program = `${completion('bash', rules)}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _telegram_gpl_check; printf '%s\\n' "\${COMPREPLY[@]}"`
  return execFileSync('bash', ['--norc', '--noprofile', '-c', program, 'bash', 'telegram-gpl-check', ...words], { encoding: 'utf8' }).split('\n').filter((word) => word !== '')
}

describe.skipIf(process.platform === 'win32')('completion in bash', () => {
  it.each([
    [['in'], ['init']], [['li'], ['list-rules', 'list-upstreams']], [['--gat'], ['--gate']], [['--gate', ''], ['auto', 'report', 'pull-request', 'release']], [['.', '--fail-on', 'n'], ['note', 'never']],
    [['explain', ''], [...rules, '--help', '--version']], [['explain', 'no'], ['notice-removed']], [['completion', 'f'], ['fish']], [['fix', '--w'], ['--write']], [['compare', '--up'], ['--upstream-dir']],
    [['fix', '--ga'], []], [['--config', ''], []], [['init', 'x', '--d'], ['--dry-run']],
  ])('%j', (words, answer) => {
    expect(offered(...words)).toEqual(answer)
  })
})

describe.each(shells)('the script for %s', (shell) => {
  const script = completion(shell, rules)

  it('names every verb, option, choice and rule', () => {
    const words = new Set(script.split(/[^\w-]+/))
    const options = optionsOf('cli').flatMap(({ name, values = [] }) => [shell === 'fish' ? name : `--${name}`, ...values])
    for (const word of [...verbs.map(({ name }) => name).filter((name) => name !== 'check'), ...options, ...rules]) expect(words).toContain(word)
  })

  it('leaves no quote open', () => {
    for (const line of script.split('\n')) expect((line.replaceAll("'\\''", '').replaceAll("\\'", '').match(/'/g) ?? []).length % 2).toBe(0)
  })
})
