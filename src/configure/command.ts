/** What the command line asks for: a check, mending what a check finds, or what the rules are. */

import { flag, type Given } from './given.ts'
import { parseArgv } from './parse-argv.ts'
import { suggestion } from './nearest.ts'
import { quoted } from './option-value.ts'
import { right, wrong, type Outcome } from './usage-error.ts'

export interface Command {
  readonly verb: 'check' | 'fix'
  /** With `fix`: whether files are written, and not only shown. */
  readonly write: boolean
  readonly given: Given
}

/** The command of the arguments. `fix` is a verb where it comes first; a folder of that name is `./fix`. */
export function readCommand(argv: readonly string[], environment: Readonly<Record<string, string | undefined>>): Outcome<Command> {
  const verb = argv[0] === 'fix' ? 'fix' : 'check'
  const given = parseArgv(verb === 'fix' ? argv.slice(1) : argv)
  if (!given.ok) return given
  const write = flag(given.value, 'write') === true
  const dry = flag(given.value, 'dry-run') === true
  if (verb === 'check' && (write || dry)) return wrong(write ? 'write' : 'dry-run', 'true', `--${write ? 'write' : 'dry-run'} goes with fix: telegram-gpl-check fix [PATH]`)
  const idle = verb === 'fix' ? forChecksOnly.find((name) => given.value.has(name)) : undefined
  if (idle !== undefined) return wrong(idle, null, `--${idle} goes with a check; fix only shows or writes what it would mend`)
  if (write && dry) return wrong('write', 'true', '--write and --dry-run exclude each other; leave one out')
  if (write && isContinuousIntegration(environment)) {
    return wrong('write', 'true', 'fix --write does not run in CI, where nobody reads what it writes before it is built; run it on your own machine and commit what you have read')
  }
  return right({ verb, write, given: given.value })
}

/** Options about reports and about when to fail, of which fix has neither. */
const forChecksOnly = ['format', 'output', 'gate', 'fail-on'] as const

/** Every CI service sets `CI`; `false` and 0 are how people say that theirs is none. */
function isContinuousIntegration({ CI, GITHUB_ACTIONS }: Readonly<Record<string, string | undefined>>): boolean {
  return GITHUB_ACTIONS === 'true' || (CI !== undefined && !/^(?:|0|false)$/i.test(CI))
}

/** What is asked about the rules: about one of them, by its id, or null for a list of all. */
export interface RuleQuestion {
  readonly rule: string | null
}

/** The question about the rules that the arguments ask; null where they ask for something else. */
export function readQuestion(argv: readonly string[], ruleIds: readonly string[]): Outcome<RuleQuestion> | null {
  const [verb, id, ...more] = argv
  if (verb === 'list-rules') return id === undefined ? right({ rule: null }) : wrong('list-rules', id, `list-rules takes nothing behind it, not ${quoted(id)}; a folder of that name is ./list-rules`)
  if (verb !== 'explain') return null
  if (id === undefined || more.length > 0) return wrong('explain', id ?? null, 'explain takes one rule: telegram-gpl-check explain license-missing; list-rules names them all')
  return ruleIds.includes(id) ? right({ rule: id }) : wrong('explain', id, `there is no rule ${quoted(id)}${suggestion(id, ruleIds) || '; list-rules names them all'}`)
}
