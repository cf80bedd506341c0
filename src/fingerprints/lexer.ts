/**
 * One lexer for all languages: bytes in, two streams of tokens out, raw (names kept) and blind (every name, number and text alike).
 * Comments, white space, `; , { }` and the lines that import, include or name a package are dropped: they change with formatting and
 * with where a file lives, not with whose code it is.
 */

import type { LexRules } from '../model/language.ts'
import { fnvBasis, fnvPrime, hashText } from './hash.ts'
import { isKeyword } from './keywords.ts'

/** The tokens of one file. The arrays belong to the lexer and hold until its next call; only the first `count` entries count. */
export interface Tokens {
  readonly count: number
  /** Hash of each token's text. */
  readonly raw: Uint32Array
  /** The same with names, numbers and texts replaced by one value for each class; see `blindName` and its neighbours. */
  readonly blind: Uint32Array
  /** Line of each token, from 1. */
  readonly lines: Uint32Array
  /** Lines that hold at least one token. */
  readonly codeLines: number
}

export const blindName = hashText('<name>')
export const blindNumber = hashText('<number>')
export const blindText = hashText('<text>')

const other = 0
const space = 1
const newline = 2
const letter = 3
const digit = 4
const quote = 5
const dropped = 6
const slash = 7
const hashSign = 8
const backquote = 9

const classes = new Uint8Array(256)
for (let byte = 0; byte < 256; byte++) {
  const char = String.fromCharCode(byte)
  if (byte === 10) classes[byte] = newline
  else if (byte <= 32) classes[byte] = space
  else if (byte >= 128 || /[A-Za-z_$]/.test(char)) classes[byte] = letter
  else if (/[0-9]/.test(char)) classes[byte] = digit
  else if (char === '"' || char === "'") classes[byte] = quote
  else if (/[;,{}]/.test(char)) classes[byte] = dropped
  else if (char === '/') classes[byte] = slash
  else if (char === '#') classes[byte] = hashSign
  else if (char === '`') classes[byte] = backquote
}
const operatorHashes = new Uint32Array(256)
for (let byte = 0; byte < 256; byte++) operatorHashes[byte] = Math.imul(fnvBasis ^ byte, fnvPrime) >>> 0

const importWord = hashText('import')
const importHashes = new Set(['import', 'include', 'package', 'using', 'from', 'include_next'].map(hashText))

/** A lexer with its own buffers, which it uses again for each file. */
export function createLexer(): (bytes: Uint8Array, rules: LexRules) => Tokens {
  let raw = new Uint32Array(1 << 16)
  let blind = new Uint32Array(1 << 16)
  let lines = new Uint32Array(1 << 16)

  return (bytes, rules) => {
    if (raw.length < bytes.length + 1) {
      const size = 1 << Math.ceil(Math.log2(bytes.length + 1))
      raw = new Uint32Array(size)
      blind = new Uint32Array(size)
      lines = new Uint32Array(size)
    }
    return lex(bytes, rules, { raw, blind, lines })
  }
}

interface Buffers {
  readonly raw: Uint32Array
  readonly blind: Uint32Array
  readonly lines: Uint32Array
}

