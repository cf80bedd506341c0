/** Calls that are another way to write a value: `listOf(a, b)`, `mapOf(a to b)`, `String(format: "%@", a)`. */

import { unknown, type Expression } from './ir.ts'

type Call = Extract<Expression, { is: 'call' }>

const lists = new Set([
  'arrayof', 'bytearrayof', 'ubytearrayof', 'chararrayof', 'intarrayof', 'shortarrayof', 'longarrayof', 'listof', 'mutablelistof', 'arraylistof', 'setof',
  'sequenceof', 'aslist', 'arraywithobjects', 'vec',
])
const records = new Set(['mapof', 'mutablemapof', 'hashmapof', 'linkedmapof'])
/** Functions with a name for what is done to the first argument: `String(format:)`, `Data(base64Encoded:)`. */
const labelled: Readonly<Record<string, string>> = {
  format: 'format', base64encoded: 'base64decode', hexstring: 'fromhex', hexencoded: 'fromhex', hex: 'fromhex',
}
const encoding = /^(?:utf_?(?:8|16)\w*|us_?ascii|ascii|iso_?8859_?1|latin_?1|no_wrap|no_padding|url_safe|ns(?:utf8|ascii)stringencoding|ksecattr\w*)$/i
const encodingName = /^(?:utf-?8|us-ascii|ascii|iso-8859-1|latin1)$/i

/** What a call is another way to write, or null. */
export function formOf(call: Call): Expression | null {
  return decoding(call) ?? collection(call)
}

/** `Base64.getDecoder().decode(x)`, `BaseEncoding.base16().decode(x)`, `HexFormat.of().parseHex(x)`: what decodes is told by all that is called on the way. */
function decoding(call: Call): Expression | null {
  const [only] = call.arguments
  if (!only || !/^(?:decode|parse_?hex)\w*$/i.test(call.callee.at(-1) ?? '')) return null
  const names = chainOf(call).join(' ').toLowerCase()
  const decoder = /base_?64/.test(names) ? 'base64decode' : /hex|base_?16/.test(names) ? 'fromhex' : null
  return decoder === null ? null : { is: 'call', callee: [decoder], on: null, arguments: [only] }
}

function collection({ on, callee, arguments: given }: Call): Expression | null {
  // What it is called on may hold something too.
  if (on && on.is !== 'name') return null
  const name = (callee.at(-1) ?? '').replace(/<.*$/s, '').toLowerCase()
  const ofType = name === 'of' && /^(?:List|Set|Stream)$/.test(on?.path.at(-1) ?? '')
  if ((lists.has(name) && given.length > 0) || ofType) return { is: 'list', entries: given, line: 0 }
  const pairs = given.flatMap((one) => (one.is === 'record' && one.entries.length === 1 ? one.entries : []))
  if (records.has(name) && pairs.length === given.length) return { is: 'record', entries: pairs }
  return byLabel(given)
}

/** The names in a chain of calls, as far as it has nothing else in it. */
function chainOf(call: Call): readonly string[] {
  const names = [...call.callee]
  let on = call.on
  for (; on?.is === 'call'; on = on.on) names.push(...on.callee)
  return on === null ? names : on.is === 'name' ? [...names, ...on.path] : []
}

function byLabel([first, ...rest]: readonly Expression[]): Expression | null {
  const [entry] = first?.is === 'record' ? first.entries : []
  const meant = entry && first?.is === 'record' && first.entries.length === 1 ? labelled[entry.key.toLowerCase()] : undefined
  return entry && meant !== undefined ? { is: 'call', callee: [meant], on: null, arguments: [entry.value, ...rest] } : null
}

/** Arguments without those that only name an encoding: they change nothing of a text in hexadecimal digits. */
export function withoutEncodings(given: readonly Expression[]): readonly Expression[] {
  return given.filter((one, index) => index === 0 || !namesEncoding(one))
}

function namesEncoding(argument: Expression): boolean {
  const value = argument.is === 'record' && argument.entries.length === 1 ? (argument.entries[0]?.value ?? unknown) : argument
  if (value.is === 'text') return encodingName.test(value.text)
  if (value.is !== 'name') return false
  const [last = '', owner = ''] = value.path.toReversed()
  return encoding.test(last) || (last === 'self' && encoding.test(owner)) || (last === 'DEFAULT' && owner === 'Base64')
}

/** An argument without its label. */
export function unlabelled(argument: Expression): Expression {
  const [entry, ...more] = argument.is === 'record' ? argument.entries : []
  return entry && more.length === 0 ? entry.value : argument
}
