/** A licence text boiled down to numbers: a sample of its shingles, enough to know the text again and nothing to read it by. */

import { shinglesOf } from './shingles.ts'
import { Buffer } from 'node:buffer'

import { wordsOf } from './words.ts'

/** One licence text as it stands in `index.json`. */
export interface PackedSketch {
  /** SPDX id, without -only or -or-later: the text does not say so. */
  readonly spdx: string
  /** Words in the whole text. */
  readonly words: number
  /** Binary logarithm of the sampling rate: of 2^rate shingles one is kept. */
  readonly rate: number
  /** The kept shingles' low 24 bits, ascending, three bytes each, the high byte first, in base64. */
  readonly hashes: string
}

/** The same, unpacked. */
export interface Sketch {
  readonly spdx: string
  readonly words: number
  readonly rate: number
  readonly hashes: readonly number[]
}

/**
 * Whether a shingle is kept at a rate. The choice rests on the hash alone (FracMinHash), so that two texts sampled at the same rate keep
 * the same of what they share, and a document can be sampled like the licence that it is compared with.
 */
export function isKept(shingle: number, rate: number): boolean {
  return rate === 0 || shingle >>> (32 - rate) === 0
}

/** What identifies a kept shingle: the bits that the sampling does not look at. */
export function keyOf(shingle: number): number {
  return shingle & 0xffffff
}

/** The sketch of a licence's text with at most `limit` hashes. */
export function sketchOf(spdx: string, text: string, limit: number): PackedSketch {
  const { words } = wordsOf(text)
  const shingles = [...new Set(shinglesOf(words))]
  let rate = 0
  while (shingles.filter((shingle) => isKept(shingle, rate)).length > limit) rate++
  const keys = new Set(shingles.filter((shingle) => isKept(shingle, rate)).map(keyOf))
  return { spdx, words: words.length, rate, hashes: packed([...keys].sort((a, b) => a - b)) }
}

export function unpacked(sketch: PackedSketch): Sketch {
  const bytes = Buffer.from(sketch.hashes, 'base64')
  const hashes: number[] = []
  for (let at = 0; at + 2 < bytes.length; at += 3) hashes.push(((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0))
  return { ...sketch, hashes }
}

function packed(keys: readonly number[]): string {
  const bytes = Buffer.alloc(keys.length * 3)
  keys.forEach((key, at) => bytes.writeUIntBE(key, at * 3, 3))
  return bytes.toString('base64')
}
