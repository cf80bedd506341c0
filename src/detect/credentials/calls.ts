/** Calls that stand for something the evaluator knows: a read of the environment, a read with a default. */

import { formOf, withoutEncodings } from './call-forms.ts'
import { contentOf } from './content.ts'
import { unknown, type Expression } from './ir.ts'
import { speaksOfCredential, wordsOf } from './vocabulary.ts'

/** Functions that read a variable of the environment, a property or a setting, and may take a default as their last argument. */
const reads = new Set([
  'getenv', 'getproperty', 'getenvironmentvariable', 'qenvironmentvariable', 'qgetenv', 'getordefault', 'getstring', 'getvalue', 'getint', 'getinteger',
  'env', 'fromenvironment', 'setdefault', 'lookupenv', 'option_env', 'findproperty', 'gradleproperty', 'environmentvariable', 'systemproperty',
])
/** Those that read only from what holds the environment: `os.environ.get`, `ENV.fetch`, `env::var`. */
const readsOfEnvironment = new Set(['get', 'fetch', 'var', 'var_os', 'remove', 'lookup'])

/** Functions that give their second argument when the first is nothing. */
const defaults = new Set([
  'orelse', 'unwrap_or', 'unwrap_or_else', 'requirenonnullelse', 'defaultifempty', 'defaultifblank', 'defaultstring', 'value_or', 'firstnonnull', 'ifempty', 'default',
  'default_value', 'defaultvalue', 'default_value_t', 'withdefault', 'orelseget', 'ifblank', 'getorelse',
])
/** Names of arguments that count where nothing else is given. */
const namedDefaults = /^(?:default|default_?value|fallback|or_?else|if_?missing)$/i
/** Go's flags: the name, a short name, the default; `Var` has a pointer before them. */
const flags = /^p?flag$|^flags$|flagset$/i
const flag = /^(?:string|int|int32|int64|uint)(var)?(p)?$/i

/** No name of any program. */
const eachName = '·'
const appends = new Set(['append', 'push_back', 'push_str', 'writestring', 'write', 'appendstring', 'appendline'])

/** The expression of a call. */
export function callOf(on: Expression | null, callee: readonly string[], all: readonly Expression[]): Expression {
  const given = withoutEncodings(all)
  const plain: Call = { is: 'call', callee, on, arguments: given }
  return formOf(plain) ?? spelledOut(callee, given) ?? presetOf(plain) ?? readOf(plain) ?? defaultOf(plain) ?? plain
}

type Call = Extract<Expression, { is: 'call' }>

function pathOf({ on, callee }: Call): readonly string[] {
  return on?.is === 'name' ? [...on.path, ...callee] : callee
}

/** A call that is told what to take where nothing is given: by a named argument, as a flag's third, as `getattr`'s. */
function presetOf(call: Call): Expression | null {
  const given = call.arguments
  const name = call.callee.at(-1) ?? ''
  const [first, second] = given
  const named = given.map(namedDefault).find((one) => one !== null)
  if (named) return { is: 'default', first: settingOf(first, name), otherwise: named }
  const [, pointer, short] = flag.exec(name) ?? [null]
  const preset = flag.test(name) && flags.test(pathOf(call).at(-2) ?? '') ? given[1 + (pointer ? 1 : 0) + (short ? 1 : 0)] : undefined
  if (preset) return { is: 'default', first: settingOf(first, name), otherwise: preset }
  return name === 'getattr' && given[2] ? { is: 'default', first: settingOf(second, name), otherwise: given[2] } : null
}

function defaultOf({ on, callee, arguments: [first, second] }: Call): Expression | null {
  const name = (callee.at(-1) ?? '').toLowerCase()
  if (!first || !defaults.has(name)) return null
  const owner = on ?? (callee.length > 1 ? ({ is: 'name', path: callee.slice(0, -1) } as const) : null)
  if (owner && !second) return { is: 'default', first: owner, otherwise: first }
  if (second) return { is: 'default', first, otherwise: second }
  // `[DefaultValue("x")]`
  return name === 'defaultvalue' ? { is: 'default', first: unknown, otherwise: first } : null
}

/** `require('./keys')` is an import, and Rust's `include_str!` one of a whole file; its `format!("{NAME}…")` reads names in its text; Python's `map(chr, list)` makes something of each entry. */
function spelledOut(callee: readonly string[], [first, second]: readonly Expression[]): Expression | null {
  const name = callee.at(-1)
  const taken = first?.is === 'text' && !second ? takenFile(name, first.text) : null
  if (taken) return taken
  if (name === 'map' && callee.length === 1 && first?.is === 'name' && second) {
    return { is: 'each', name: eachName, of: second, value: { is: 'call', callee: first.path, on: null, arguments: [{ is: 'name', path: [eachName] }] } }
  }
  if (name !== 'format' || first?.is !== 'text' || !/\{[A-Za-z_]\w*\}/.test(first.text)) return null
  const parts = first.text.split(/\{([A-Za-z_]\w*)\}/).map((part, at): Expression => (at % 2 === 1 ? { is: 'name', path: [part] } : { is: 'text', text: part, line: first.line }))
  return { is: 'join', parts }
}

