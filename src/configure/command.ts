/** What the command line asks for: a verb, what it is about, and its options. */

import { flag, last, type Given } from './given.ts'
import { suggestion } from './nearest.ts'
import { listed, quoted } from './option-value.ts'
import { parseArgv } from './parse-argv.ts'
import { right, wrong, type Outcome } from './usage-error.ts'
import { findVerb, shells, verbs, type Verb, type VerbName } from './verbs.ts'

export interface Command {
  readonly verb: VerbName
  /** The folder, file, rule or shell that it is about; null where none is given. */
  readonly operand: string | null
  readonly given: Given
}

/** What a command is read against. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly ruleIds: readonly string[]
}

/** The command of the arguments. A verb is one where it comes first; a folder of its name is `./fix`. */
export function readCommand(argv: readonly string[], { environment, ruleIds }: Surroundings): Outcome<Command> {
  const [first = ''] = argv
  const verb = findVerb(first === 'check' ? '' : first) ?? findVerb('check')
  if (verb === undefined) throw new Error('the table of verbs has no check')
  const given = parseArgv(verb.name === 'check' ? argv : argv.slice(1))
  if (!given.ok) return given.error.option === 'path' && verb.operand !== 'PATH' ? wrong(verb.name, given.error.value, `${usage(verb)}, and nothing more`) : given
  const stranger = [...given.value.keys()].find((name) => name !== 'path' && !verb.options.includes(name))
  if (stranger !== undefined) return misplaced(stranger, verb)
  const operand = last(given.value, 'path')
  if (flag(given.value, 'help') === true || flag(given.value, 'version') === true) return right({ verb: verb.name, operand, given: given.value })
  const trouble = operandTrouble(verb, operand, ruleIds) ?? writingTrouble(given.value, environment)
  return trouble ?? right({ verb: verb.name, operand, given: given.value })
}

/** An option of another verb's. */
function misplaced(option: string, verb: Verb): Outcome<never> {
  const home = verbs.filter((one) => one.options.includes(option)).map(({ name }) => (name === 'check' ? 'a check' : name))
  return wrong(option, null, `--${option} goes with ${listed(home, 'and')}, not with ${verb.name === 'check' ? 'a check' : verb.name}`)
}

function operandTrouble(verb: Verb, operand: string | null, ruleIds: readonly string[]): Outcome<never> | null {
  if (verb.operand === null) return operand === null ? null : wrong(verb.name, operand, `${verb.name} takes nothing behind it, not ${quoted(operand)}; a folder of that name is ./${verb.name}`)
  if (operand === null) return verb.optional ? null : wrong(verb.name, null, usage(verb))
  const choices = verb.operand === 'RULE' ? ruleIds : verb.operand === 'SHELL' ? shells : null
  if (choices === null || choices.includes(operand)) return null
  const advice = suggestion(operand, choices) || (verb.operand === 'RULE' ? '; list-rules names them all' : `; there are ${listed(choices, 'and')}`)
  return wrong(verb.name, operand, `there is no ${verb.operand === 'RULE' ? 'rule' : 'completion for'} ${quoted(operand)}${advice}`)
}

/** `explain takes one RULE: telegram-gpl-check explain license-missing`. */
function usage({ name, operand }: Verb): string {
  const examples = { RULE: 'license-missing', SHELL: 'bash', FILE: 'src/main.cpp', PATH: '.' } as const
  return operand === null ? `${name} takes nothing` : `${name} takes one ${operand}: telegram-gpl-check ${name} ${examples[operand]}`
}

function writingTrouble(given: Given, environment: Surroundings['environment']): Outcome<never> | null {
  const write = flag(given, 'write') === true
  if (write && flag(given, 'dry-run') === true) return wrong('write', 'true', '--write and --dry-run exclude each other; leave one out')
  if (!write || !isContinuousIntegration(environment)) return null
  return wrong('write', 'true', 'fix --write does not run in CI, where nobody reads what it writes before it is built; run it on your own machine and commit what you have read')
}

/** Every CI service sets `CI`; `false` and 0 are how people say that theirs is none. */
function isContinuousIntegration({ CI, GITHUB_ACTIONS }: Surroundings['environment']): boolean {
  return GITHUB_ACTIONS === 'true' || (CI !== undefined && !/^(?:|0|false)$/i.test(CI))
}