// One loop over the bytes, kept whole: this is where a run spends most of its time.
// eslint does not count it long because its parts are in the scanners below.
function lex(bytes: Uint8Array, rules: LexRules, { raw, blind, lines }: Buffers): Tokens {
  const end = bytes.length
  const hashComments = rules.comments !== 'slash'
  const slashComments = rules.comments !== 'hash'
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  let line = 1
  let count = 0
  let codeLines = 0
  let lastCodeLine = 0
  let lineStart = true

  while (at < end) {
    const byte = bytes[at] ?? 0
    const kind = classes[byte] ?? other
    if (kind === space) {
      at++
      continue
    }
    if (kind === newline) {
      line++
      lineStart = true
      at++
      continue
    }
    if (kind === dropped) {
      at++
      continue
    }
    if (kind === slash && slashComments) {
      const next = bytes[at + 1]
      if (next === 47) {
        at = endOfLine(bytes, at)
        continue
      }
      if (next === 42) {
        const stop = bytes.indexOf(47, at + 3)
        let close = stop
        while (close >= 0 && bytes[close - 1] !== 42) close = bytes.indexOf(47, close + 1)
        const to = close < 0 ? end : close + 1
        line += countNewlines(bytes, at, to)
        at = to
        continue
      }
    }
    if (kind === hashSign && hashComments) {
      at = endOfLine(bytes, at)
      continue
    }
    const tokenLine = line
    let rawHash: number
    let blindHash: number
    if (kind === letter) {
      let hash = fnvBasis
      do {
        hash = Math.imul(hash ^ (bytes[at] ?? 0), fnvPrime)
        at++
      } while (at < end && ((classes[bytes[at] ?? 0] ?? other) === letter || (classes[bytes[at] ?? 0] ?? other) === digit))
      rawHash = hash >>> 0
      if (lineStart && importHashes.has(rawHash)) {
        const to = rawHash === importWord ? endOfImport(bytes, at) : endOfLine(bytes, at)
        line += countNewlines(bytes, at, to)
        at = to
        continue
      }
      blindHash = isKeyword(rawHash) ? rawHash : blindName
    } else if (kind === digit) {
      let hash = fnvBasis
      do {
        hash = Math.imul(hash ^ (bytes[at] ?? 0), fnvPrime)
        at++
      } while (at < end && isNumberByte(bytes, at))
      rawHash = hash >>> 0
      blindHash = blindNumber
    } else if (kind === quote || (kind === backquote && rules.backquotes)) {
      const long = kind === backquote || (rules.tripleQuotes && bytes[at + 1] === byte && bytes[at + 2] === byte)
      const to = long ? endOfLongText(bytes, at) : endOfText(bytes, at)
      let hash = fnvBasis
      for (let k = at + 1; k < to; k++) hash = Math.imul(hash ^ (bytes[k] ?? 0), fnvPrime)
      if (long) line += countNewlines(bytes, at, to)
      at = to
      rawHash = hash >>> 0
      blindHash = blindText
    } else {
      at++
      if (kind === hashSign && lineStart && isImportDirective(bytes, at)) {
        at = endOfLine(bytes, at)
        continue
      }
      rawHash = operatorHashes[byte] ?? 0
      blindHash = rawHash
    }
    lineStart = false
    if (tokenLine !== lastCodeLine) {
      codeLines++
      lastCodeLine = tokenLine
    }
    raw[count] = rawHash
    blind[count] = blindHash
    lines[count] = tokenLine
    count++
  }
  return { count, raw, blind, lines, codeLines }
}

function endOfLine(bytes: Uint8Array, from: number): number {
  const at = bytes.indexOf(10, from)
  return at < 0 ? bytes.length : at
}

function countNewlines(bytes: Uint8Array, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (bytes[at] === 10) count++
  return count
}

/** `0x1F`, `1_000`, `1'000` and `1.5e3f` are one number each; the dot of `1.toString()` is not. */
function isNumberByte(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at] ?? 0
  const kind = classes[byte] ?? other
  if (kind === digit || kind === letter) return true
  return (byte === 46 || byte === 39) && (classes[bytes[at + 1] ?? 0] ?? other) === digit
}

/** One past the closing quote; a quote that does not close on its line is a token of its own (an apostrophe, a Rust lifetime). */
function endOfText(bytes: Uint8Array, from: number): number {
  const open = bytes[from]
  for (let at = from + 1; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte === open) return at + 1
    if (byte === 10) return from + 1
    if (byte === 92) at++
  }
  return from + 1
}

function endOfLongText(bytes: Uint8Array, from: number): number {
  const open = bytes[from]
  const width = open === 96 ? 1 : 3
  for (let at = from + width; at < bytes.length; at++) {
    if (bytes[at] === 92) at++
    else if (bytes[at] === open && (width === 1 || (bytes[at + 1] === open && bytes[at + 2] === open))) return at + width
  }
  return bytes.length
}

/** The end of an import statement: of its line, or of the line on which the brace that it opens is closed (`import { a,\n b } from 'c'`). */
function endOfImport(bytes: Uint8Array, from: number): number {
  const lineEnd = endOfLine(bytes, from)
  const open = bytes.subarray(from, lineEnd).indexOf(123)
  if (open < 0) return lineEnd
  const close = bytes.subarray(from, from + 8192).indexOf(125)
  return close < 0 ? lineEnd : endOfLine(bytes, from + close)
}

function isImportDirective(bytes: Uint8Array, from: number): boolean {
  let at = from
  while (classes[bytes[at] ?? 10] === space) at++
  let hash = fnvBasis
  while (classes[bytes[at] ?? 0] === letter) hash = Math.imul(hash ^ (bytes[at++] ?? 0), fnvPrime)
  return importHashes.has(hash >>> 0)
}
