/** The pieces of known hashes that a file is searched for, and an index that looks one up without making a string. */

import { Buffer } from 'node:buffer'

/** Length of every needle, in bytes. */
const width = 8

/** Pieces of the hashes as they are, backwards, and as the hexadecimal form of their characters. */
export function hexNeedles(hashes: readonly string[]): readonly string[] {
  return hashes.flatMap((hash) => [hash, [...hash].reverse().join(''), Buffer.from(hash).toString('hex')]).flatMap(windows)
}

/** Pieces of the hashes in base64: of their characters at the three places where they may start, and of the bytes they stand for. */
export function encodedNeedles(hashes: readonly string[]): readonly string[] {
  return hashes
    .flatMap((hash) => [...[0, 1, 2].map((shift) => shifted(hash, shift)), Buffer.from(hash, 'hex').toString('base64').replace(/=+$/, '')])
    .flatMap(windows)
}

/** What of the base64 form stays the same whatever stands around the text. */
function shifted(text: string, shift: number): string {
  const whole = Buffer.from('x'.repeat(shift) + text).toString('base64')
  return whole.slice(shift === 0 ? 0 : shift + 1, Math.floor(((shift + text.length) * 8) / 6))
}

function windows(text: string): readonly string[] {
  return Array.from({ length: Math.max(0, text.length - width + 1) }, (_, start) => text.slice(start, start + width))
}

export interface NeedleIndex {
  /** Whether the 8 bytes from `from` on are a needle. Upper case of hexadecimal digits does not matter. */
  has(bytes: Uint8Array, from: number): boolean
}

/** An index over needles of 8 characters: a table of bits says no to nearly everything before a set is asked. */
export function indexNeedles(needles: readonly string[]): NeedleIndex {
  const bits = new Uint8Array(1 << 16)
  const known = new Set<string>()
  for (const needle of needles) {
    known.add(needle.toLowerCase())
    bits[slot(Buffer.from(needle), 0)] = 1
  }
  return {
    has: (bytes, from) => bits[slot(bytes, from)] === 1 && known.has(Buffer.from(bytes.subarray(from, from + width)).toString('latin1').toLowerCase()),
  }
}

/** The case bit is left out of the sum. */
function slot(bytes: Uint8Array, from: number): number {
  let sum = 0
  for (let at = from; at < from + width; at += 1) sum = (Math.imul(sum, 31) + ((bytes[at] ?? 0) | 0x20)) | 0
  return (sum ^ (sum >>> 16)) & 0xffff
}
