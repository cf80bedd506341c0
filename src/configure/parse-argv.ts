/** The command line's arguments. */

import { checked, type Given } from './given.ts'
import { suggestion } from './nearest.ts'
import { quoted } from './option-value.ts'
import { optionsOf, type Option } from './options.ts'
import { right, wrong, type Outcome } from './usage-error.ts'

const known = new Map(optionsOf('cli').map((option) => [option.name, option]))

/**
 * The options and the folder (as `path`) that the arguments name. `--name value` and `--name=value` are the same; `--` ends the options.
 * The first thing that is wrong is the error.
 */
export function parseArgv(argv: readonly string[]): Outcome<Given> {
  const given = new Map<string, string[]>()
  let onlyPaths = false
  for (let index = 0; index < argv.length; index++) {
    const argument = argv[index] ?? ''
    if (argument === '--' && !onlyPaths) {
      onlyPaths = true
      continue
    }
    const reading = onlyPaths || !/^-./.test(argument) ? readPath(argument) : readOption(argument, argv[index + 1])
    if (!reading.ok) return reading
    const { name, value, tookNext } = reading.value
    const before = given.get(name) ?? []
    if (before.length > 0 && known.get(name)?.many !== true) return repeated(name, value)
    given.set(name, [...before, value])
    if (tookNext) index++
  }
  return right(given)
}

interface Reading {
  readonly name: string
  readonly value: string
  /** Whether the value was the next argument. */
  readonly tookNext: boolean
}

function readPath(argument: string): Outcome<Reading> {
  if (argument === '') return wrong('path', '', 'PATH is empty; give the folder to check, or leave it out for the current one')
  return right({ name: 'path', value: argument, tookNext: false })
}

function readOption(argument: string, next: string | undefined): Outcome<Reading> {
  const equals = argument.indexOf('=')
  const spelled = equals < 0 ? argument : argument.slice(0, equals)
  const option = known.get(spelled === '-h' ? 'help' : spelled.slice(2))
  if (option === undefined || (!spelled.startsWith('--') && spelled !== '-h')) return unknown(spelled)
  if (option.kind === 'flag') return readFlag(option, equals < 0 ? null : argument.slice(equals + 1))
  const attached = equals < 0 ? null : argument.slice(equals + 1)
  const value = attached ?? (next?.startsWith('--') === true ? '' : next ?? '')
  const good = checked(option, value, `--${option.name}`)
  return good.ok ? right({ name: option.name, value, tookNext: attached === null }) : good
}

function readFlag(option: Option, attached: string | null): Outcome<Reading> {
  if (attached === null) return right({ name: option.name, value: 'true', tookNext: false })
  return wrong(option.name, attached, `--${option.name} takes no value`)
}

function unknown(spelled: string): Outcome<never> {
  const near = suggestion(spelled.replace(/^-+/, ''), [...known.keys()], '--')
  return wrong(null, spelled, `unknown option ${spelled}${near || '; --help lists the options'}`)
}

function repeated(name: string, value: string): Outcome<never> {
  if (name === 'path') return wrong('path', value, `only one PATH is checked in a run; ${quoted(value)} is the second`)
  return wrong(name, value, `--${name} is given twice; give it once`)
}
