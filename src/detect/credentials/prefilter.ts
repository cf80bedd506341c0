/** Tells quickly which files can hold a published credential at all, so that only those are decoded and parsed. */

import { Buffer } from 'node:buffer'
import { credentials } from '../../catalog/credentials.ts'
import { libraryWords, speaksOfLibrary } from '../../catalog/libraries.ts'
import { encodedNeedles, hexNeedles, indexNeedles, spelledNeedles } from './needles.ts'

/** Whether hashes are looked for that somebody hid in base64, and the language, where it is known: each has libraries of its own. */
interface Wanted {
  readonly hidden: boolean
  readonly language: string | null
}

/**
 * Looks at bytes only, and skips most of them. May say yes to a file that has nothing; never says no to one that has a known hash in
 * pieces of 8 digits or more, backwards, as base64 (unless `hidden` is false) or as the hex of its characters, that speaks of an `api_hash`
 * or `app_hash`, or that hands a pair to a library without a word of it.
 */
export function mayHoldCredential(bytes: Uint8Array, { hidden, language }: Wanted = { hidden: true, language: null }): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (speaksOfHash(buffer) || libraryWords.some(({ word, part, notIn }) => !notIn.has(language) && buffer.includes(part) && buffer.includes(word))) return true
  const digits = digitsIn(bytes)
  if (digits === 'piece' || (digits === 'hash' && speaksOfLibrary(buffer.toString('latin1')))) return true
  return hidden && holdsEncoded(bytes)
}

const hashes = credentials.map((one) => one.apiHash)
const encoded = indexNeedles(encodedNeedles(hashes))
/** Windows of 8 digits as 32-bit numbers. */
const shards = new Set(hexNeedles(hashes).map((piece) => Number.parseInt(piece, 16) | 0))
/** For what spells characters in hexadecimal, the first 8 digits, and with them the next 8. */
const spelledStarts = new Set(spelledNeedles(hashes).map((piece) => Number.parseInt(piece.slice(0, 8), 16) | 0))
const spelled = new Set(spelledNeedles(hashes))
/** 1 where some window folds to this number: what says no to nearly every other window. */
const folded = new Uint8Array(1 << 16)
for (const window of [...shards, ...spelledStarts]) folded[fold(window)] = 1
/** The value of a hexadecimal digit; 16 for every other byte. */
const nibbles = new Uint8Array(256).fill(16)
for (const digit of '0123456789abcdefABCDEF') nibbles[digit.charCodeAt(0)] = Number.parseInt(digit, 16)

/** 1 for every hexadecimal digit. */
const digits = nibbles.map((value) => (value < 16 ? 1 : 0))

/** Digits of an api_hash. */
const hashLength = 32
/** The base64 form of 16 bytes, without padding. */
const shortestEncoded = 22
/** 1 for every character of base64, in its usual and its URL-safe form. */
const alphabet = new Uint8Array(256)
for (const char of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_') alphabet[char.charCodeAt(0)] = 1

function fold(window: number): number {
  return (window ^ (window >>> 16)) & 0xffff
}

/**
 * Whether `api` or `app` stands before the word, with or without one character between them. `allow_app_hash` is a field of the protocol, that every app
 * sets and that has nothing to do with an api_hash.
 */
function speaksOfHash(bytes: Buffer): boolean {
  for (const word of ['hash', 'Hash', 'HASH']) {
    for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + 4)) {
      if (/(?<!allow[_A]?)ap[ip][^a-z]?$/i.test(bytes.toString('latin1', Math.max(0, at - 10), at))) return true
    }
  }
  return false
}

/**
 * One look in every 8 places falls into each run of 8 digits, and from there the run goes on for 4 places to the one side or to the other.
 * That much is looked at without a branch, for branches that nobody can foresee cost more than bytes.
 */
function digitsIn(bytes: Uint8Array): 'piece' | 'hash' | null {
  const last = bytes.length - 5
  let hash = false
  let at = 7
  for (; at < bytes.length; at += 8) {
    const before = digitAt(bytes, at - 2) & digitAt(bytes, at - 4)
    const after = digitAt(bytes, at + 2) & digitAt(bytes, at + 4)
    if ((digitAt(bytes, at) & (before | after)) === 0 && (at <= last || digitAt(bytes, at) === 0)) continue
    const start = startOfRun(bytes, at)
    at = endOfRun(bytes, start)
    if (at < 0) return 'piece'
    hash ||= at - start === hashLength
  }
  return hash ? 'hash' : null
}

function digitAt(bytes: Uint8Array, at: number): number {
  return digits[bytes[at] ?? 0] ?? 0
}

function startOfRun(bytes: Uint8Array, within: number): number {
  let at = within
  while (at > 0 && digitAt(bytes, at - 1) === 1) at -= 1
  return at
}

/** One past the run of digits that starts there; -1 when it holds a piece of a known hash. */
function endOfRun(bytes: Uint8Array, start: number): number {
  let at = start
  let window = 0
  for (let digit = nibbles[bytes[at] ?? 0] ?? 16; digit < 16; digit = nibbles[bytes[at] ?? 0] ?? 16) {
    window = (window << 4) | digit
    at += 1
    if (folded[fold(window)] === 1 && at - start >= 8 && isPiece(bytes, at - 8, window)) return -1
    if (at >= bytes.length) break
  }
  return at
}

function isPiece(bytes: Uint8Array, from: number, window: number): boolean {
  return shards.has(window) || (spelledStarts.has(window) && spelled.has(Buffer.from(bytes.subarray(from, from + 16)).toString('latin1').toLowerCase()))
}

/**
 * Encoded hashes are runs of at least 22 characters: one look in every 22 places falls into each, from where the run goes on for 11 places to the one side
 * or to the other. That much is looked at without a branch, as for the pieces.
 */
function holdsEncoded(bytes: Uint8Array): boolean {
  for (let at = shortestEncoded - 1; at < bytes.length; at += shortestEncoded) {
    const before = charAt(bytes, at - 3) & charAt(bytes, at - 6) & charAt(bytes, at - 9) & charAt(bytes, at - 11)
    const after = charAt(bytes, at + 3) & charAt(bytes, at + 6) & charAt(bytes, at + 9) & charAt(bytes, at + 11)
    if ((charAt(bytes, at) & (before | after)) === 0) continue
    let start = at
    while (start > 0 && alphabet[bytes[start - 1] ?? 0] === 1) start -= 1
    let end = at + 1
    while (end < bytes.length && alphabet[bytes[end] ?? 0] === 1) end += 1
    if (end - start >= shortestEncoded && runHoldsEncoded(bytes, start, end)) return true
    at = end - 1
  }
  return false
}

function charAt(bytes: Uint8Array, at: number): number {
  return alphabet[bytes[at] ?? 0] ?? 0
}

/** One window of 8 in every 8 places falls into each encoded hash. */
function runHoldsEncoded(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at + 8 <= end; at += 8) if (encoded.has(bytes, at)) return true
  return false
}
