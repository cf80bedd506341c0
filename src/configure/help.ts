/** The text of --help, made from the tables of verbs and options. Fits a screen of 24 lines of 80 columns. */

import { optionsOf, type Option } from './options.ts'
import { findVerb, verbs, type Verb, type VerbName } from './verbs.ts'

const columns = 80
const program = 'telegram-gpl-check'

/** The help text of a verb, with a final line break. */
export function helpText(name: VerbName = 'check'): string {
  const verb = findVerb(name)
  if (verb === undefined) return ''
  return [...usage(verb), ...wrapped(verb.says, '', ''), '', ...optionsOf('cli').filter((option) => verb.options.includes(option.name)).map(line), ...ending(verb), ''].join('\n')
}

function usage({ name, operand, optional }: Verb): readonly string[] {
  const behind = operand === null ? '' : optional ? ` [${operand}]` : ` ${operand}`
  if (name !== 'check') return [`Usage: ${program} ${name}${behind} [options]`]
  const others = verbs.filter((verb) => verb.name !== 'check').map((verb) => (verb.operand === null || verb.optional ? verb.name : `${verb.name} ${verb.operand}`))
  return [`Usage: ${program}${behind} [options]`, ...wrapped(`${others.join(' | ')}; each with --help`, `       ${program} `, '         ')]
}

function ending({ name }: Verb): readonly string[] {
  return name === 'check' ? ['', 'Exit codes: 0 pass, 1 fail, 3 inconclusive, 2 wrong usage, 70 a bug of ours.'] : []
}

function line(option: Option): string {
  const spelled = `--${option.name}${option.placeholder === undefined ? '' : ` ${option.placeholder}`}`
  const defaults = option.default === null || option.kind === 'flag' ? '' : ` (${option.default})`
  return `  ${spelled.padEnd(23)} ${option.says}${defaults}`
}

/** Words on as many lines as they need. */
function wrapped(text: string, first: string, indent: string): readonly string[] {
  const lines: string[] = []
  let current = first
  let fresh = true
  for (const word of text.split(' ')) {
    if (!fresh && current.length + 1 + word.length > columns) {
      lines.push(current)
      current = indent
      fresh = true
    }
    current += fresh ? word : ` ${word}`
    fresh = false
  }
  return [...lines, current]
}
