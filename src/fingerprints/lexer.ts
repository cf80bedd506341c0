/**
 * One lexer for all languages: bytes in, two streams of tokens out, raw (names kept) and blind (every name, number and text alike).
 * Comments, white space, `; , { }` and the lines that import, include or name a package are dropped: they change with formatting and
 * with where a file lives, not with whose code it is.
 */

import type { LexRules } from '../model/language.ts'
import { backquote, classes, digit, dropped, hashSign, inWords, letter, newline, other, quote, slash, space } from './byte-classes.ts'
import { fnvBasis, fnvPrime, hashText } from './hash.ts'
import { isKeyword } from './keywords.ts'
import { longestText, shortestText } from './telling-text.ts'
import { endOfBlockComment, endOfImport, endOfLine, endOfLongText, endOfStatement, endOfText, importHashes, importWord, isImportDirective, isNumberByte } from './token-ends.ts'

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
  /** Those of the texts that are neither too short nor too long to tell anything. */
  readonly texts: Texts
}

/** String literals by where their content begins and ends. Only the first `count` entries count. */
export interface Texts {
  readonly count: number
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  /** The same as in `raw`. */
  readonly hashes: Uint32Array
}

export const blindName = hashText('<name>')
export const blindNumber = hashText('<number>')
export const blindText = hashText('<text>')

const operatorHashes = new Uint32Array(256)
for (let byte = 0; byte < 256; byte++) operatorHashes[byte] = Math.imul(fnvBasis ^ byte, fnvPrime) >>> 0

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
  texts = { count: 0, starts: new Uint32Array(1 << 13), ends: new Uint32Array(1 << 13), hashes: new Uint32Array(1 << 13) }

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
    const kinds = classes
    let { at } = this
    while (at < end) {
      const kind = kinds[bytes[at] ?? 0] ?? other
      // A third of all bytes are blanks: they are passed here, without a call and without touching a field.
      if (kind === space) at++
      else if (kind === newline) {
        this.line++
        this.statementStart = true
        at++
      } else {
        this.at = at
        this.step(kind)
        at = this.at
      }
    }
    return this
  }

  private begin(bytes: Uint8Array, rules: LexRules): void {
    if (this.raw.length < bytes.length + 1) {
      const size = 2 ** Math.ceil(Math.log2(bytes.length + 1))
      this.raw = new Uint32Array(size)
      this.blind = new Uint32Array(size)
      this.lines = new Uint32Array(size)
      this.texts = { count: 0, starts: new Uint32Array(size >> 3), ends: new Uint32Array(size >> 3), hashes: new Uint32Array(size >> 3) }
    }
    this.bytes = bytes as Uint8Array<ArrayBuffer>
    this.at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
    this.line = 1
    this.count = 0
    this.texts.count = 0
    this.codeLines = 0
    this.lastCodeLine = 0
    this.statementStart = true
    this.hashComments = rules.comments !== 'slash'
    this.slashComments = rules.comments !== 'hash'
    this.backquotes = rules.backquotes
    this.tripleQuotes = rules.tripleQuotes
  }

  private step(kind: number): void {
    if (kind === letter) this.word()
    else if (kind === dropped) this.separator()
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
    const ofWord = inWords
    let hash = fnvBasis
    let byte = bytes[at] ?? 0
    do {
      hash = Math.imul(hash ^ byte, fnvPrime)
      byte = bytes[++at] ?? 0
    } while (ofWord[byte] === 1)
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
    // Without its quotes: formatters and decompilers choose their own.
    const width = open !== 96 && long ? 3 : 1
    let hash = fnvBasis
    for (let index = at + width; index < to - width; index++) hash = Math.imul(hash ^ (bytes[index] ?? 0), fnvPrime)
    if (long) this.skipTo(to)
    else this.at = to
    this.push(hash >>> 0, blindText, line)
    if (to - at >= shortestText + 2 && to - at <= longestText + 6) this.note(at + width, to - width, hash >>> 0)
  }

  private note(start: number, end: number, hash: number): void {
    const { texts } = this
    texts.starts[texts.count] = start
    texts.ends[texts.count] = end
    texts.hashes[texts.count++] = hash
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