function takenFile(name: string | undefined, path: string): Expression | null {
  if (name === 'require') return { is: 'import', module: path, name: 'default' }
  return name === 'include_str' || name === 'include_bytes' ? contentOf(path) : null
}

/** Whether a call reads a setting. What sets or puts one does not; a helper of the project's own has `env` for a word of its name. */
function isRead(path: readonly string[], first: Expression, second: Expression | undefined): boolean {
  const last = path.at(-1) ?? ''
  const name = last.replace(/<[\s\S]*$|!$/g, '').toLowerCase()
  if (reads.has(name) || (readsOfEnvironment.has(name) && /^(?:environ|env|dotenv|environment)$/i.test(path.at(-2) ?? ''))) return true
  if (first.is !== 'text') return false
  const words = wordsOf(last)
  if (words.includes('env') && !words.some((word) => /^(?:set|put|load|write|export|define)$/.test(word))) return true
  // `config.get("api_hash", "…")`: only of settings that are a credential by their name, and no named argument, which is a default of another kind.
  return second !== undefined && second.is !== 'record' && /^(?:get|fetch|config|setting|option|str)$/.test(name) && speaksOfCredential(first.text)
}

function namedDefault(argument: Expression): Expression | null {
  return argument.is === 'record' ? (argument.entries.find((one) => namedDefaults.test(one.key))?.value ?? null) : null
}

/** What a default stands in for: the setting of that name. */
function settingOf(key: Expression | undefined, otherwise: string): Expression {
  return { is: 'environment', name: key?.is === 'text' ? key.text : otherwise }
}

/** A read of the environment or a setting, with its default. */
function readOf(call: Call): Expression | null {
  const [key, otherwise] = call.arguments
  if (!key || !isRead(pathOf(call), key, otherwise)) return null
  const read: Expression = key.is === 'text' ? { is: 'environment', name: key.text } : unknown
  if (otherwise) return { is: 'default', first: read, otherwise }
  return key.is === 'text' ? read : null
}

/** A name, and what is written into it. */
export interface Written {
  readonly target: readonly string[]
  readonly value: Expression
}

/** C's functions that write into their first argument. */
const writers: Readonly<Record<string, (into: Expression, given: readonly Expression[]) => Expression>> = {
  strcpy: (_, [from]) => from ?? unknown,
  strncpy: (_, [from]) => from ?? unknown,
  strcat: (into, given) => ({ is: 'join', parts: [into, ...given.slice(0, 1)] }),
  strncat: (into, given) => ({ is: 'join', parts: [into, ...given.slice(0, 1)] }),
  sprintf: (_, given) => ({ is: 'call', callee: ['format'], on: null, arguments: given }),
  snprintf: (_, given) => ({ is: 'call', callee: ['format'], on: null, arguments: given.slice(1) }),
}
/** Functions that give the name in their first argument, a text, the value in their second. */
const definers = new Set(['define', 'setenv'])

/** What a call, as a statement of its own, writes into a name: `builder.append(x)`, `strcpy(name, x)`. Null where it writes nothing. */
export function writtenBy(call: Expression): Written | null {
  if (call.is !== 'call') return null
  const name = call.callee.at(-1)?.toLowerCase() ?? ''
  const [first, ...rest] = call.arguments
  if (appends.has(name) && first) return appended(call, first)
  const exported = exportedBy(name, call.arguments)
  if (exported) return exported
  const write = Object.hasOwn(writers, name) ? writers[name] : undefined
  return write && first?.is === 'name' ? { target: first.path, value: write(first, rest) } : null
}

/** A name that a call spells: PHP's `define("X", …)`, `putenv("X=…")`, and what a build script tells cargo. */
function exportedBy(name: string, given: readonly Expression[]): Written | null {
  const [first] = given
  if (first?.is !== 'text') return null
  const [, value] = definers.has(name) ? given : []
  if (value) return { target: [first.text], value }
  const told = name === 'println' ? /^cargo::?rustc-env=(\w+)=(.*)$/s.exec(first.text) : name === 'putenv' ? /^(\w+)=(.*)$/s.exec(first.text) : null
  return told ? { target: [told[1] ?? ''], value: { is: 'text', text: told[2] ?? '', line: first.line } } : null
}

function appended({ on, callee }: Extract<Expression, { is: 'call' }>, more: Expression): Written | null {
  const target = on?.is === 'name' ? on.path : on === null ? callee.slice(0, -1) : []
  return target.length > 0 ? { target, value: { is: 'join', parts: [{ is: 'name', path: target }, more] } } : null
}
