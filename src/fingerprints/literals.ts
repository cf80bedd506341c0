/** The string literals of a file as keys: they survive renaming, minifying, decompiling and porting, where shingles do not. */

import { hashText, mix } from './hash.ts'
import type { Tokens } from './lexer.ts'
import { isTellingText } from './telling-text.ts'

/** Called with the 40 bits that identify a literal: 32 in `hi`, 8 in `lo`. */
export type VisitLiteral = (hi: number, lo: number) => void

/** `hi` and `lo` as one number. */
export function literalKey(hi: number, lo: number): number {
  return hi * 256 + lo
}

const identifyBase = 0x85ebca77 | 0

/** More literals than this at fewer tokens apiece is a table (translations, themes, names of a format), and tables belong to nobody. */
const literalsOfTable = 250
const tokensApiece = 22

/** Calls `visit` for each different telling literal of the file, in the order of the file. Answers how many those are. */
export function visitLiterals(bytes: Uint8Array, tokens: Tokens, visit: VisitLiteral): number {
  const seen = new Set<number>()
  const { texts } = tokens
  for (let index = 0; index < texts.length; index += 3) {
    const [from = 0, to = 0, hash = 0] = [texts[index], texts[index + 1], texts[index + 2]]
    if (seen.has(hash) || !isTellingText(bytes, from, to)) continue
    seen.add(hash)
    visit(mix(hash), identify(bytes, from, to))
  }
  return seen.size
}

/** Whether so many different telling literals among so many tokens make the file a table of texts. */
export function isTableOfTexts(literals: number, tokens: number): boolean {
  return literals > literalsOfTable && tokens < literals * tokensApiece
}

/** The key of a text, as `visitLiterals` gives it for a literal of that content. */
export function keyOfText(text: string): number {
  const bytes = new TextEncoder().encode(text)
  return literalKey(mix(hashText(text)), identify(bytes, 0, bytes.length))
}

/** A second hash of the same bytes, by another way than FNV: what collides in the one does not in the other. */
function identify(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0
  for (let at = from; at < to; at++) hash = (Math.imul(hash, identifyBase) + (bytes[at] ?? 0)) | 0
  return mix(hash) & 0xff
}
