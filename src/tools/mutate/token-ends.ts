/** Where comments, texts, numbers and import statements end. Every function takes a place in the bytes and answers a later one. */

import { classes } from '../../fingerprints/byte-classes.ts'
import { fnvBasis, fnvPrime } from '../../fingerprints/hash.ts'
import { importWords } from '../../fingerprints/keywords.ts'
import { digit, letter, other, space } from '../../kernel/byte-kinds.ts'

export function endOfBlockComment(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(47, from + 3); at >= 0; at = bytes.indexOf(47, at + 1)) if (bytes[at - 1] === 42) return at + 1
  return bytes.length
}

export function endOfLine(bytes: Uint8Array, from: number): number {
  const at = bytes.indexOf(10, from)
  return at < 0 ? bytes.length : at
}

/** `0x1F`, `1_000`, `1'000` and `1.5e3f` are one number each; the dot of `1.toString()` is not. */
export function isNumberByte(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at] ?? 10
  const kind = classes[byte] ?? other
  if (kind === digit || kind === letter) return true
  return (byte === 46 || byte === 39) && (classes[bytes[at + 1] ?? 0] ?? other) === digit
}

/** One past the closing quote; a quote that does not close on its line is a token of its own (an apostrophe, a Rust lifetime). */
export function endOfText(bytes: Uint8Array, from: number): number {
  const open = bytes[from]
  for (let at = from + 1; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte === open) return at + 1
    if (byte === 10) return from + 1
    if (byte === 92) at++
  }
  return from + 1
}

export function endOfLongText(bytes: Uint8Array, from: number): number {
  const open = bytes[from]
  const width = open === 96 ? 1 : 3
  for (let at = from + width; at < bytes.length; at++) {
    if (bytes[at] === 92) at++
    else if (bytes[at] === open && (width === 1 || (bytes[at + 1] === open && bytes[at + 2] === open))) return at + width
  }
  return bytes.length
}

/** The end of an import statement, which may run over lines only inside braces (`import { a,\n b } from 'c'`). */
export function endOfImport(bytes: Uint8Array, from: number): number {
  const end = endOfStatement(bytes, from)
  if (!bytes.subarray(from, end).includes(123)) return end
  const close = bytes.subarray(from, from + 8192).indexOf(125)
  return close < 0 ? end : endOfStatement(bytes, from + close)
}

/** The next semicolon or line end, whichever comes first: a bundler puts whole programs on one line. */
export function endOfStatement(bytes: Uint8Array, from: number): number {
  const lineEnd = endOfLine(bytes, from)
  const semicolon = bytes.subarray(from, lineEnd).indexOf(59)
  return semicolon < 0 ? lineEnd : from + semicolon
}

export function isImportDirective(bytes: Uint8Array, from: number): boolean {
  let at = from
  while (classes[bytes[at] ?? 10] === space) at++
  let hash = fnvBasis
  while (classes[bytes[at] ?? 0] === letter) hash = Math.imul(hash ^ (bytes[at++] ?? 0), fnvPrime)
  return importWords.includes(hash >>> 0)
}
