/** Tells quickly which files can hold a published credential at all, so that only those are decoded and parsed. */

import { credentials } from '../../catalog/credentials.ts'
import { encodedNeedles, hexNeedles, indexNeedles } from './needles.ts'

/**
 * One pass over the bytes, which skips: no run of 8 hexadecimal digits can hide between two places 4 apart, nor can the word `hash`. May
 * say yes to a file that has nothing; never says no to one that has a known hash in pieces of 8 digits or more, backwards, as base64 or as
 * the hex of its characters, or that speaks of an `api_hash` or `app_hash` in any spelling.
 */
export function mayHoldCredential(bytes: Uint8Array): boolean {
  for (let at = 3; at < bytes.length; at += 4) {
    const kind = kinds[bytes[at] ?? 0] ?? 0
    if (kind === 0) continue
    if (kind & letterOfHash && speaksOfHash(bytes, at)) return true
    if (kind & hexDigit && at % 8 === 7) {
      const end = endOfRun(bytes, at)
      if (end < 0) continue
      if (runHoldsShard(bytes, at, end)) return true
      at = Math.max(at, end - (end % 4) - 1)
    }
  }
  return holdsEncoded(bytes)
}

const hexDigit = 1
const letterOfHash = 2
const kinds = kindTable()
const shards = indexNeedles(hexNeedles(credentials.map((one) => one.apiHash)))
const encoded = indexNeedles(encodedNeedles(credentials.map((one) => one.apiHash)))

function kindTable(): Uint8Array {
  const table = new Uint8Array(256)
  for (const digit of '0123456789abcdefABCDEF') table[digit.charCodeAt(0)] = hexDigit
  for (const letter of 'hashHASH') table[letter.charCodeAt(0)] = (table[letter.charCodeAt(0)] ?? 0) | letterOfHash
  return table
}

const isHex = (byte: number | undefined): boolean => ((kinds[byte ?? 0] ?? 0) & hexDigit) !== 0
/** Lower case for letters; other bytes turn into something, but never into a letter of `hash`, `api` or `app`. */
const lower = (byte: number | undefined): number => (byte ?? 0) | 0x20
const [a, h, i, p, s] = [0x61, 0x68, 0x69, 0x70, 0x73] as const

/** Whether `api_hash` or `app_hash`, with or without something between its words, stands around this letter of `hash`. */
function speaksOfHash(bytes: Uint8Array, at: number): boolean {
  const letter = lower(bytes[at])
  if (letter === a) return hashEndsWord(bytes, at - 1)
  if (letter === s) return hashEndsWord(bytes, at - 2)
  return hashEndsWord(bytes, at) || hashEndsWord(bytes, at - 3)
}

function hashEndsWord(bytes: Uint8Array, start: number): boolean {
  if (lower(bytes[start]) !== h || lower(bytes[start + 1]) !== a || lower(bytes[start + 2]) !== s || lower(bytes[start + 3]) !== h) return false
  return isApiOrApp(bytes, start - 3) || (!isLetter(bytes[start - 1]) && isApiOrApp(bytes, start - 4))
}

function isApiOrApp(bytes: Uint8Array, start: number): boolean {
  const last = lower(bytes[start + 2])
  return lower(bytes[start]) === a && lower(bytes[start + 1]) === p && (last === i || last === p)
}

function isLetter(byte: number | undefined): boolean {
  const letter = lower(byte)
  return letter >= 0x61 && letter <= 0x7a
}

/** One past the run of hexadecimal digits around a place, or -1 where it is shorter than 8. */
function endOfRun(bytes: Uint8Array, at: number): number {
  let start = at
  while (start > at - 8 && isHex(bytes[start - 1])) start -= 1
  let end = at + 1
  while (isHex(bytes[end])) end += 1
  return end - start < 8 ? -1 : end
}

function runHoldsShard(bytes: Uint8Array, at: number, end: number): boolean {
  let start = at
  while (isHex(bytes[start - 1])) start -= 1
  for (let from = start; from + 8 <= end; from += 1) if (shards.has(bytes, from)) return true
  return false
}

/** Encoded hashes are at least 22 characters long: one window of 8 in every 8 places falls into each. */
function holdsEncoded(bytes: Uint8Array): boolean {
  for (let at = 0; at + 8 <= bytes.length; at += 8) if (encoded.has(bytes, at)) return true
  return false
}
