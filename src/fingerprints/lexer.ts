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
  const lexer = new Lexer()
  return (bytes, rules) => lexer.lex(bytes, rules)
}

/** State in fields, so that the loop stays short and every kind of token has a method of its own at no cost that could be measured. */
class Lexer implements Tokens {
  raw = new Uint32Array(1 << 16)
  blind = new Uint32Array(1 << 16)
  lines = new Uint32Array(1 << 16)
  count = 0
  codeLines = 0

  private bytes = new Uint8Array()
  private at = 0
  private line = 1
  private lastCodeLine = 0
  /** Whether a line or a statement begins here: only there does a word import. */
  private statementStart = true
  private hashComments = false
  private slashComments = true
  private backquotes = false
  private tripleQuotes = false

  lex(bytes: Uint8Array, rules: LexRules): Tokens {
    this.begin(bytes, rules)
    const end = bytes.length
    while (this.at < end) this.step(classes[bytes[this.at] ?? 0] ?? other)
    return this
  }

  private begin(bytes: Uint8Array, rules: LexRules): void {
    if (this.raw.length < bytes.length + 1) {
      const size = 2 ** Math.ceil(Math.log2(bytes.length + 1))
      this.raw = new Uint32Array(size)
      this.blind = new Uint32Array(size)
      this.lines = new Uint32Array(size)
    }
    this.bytes = bytes as Uint8Array<ArrayBuffer>
    this.at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
    this.line = 1
    this.count = 0
    this.codeLines = 0
    this.lastCodeLine = 0
    this.statementStart = true
    this.hashComments = rules.comments !== 'slash'
    this.slashComments = rules.comments !== 'hash'
    this.backquotes = rules.backquotes
    this.tripleQuotes = rules.tripleQuotes
  }

  private step(kind: number): void {
    if (kind === newline) {
      this.line++
      this.statementStart = true
      this.at++
    } else if (kind === space) this.at++
    else if (kind === dropped) this.separator()
    else if (kind === letter) this.word()
    else if (kind === digit) this.number()
    else if (kind === quote || (kind === backquote && this.backquotes)) this.text()
    else if (kind === hashSign) this.hash()
    else if (kind !== slash || !this.slashComments || !this.comment()) this.operator()
  }

  private separator(): void {
    if (this.bytes[this.at] === 59) this.statementStart = true
    this.at++
  }

  private word(): void {
    const { bytes } = this
    let { at } = this
    let hash = fnvBasis
    let kind: number
    do {
      hash = Math.imul(hash ^ (bytes[at] ?? 0), fnvPrime)
      kind = classes[bytes[++at] ?? 0] ?? other
    } while (kind === letter || kind === digit)
    this.at = at
    hash >>>= 0
    if (this.statementStart && importHashes.has(hash)) this.skipTo(hash === importWord ? endOfImport(bytes, at) : endOfStatement(bytes, at))
    else this.push(hash, isKeyword(hash) ? hash : blindName, this.line)
  }

  private number(): void {
    const { bytes } = this
    let hash = fnvBasis
    do hash = Math.imul(hash ^ (bytes[this.at++] ?? 0), fnvPrime)
    while (isNumberByte(bytes, this.at))
    this.push(hash >>> 0, blindNumber, this.line)
  }

  private text(): void {
    const { bytes, at, line } = this
    const open = bytes[at]
    const long = open === 96 || (this.tripleQuotes && bytes[at + 1] === open && bytes[at + 2] === open)
    const to = long ? endOfLongText(bytes, at) : endOfText(bytes, at)
    let hash = fnvBasis
    for (let index = at + 1; index < to; index++) hash = Math.imul(hash ^ (bytes[index] ?? 0), fnvPrime)
    if (long) this.skipTo(to)
    else this.at = to
    this.push(hash >>> 0, blindText, line)
  }

  /** Skips a comment; false where the slash is a slash. */
  private comment(): boolean {
    const { bytes, at } = this
    if (bytes[at + 1] === 47) this.at = endOfLine(bytes, at)
    else if (bytes[at + 1] === 42) this.skipTo(endOfBlockComment(bytes, at))
    else return false
    return true
  }

  private hash(): void {
    if (this.hashComments || (this.statementStart && isImportDirective(this.bytes, this.at + 1))) this.at = endOfLine(this.bytes, this.at)
    else this.operator()
  }

  private operator(): void {
    const hash = operatorHashes[this.bytes[this.at] ?? 0] ?? 0
    this.at++
    this.push(hash, hash, this.line)
  }

  private push(raw: number, blind: number, line: number): void {
    const { count } = this
    this.raw[count] = raw
    this.blind[count] = blind
    this.lines[count] = line
    this.count = count + 1
    this.statementStart = false
    if (line !== this.lastCodeLine) {
      this.codeLines++
      this.lastCodeLine = line
    }
  }

  private skipTo(to: number): void {
    const { bytes } = this
    for (let at = bytes.indexOf(10, this.at); at >= 0 && at < to; at = bytes.indexOf(10, at + 1)) this.line++
    this.at = to
  }
}

function endOfBlockComment(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(47, from + 3); at >= 0; at = bytes.indexOf(47, at + 1)) if (bytes[at - 1] === 42) return at + 1
  return bytes.length
}

function endOfLine(bytes: Uint8Array, from: number): number {
  const at = bytes.indexOf(10, from)
  return at < 0 ? bytes.length : at
}

/** `0x1F`, `1_000`, `1'000` and `1.5e3f` are one number each; the dot of `1.toString()` is not. */
function isNumberByte(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at] ?? 10
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

/** The end of an import statement, which may run over lines only inside braces (`import { a,\n b } from 'c'`). */
function endOfImport(bytes: Uint8Array, from: number): number {
  const end = endOfStatement(bytes, from)
  if (!bytes.subarray(from, end).includes(123)) return end
  const close = bytes.subarray(from, from + 8192).indexOf(125)
  return close < 0 ? end : endOfStatement(bytes, from + close)
}

/** The next semicolon or line end, whichever comes first: a bundler puts whole programs on one line. */
function endOfStatement(bytes: Uint8Array, from: number): number {
  const lineEnd = endOfLine(bytes, from)
  const semicolon = bytes.subarray(from, lineEnd).indexOf(59)
  return semicolon < 0 ? lineEnd : from + semicolon
}

function isImportDirective(bytes: Uint8Array, from: number): boolean {
  let at = from
  while (classes[bytes[at] ?? 10] === space) at++
  let hash = fnvBasis
  while (classes[bytes[at] ?? 0] === letter) hash = Math.imul(hash ^ (bytes[at++] ?? 0), fnvPrime)
  return importHashes.has(hash >>> 0)
}
