/** What the kernel does, written plainly: one byte after the other, one shingle after the other. Slow, and the kernel must say the same. */

import { classes, inWords } from '../../src/fingerprints/byte-classes.ts'
import { mix } from '../../src/fingerprints/hash.ts'
import { importWord, importWords, isKeyword } from '../../src/fingerprints/keywords.ts'
import { blindName, blindNumber, blindText } from '../../src/fingerprints/lexer.ts'
import { boundOf, type Channel } from '../../src/fingerprints/sketch.ts'
import { backquote, digit, dropped, hashSign, letter, newline, quote, slash, space } from '../../src/kernel/byte-kinds.ts'
import type { LexRules } from '../../src/model/language.ts'
import { endOfBlockComment, endOfImport, endOfLine, endOfLongText, endOfStatement, endOfText, isImportDirective, isNumberByte } from '../../src/tools/mutate/token-ends.ts'

export interface ReferenceToken {
  readonly raw: number
  readonly blind: number
  readonly line: number
}

/** Where a text's content begins and ends, and its hash. */
export type ReferenceText = readonly [from: number, to: number, hash: number]

/** The tokens of a file, and its texts of 12 to 206 bytes with their quotes. */
export class ReferenceLexer {
  readonly tokens: ReferenceToken[] = []
  readonly texts: ReferenceText[] = []
  private readonly bytes: Uint8Array
  private readonly rules: LexRules
  private at = 0
  private line = 1
  private statementStart = true

  constructor(bytes: Uint8Array, rules: LexRules) {
    this.bytes = bytes
    this.rules = rules
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) this.at = 3
    while (this.at < bytes.length) this.step(classes[bytes[this.at]!]!)
  }

  private step(kind: number): void {
    if (kind === space) this.at++
    else if (kind === newline || kind === dropped) this.separator(kind)
    else if (kind === letter) this.word()
    else if (kind === digit) this.number()
    else if (kind === quote || (kind === backquote && this.rules.backquotes)) this.text()
    else if (kind === hashSign) this.sign()
    else if (kind !== slash || this.rules.comments === 'hash' || !this.comment()) this.operator()
  }

  private separator(kind: number): void {
    if (kind === newline) this.line++
    this.statementStart ||= kind === newline || this.bytes[this.at] === 59
    this.at++
  }

  private word(): void {
    let to = this.at
    while (inWords[this.bytes[to] ?? 0] === 1) to++
    const hash = this.hashOf(this.at, to)
    this.at = to
    if (this.statementStart && importWords.includes(hash)) this.skipTo(hash === importWord ? endOfImport(this.bytes, to) : endOfStatement(this.bytes, to))
    else this.push(hash, isKeyword(hash) ? hash : blindName)
  }

  private number(): void {
    let to = this.at + 1
    while (isNumberByte(this.bytes, to)) to++
    this.push(this.hashOf(this.at, to), blindNumber)
    this.at = to
  }

  private text(): void {
    const { at, bytes } = this
    const [first, second, third] = bytes.subarray(at)
    const long = first === 96 || (this.rules.tripleQuotes && second === first && third === first)
    const width = long && first !== 96 ? 3 : 1
    const to = long ? endOfLongText(bytes, at) : endOfText(bytes, at)
    const hash = this.hashOf(at + width, to - width)
    this.push(hash, blindText)
    if (to - at >= 12 && to - at <= 206) this.texts.push([at + width, to - width, hash])
    this.skipTo(to)
  }

  private comment(): boolean {
    const next = this.bytes[this.at + 1]
    if (next === 47) this.at = endOfLine(this.bytes, this.at)
    else if (next === 42) this.skipTo(endOfBlockComment(this.bytes, this.at))
    else return false
    return true
  }

  private sign(): void {
    if (this.rules.comments !== 'slash' || (this.statementStart && isImportDirective(this.bytes, this.at + 1))) this.at = endOfLine(this.bytes, this.at)
    else this.operator()
  }

  private operator(): void {
    const hash = this.hashOf(this.at, this.at + 1)
    this.push(hash, hash)
    this.at++
  }

  private push(raw: number, blind: number): void {
    this.tokens.push({ raw, blind, line: this.line })
    this.statementStart = false
  }

  private skipTo(to: number): void {
    this.line += this.bytes.subarray(this.at, to).filter((byte) => byte === 10).length
    this.at = to
  }

  private hashOf(from: number, to: number): number {
    return this.bytes.subarray(from, Math.max(from, to)).reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193), 0x811c9dc5) >>> 0
  }
}

/** What a channel keeps of the tokens at a scale. */
export function referenceShingles(tokens: readonly ReferenceToken[], { name, k, minDistinct }: Channel, scale: number): { hi: number; lo: number; token: number }[] {
  const rolled = (list: readonly number[], base: number): number => list.reduce((hash, token) => (Math.imul(hash, base) + token) | 0, 0)
  return tokens.slice(0, Math.max(0, tokens.length - k + 1)).flatMap((_, token) => {
    const shingle = tokens.slice(token, token + k)
    const list = shingle.map((one) => one[name])
    const hi = mix(rolled(list, 0x9e3779b1))
    const literals = shingle.filter(({ blind }) => blind === blindNumber || blind === blindText).length
    const isTelling = literals * 3 <= k && new Set(list).size >= minDistinct
    return hi < boundOf(scale) && isTelling ? [{ hi, lo: mix(rolled(list, 0x85ebca77)) & 0xffff, token }] : []
  })
}
