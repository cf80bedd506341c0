/** What the library functions of many languages make of constant texts, numbers and lists. */

import { Buffer } from 'node:buffer'

export type Datum = string | number | readonly Datum[]

type Operation = (on: Datum | null, given: readonly Datum[]) => Datum | null

const longest = 4096

/** The text of a value: numbers and characters in a list are bytes. */
export function textOf(datum: Datum | null | undefined): string | null {
  if (typeof datum === 'string') return datum
  if (typeof datum === 'number') return String(datum)
  if (!datum) return null
  const codes = bytesOf(datum)
  return codes && String.fromCodePoint(...withoutEnd(codes))
}

/** The bytes of a list of small numbers and single characters, or null. */
export function bytesOf(list: readonly Datum[]): readonly number[] | null {
  if (list.length === 0 || list.length > longest) return null
  const codes = list.map((one) => (typeof one === 'number' ? one & 0xff : typeof one === 'string' && one.length === 1 ? one.charCodeAt(0) : -1))
  return codes.includes(-1) ? null : codes
}

function withoutEnd(codes: readonly number[]): readonly number[] {
  return codes.at(-1) === 0 ? codes.slice(0, -1) : codes
}

const first = (on: Datum | null, given: readonly Datum[]): Datum | null => on ?? given[0] ?? null
const text = (act: (text: string, given: readonly Datum[]) => Datum | null): Operation => (on, given) => {
  const value = textOf(first(on, given))
  return value === null || value.length > longest ? null : act(value, on === null ? given.slice(1) : given)
}
const reverse: Operation = (on, given) => {
  const value = first(on, given)
  return Array.isArray(value) ? [...(value as readonly Datum[])].reverse() : text((one) => one.split('').reverse().join(''))(on, given)
}
const joinTexts: Operation = (on, given) => {
  const texts = [...(on === null ? [] : [on]), ...given].flat().map((one) => textOf(one))
  return texts.includes(null) ? null : texts.join('')
}
const join: Operation = (on, given) => {
  const list = Array.isArray(on) ? on : given.find((one) => Array.isArray(one))
  const separator = Array.isArray(on) ? given[0] : (on ?? given.find((one) => typeof one === 'string'))
  const texts = ((list ?? given.slice(1)) as readonly Datum[]).map(textOf)
  return texts.includes(null) ? null : texts.join(typeof separator === 'string' ? separator : '')
}
const slice: Operation = (on, given) => {
  const [from, to] = on === null ? given.slice(1) : given
  if (!Array.isArray(on) || typeof from !== 'number') return sliceText(on, given)
  return on.slice(from, typeof to === 'number' ? to : undefined) as readonly Datum[]
}
const sliceText = text((value, [from, to]) => (typeof from === 'number' && typeof (to ?? 0) === 'number' ? value.slice(from, to as number | undefined) : null))
const base64: Operation = text((value) => (/^[\w+/=\s-]+$/.test(value) ? Buffer.from(value, 'base64').toString('latin1') : null))
const lower = text((value) => value.toLowerCase())
const same: Operation = (on, given) => first(on, given)

/** `%s`, `{}` and `{0}` filled in turn. */
const format: Operation = (on, given) => {
  const [pattern, ...rest] = on === null ? given : [on, ...given]
  const texts = rest.flat().map((one) => textOf(one))
  if (typeof pattern !== 'string' || texts.includes(null)) return null
  let next = 0
  return pattern.replace(/%(?:\d+\$)?[sdv@]|\{(\d*)\}/g, (_, index?: string) => texts[index ? Number(index) : next++] ?? '')
}
/** A builder starts with what it is given, or with nothing. */
const build: Operation = (_, [start]) => (start === undefined || typeof start === 'number' ? '' : start)
/** Of bytes and how many there are, the bytes. */
const firstGiven: Operation = (_, [value]) => value ?? null
const characters: Operation = (on, given) => textOf((on === null ? given : [on]).flat())
const number = text((value, [radix]) => {
  const parsed = typeof radix === 'number' ? Number.parseInt(value, radix) : Number(value.replaceAll('_', ''))
  return Number.isSafeInteger(parsed) ? parsed : null
})
const hex = text((value) => (/^(?:[0-9a-f]{2})+$/i.test(value) ? Buffer.from(value, 'hex').toString('latin1') : null))
const split: Operation = text((value, [separator]) => (typeof separator === 'string' ? value.split(separator) : null))
const replace = text((value, [from, to]) => (typeof from === 'string' && typeof to === 'string' && from !== '' ? value.replaceAll(from, to) : null))
const repeat = text((value, [times]) => (typeof times === 'number' && times >= 0 && times * value.length <= longest ? value.repeat(times) : null))
const percent = text((value) => {
  try {
    return decodeURIComponent(value)
  } catch {
    return null
  }
})

