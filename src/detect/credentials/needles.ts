/** The pieces of known hashes that a file is searched for, and an index that looks one up without making a string. */

import { Buffer } from 'node:buffer'
import { credentials } from '../../catalog/credentials.ts'

/** Length of a needle, in bytes. */
const width = 8
/** Length of a needle that spells characters in hexadecimal, two digits for each: shorter ones stand in many a list of test vectors. */
const spelledWidth = 16

/** Pieces of the hashes as they are and backwards. */
export function hexNeedles(hashes: readonly string[]): readonly string[] {
  return hashes.flatMap((hash) => [hash, backwards(hash)]).flatMap((text) => windows(text, width))
}

/** Pieces of the hexadecimal form of the hashes' characters. */
export function spelledNeedles(hashes: readonly string[]): readonly string[] {
  return hashes.flatMap((hash) => windows(Buffer.from(hash).toString('hex'), spelledWidth))
}

/** Pieces of the hashes in base64: of their characters at the three places where they may start, and of the bytes they stand for. */
export function encodedNeedles(hashes: readonly string[]): readonly string[] {
  return hashes
    .flatMap((hash) => [...[0, 1, 2].map((shift) => shifted(hash, shift)), Buffer.from(hash, 'hex').toString('base64').replace(/=+$/, '')])
    .flatMap((text) => windows(text, width))
}

/** What of the base64 form stays the same whatever stands around the text. */
function shifted(text: string, shift: number): string {
  const whole = Buffer.from('x'.repeat(shift) + text).toString('base64')
  return whole.slice(shift === 0 ? 0 : shift + 1, Math.floor(((shift + text.length) * 8) / 6))
}

function backwards(text: string): string {
  return text.split('').reverse().join('')
}

function windows(text: string, width: number): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - width + 1) }, (_, start) => text.slice(start, start + width))
}

export interface NeedleIndex {
  /** Whether the bytes from `from` on are a needle. Case does not matter. */
  has(bytes: Uint8Array, from: number): boolean
}

/**
 * An index over needles of one length. Two tables say no to nearly everything before a set is asked: one of the pairs of bytes that needles
 * start with, one of sums over the first eight bytes.
 */
export function indexNeedles(needles: readonly string[]): NeedleIndex {
  const width = needles[0]?.length ?? 0
  const known = new Set(needles.map((needle) => needle.toLowerCase()))
  const pairs = new Uint8Array(1 << 16)
  const sums = new Uint8Array(1 << 18)
  for (const needle of needles) {
    const bytes = Buffer.from(needle)
    pairs[pair(bytes, 0)] = 1
    sums[sum(bytes, 0)] = 1
  }
  return {
    has: (bytes, from) =>
      pairs[pair(bytes, from)] === 1 && sums[sum(bytes, from)] === 1 &&
      known.has(Buffer.from(bytes.subarray(from, from + width)).toString('latin1').toLowerCase()),
  }
}

/** Two bytes as one number, without the bit that tells upper case from lower. */
function pair(bytes: Uint8Array, at: number): number {
  return (((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)) & 0xdfdf
}

function sum(bytes: Uint8Array, from: number): number {
  let total = 0
  for (let at = from; at < from + 8; at += 1) total = Math.imul(total ^ ((bytes[at] ?? 0) & 0xdf), 0x01000193)
  return (total ^ (total >>> 14)) & 0x3ffff
}

interface Pieces {
  readonly hexForms: string
  readonly long: ReadonlySet<string>
}

let made: Pieces | null = null

/** Made when it is first asked for: not every thread looks for credentials. */
function pieces(): Pieces {
  return made ??= makePieces(credentials.map((one) => one.apiHash))
}

function makePieces(hashes: readonly string[]): Pieces {
  const long = [...hexNeedles(hashes), ...spelledNeedles(hashes).map((piece) => piece.slice(0, width)), ...encodedNeedles(hashes)]
  return {
    hexForms: hashes.flatMap((hash) => [hash, backwards(hash), Buffer.from(hash).toString('hex')]).join('\n'),
    long: new Set(long.map((piece) => piece.toLowerCase())),
  }
}

/** Whether a text may be a piece of a known hash: at least two of its digits, or something around eight of them, in any of its forms. */
export function isPieceOfHash(text: string): boolean {
  const { hexForms, long } = pieces()
  const lower = text.toLowerCase()
  if (lower.length < width) return /^[0-9a-f]{2,}$/.test(lower) && hexForms.includes(lower)
  for (let from = 0; from + width <= Math.min(lower.length, 200_000); from += 1) if (long.has(lower.slice(from, from + width))) return true
  return false
}
