/** Reads Bazel, Buck, GN, GYP and Meson: flags with defaults, options, definitions for the compiler. */

import { partsOf, type Binding, type Condition, type Entry, type Expression } from '../ir.ts'
import { definitionsIn, withoutDefinitions } from './definitions-in.ts'
import { bindingOf, type Reader } from './reader.ts'
import { meson, starlark, type Dialect } from './script/dialect.ts'
import { readScript, type Around, type Tool } from './script/statements.ts'

const gn: Dialect = { ...starlark, blocks: 'braces', interpolation: '$' }

export const readStarlark: Reader = (text) => readScript(text, starlark, tool)
export const readMeson: Reader = (text) => readScript(text, meson, tool)
export const readGn: Reader = (text) => readScript(text, gn, tool)

type Call = Extract<Expression, { is: 'call' }>

const tool: Tool = {
  command({ value, around }) {
    if (value.is === 'record' || value.is === 'opaque') return entriesIn(value, around, 0)
    if (value.is !== 'call') return null
    return declared(value, around) ?? defined(value, around)
  },
  value: (value) => asOption(value, 0),
}

/** Lists of definitions, which need no dash. */
const definitionLists = /^(?:local_|exported_|preprocessor_|public_)?(?:defines|definitions|macros)$/i

/** `string_flag(name = "api_hash", build_setting_default = "…")`, `option('api_hash', value: '…')`: what a build gets that names no other. */
function declared(call: Call, around: Around): readonly Binding[] | null {
  const entries = call.arguments.flatMap((one) => (one.is === 'record' ? one.entries : []))
  const given = (key: string): Expression | undefined => entries.find((one) => one.key === key)?.value
  const first = call.arguments[0]
  const name = given('name') ?? (first?.is === 'text' ? first : undefined)
  const value = given('build_setting_default') ?? (call.callee.at(-1) === 'option' ? given('value') : undefined)
  if (name?.is !== 'text' || !value) return null
  return [bindingOf('initial', [name.text], value, { ...around, replaceable: name.text })]
}

function defined(call: Call, around: Around): readonly Binding[] | null {
  const name = call.callee.at(-1) ?? ''
  const [key, value] = call.arguments
  // Meson's configuration data.
  if (/^set(?:_quoted|10)?$/.test(name) && key?.is === 'text' && value) return [bindingOf('defined', [key.text], value, around)]
  const keyed = call.arguments.flatMap((one) => (one.is === 'record' ? one.entries : []))
  const lists = keyed.filter((one) => definitionLists.test(one.key)).flatMap((one) => definitionsIn(one.value, around, true))
  const flags = definitionsIn(call, around, definitionLists.test(name))
  return lists.length + flags.length === 0 ? null : [...lists, ...flags, bindingOf('bare', [], withoutDefinitions(call), around)]
}

/** GYP is one big map: variables (`name%` is a default), definitions, and conditions with maps of their own. */
function entriesIn(value: Expression, around: Around, depth: number): readonly Binding[] {
  if (depth > 24) return []
  if (value.is === 'record') return value.entries.flatMap((entry) => entryIn(entry, around, depth))
  return partsOf(value).flatMap((part) => entriesIn(part, around, depth + 1))
}

function entryIn({ key, value }: Entry, around: Around, depth: number): readonly Binding[] {
  if (key.startsWith('conditions')) return conditionsIn(value, around, depth)
  if (definitionLists.test(key)) return definitionsIn(withVariables(value, 0), around, true)
  if (value.is === 'record' || value.is === 'list') return [...entriesIn(value, around, depth + 1), ...definitionsIn(withVariables(value, 0), around)]
  const name = key.replace(/%$/, '')
  return [bindingOf('initial', [name], withVariables(value, 0), { ...around, line: lineOf(value) ?? around.line, replaceable: key.endsWith('%') ? name : null })]
}

/** `['api_hash==""', {…}, {…}]`. */
function conditionsIn(list: Expression, around: Around, depth: number): readonly Binding[] {
  if (list.is !== 'list') return []
  return list.entries.flatMap((one) => {
    const [test, then, otherwise] = one.is === 'list' ? one.entries : []
    if (test?.is !== 'text' || !then) return entriesIn(one, around, depth + 1)
    const condition = conditionOf(test.text)
    const under = (holds: boolean): Around => ({ ...around, conditions: [...around.conditions, { ...condition, holds }] })
    return [...entriesIn(then, under(true), depth + 1), ...(otherwise ? entriesIn(otherwise, under(false), depth + 1) : [])]
  })
}

function conditionOf(text: string): Condition {
  const names = [...text.matchAll(/(?<!["'\w])[A-Za-z_]\w*(?!["'\w])/g)].map((match): Expression => ({ is: 'name', path: [match[0]] }))
  return { decided: 'run', test: { is: 'opaque', parts: names }, holds: true, text: text.slice(0, 100) }
}

function lineOf(value: Expression): number | null {
  return value.is === 'text' || value.is === 'number' ? value.line : null
}

/** `<(name)` and `$name` stand for variables. */
function withVariables(value: Expression, depth: number): Expression {
  if (depth > 12) return value
  if (value.is === 'list') return { ...value, entries: value.entries.map((one) => withVariables(one, depth + 1)) }
  if (value.is !== 'text' || !value.text.includes('<(')) return value
  const parts = value.text.split(/<\((\w+)\)/).map((part, index): Expression => (index % 2 === 1 ? { is: 'name', path: [part] } : { is: 'text', text: part, line: value.line }))
  return { is: 'join', parts: parts.filter((part) => part.is !== 'text' || part.text !== '') }
}

/** `get_option('x')` reads what the one who builds sets. */
function asOption(value: Expression, depth: number): Expression {
  if (depth > 12) return value
  if (value.is === 'call' && value.callee.at(-1) === 'get_option' && value.arguments[0]?.is === 'text') return { is: 'name', path: [value.arguments[0].text] }
  if (value.is === 'call') return { ...value, arguments: value.arguments.map((one) => asOption(one, depth + 1)) }
  return value.is === 'operation' ? { ...value, left: asOption(value.left, depth + 1), right: asOption(value.right, depth + 1) } : value
}