/** `Buffer.from(text, encoding)` and `bytes.toString(encoding)`. */
const fromEncoding: Operation = (_, [value, encoding]) => (encoding === 'base64' ? base64(null, [value ?? '']) : encoding === 'hex' ? hex(null, [value ?? '']) : (value ?? null))
const toEncoding: Operation = (on, [encoding]) => {
  const value = textOf(on)
  return value !== null && encoding === 'hex' ? Buffer.from(value, 'latin1').toString('hex') : value !== null && encoding === 'base64' ? null : on
}

/** The bytes of a value in hexadecimal. */
const toHex = text((value) => Buffer.from(value, 'latin1').toString('hex'))
const code: Operation = (on, given) => {
  const value = first(on, given)
  return typeof value === 'string' && value.length > 0 ? value.charCodeAt(0) : typeof value === 'number' ? value : null
}
const replaceIn: Operation = (_, [from, to, value]) => replace(value ?? null, [from ?? '', to ?? ''])
/** `[…].pack('C*')` and `text.unpack1('H*')`. */
const unpack = text((value, [form]) => (form === 'H*' ? Buffer.from(value, 'latin1').toString('hex') : null))
const pack: Operation = (on, [form, ...more]) => (on === null ? packed(form, more) : form === 'H*' && Array.isArray(on) ? hex(null, [(on as readonly Datum[])[0] ?? '']) : form === 'm' ? null : textOf(on))
/** PHP's `pack('C*', 51, 52, …)`. */
const packed = (form: Datum | undefined, list: readonly Datum[]): Datum | null =>
  typeof form !== 'string' ? null : /^[Cc]\*$/.test(form) ? textOf(list) : form === 'H*' ? hex(null, list) : null
/** A literal of the language that a build writes it into: `"\"text\""`. */
const unquote = text((value) => value.replace(/^\\*(["'])([\s\S]*?)\\*\1$/, '$2'))

const operations: Readonly<Record<string, Operation>> = {
  stringbuilder: build, stringbuffer: build, concat: joinTexts, append: joinTexts, plus: joinTexts, strcat: joinTexts, join, joined: join, jointostring: join,
  reverse, reversed: reverse, rev: reverse, split, toarray: same, slice, substring: slice, substr: slice, mid: slice, replace, replaceall: replace, repeat,
  tolowercase: lower, lower, lowercase: lower, tolower: lower, touppercase: lower, upper: lower, uppercase: lower,
  atob: base64, b64decode: base64, frombase64: base64, frombase64string: base64, 'base64.decode': base64, decodebase64: base64,
  fromhex: hex, unhexlify: hex, hexdecode: hex, decodeuricomponent: percent, unescape: percent,
  format, sprintf: format, arg: format, stringformat: format, stringwithformat: format, initwithformat: format, localizedstringwithformat: format,
  stringbyappendingstring: joinTexts, componentsjoinedbystring: join, reversedstring: reverse, concattostring: joinTexts,
  initwithbase64encodedstring: base64, decodebase64tobytearray: base64,
  initwithbytes: firstGiven, stringwithbytes: firstGiven, initwithcharacters: firstGiven, stringwithcharacters: firstGiven, fromutf8: firstGiven, fromlatin1: firstGiven,
  fromascii: firstGiven, fromrawdata: firstGiven, bytearray: firstGiven, qbytearray: firstGiven, qstring: firstGiven, qlatin1string: firstGiven, string_view: firstGiven,
  character: characters, unicodescalar: characters, tochar: characters, 'string.valueof': characters, 'string.copyvalueof': characters, 'character.tostring': characters,
  fromcharcode: characters, fromcodepoint: characters, 'buffer.from': fromEncoding, tostring: toEncoding,
  unquote, parseint: number, number, tointeger: number, int: number, intval: number,
  chr: characters, fromcharcodes: characters, ord: code, charcodeat: code, codeunitat: code,
  strrev: reverse, array_reverse: reverse, implode: join, str_replace: replaceIn, gsub: replace, str_repeat: repeat,
  base64_decode: base64, urlsafe_b64decode: base64, standard_b64decode: base64, base64decode: base64, decode64: base64, strict_decode64: base64, urlsafe_decode64: base64,
  'stdencoding.decodestring': base64, 'urlencoding.decodestring': base64, 'rawstdencoding.decodestring': base64, 'standard.decode': base64, 'base64.decodestring': base64,
  'hex.decodestring': hex, 'hex.decode': hex, hex2bin: hex, fromhexstring: hex, hexlify: toHex, bin2hex: toHex, hex: toHex, tohexstring: toHex, 'hex.encodetostring': toHex, 'hex.encode': toHex,
  encode: same, decode: same, strip: same, trim: same, getbytes: same, pack, unpack1: unpack, 'array.from': same,
}

/** Projects call their own functions as everybody does. */
const decoders: readonly (readonly [RegExp, Operation])[] = [
  [/from_?hex|un_?hex|hex_?(?:decode|to_?(?:str|ascii|text|bytes))|decode_?hex/, hex],
  [/from_?base_?64|base_?64_?(?:decode|to_?(?:str|text|bytes))|decode_?base_?64|b64_?(?:decode|to_?str)|decode_?b64/, base64],
  [/^(?:str(?:ing)?_?)?revers(?:e|ed)(?:_?(?:str|string|text))?$/, reverse],
]

/** What a function gives, by its last name or its last two. Functions that are not known give their one argument back, as a wrapper would. */
export function apply(callee: readonly string[], on: Datum | null, given: readonly Datum[]): Datum | null {
  const name = (callee.at(-1) ?? '').replace(/^new\s+/, '').toLowerCase()
  const qualified = callee.slice(-2).join('.').toLowerCase()
  const known = operations[qualified] ?? (Object.hasOwn(operations, name) ? operations[name] : undefined)
  if (known) return known(on, given)
  const decoder = decoders.find(([pattern]) => pattern.test(name))?.[1]
  if (decoder) return decoder(on, given)
  if (on !== null && given.length === 0) return on
  const [only, ...rest] = given.filter((one) => typeof one !== 'number')
  return only !== undefined && rest.length === 0 && (given.length === 1 || name === 'string') ? only : null
}

/** The texts of all values, or null where one has none. */
export function textsOf(data: readonly Datum[]): readonly string[] | null {
  const all = data.map(textOf)
  return all.includes(null) ? null : (all as readonly string[])
}

/** What an operator makes of two values, or null. */
export function operate(operator: string, left: Datum | undefined, right: Datum | undefined): Datum | null {
  if (typeof left === 'number' && typeof right === 'number') return arithmetic(operator, left, right)
  if (operator === '+' || operator === '.') return textsOf([left ?? '', right ?? ''])?.join('') ?? null
  return operator === '%' && typeof left === 'string' ? apply(['format'], left, [right ?? '']) : null
}

function arithmetic(operator: string, left: number, right: number): number | null {
  switch (operator) {
    case '+':
      return left + right
    case '-':
      return left - right
    case '*':
      return left * right
    case '<<':
      return left << right
    case '|':
      return left | right
    case '&':
      return left & right
    case '^':
      return left ^ right
    default:
      return null
  }
}
