/**
 * A file's sketch: its shingles of k tokens, sampled by their hash. A hash is kept when it lies in a fixed part of the hash space, 1/scale of
 * it (FracMinHash: Irber et al. 2022, as in sourmash), so that the same code keeps the same hashes wherever it stands, the estimate of
 * containment is unbiased, and sketches of different scale nest.
 */

import { mix } from './hash.ts'
import { blindNumber, blindText, type Tokens } from './lexer.ts'

/** Scales from dense to sparse. The smaller a file, the denser it is sampled, so that small files have enough to compare. */
export const scales = [1, 4, 12, 32] as const
const tokensBelow = [120, 400, 1500, Infinity] as const

/** The index in `scales` for a file of so many tokens. */
export function scaleIndexFor(tokens: number): number {
  return tokensBelow.findIndex((limit) => tokens < limit)
}

/** A kind of shingle. `raw` keeps names and is the more telling; `blind` survives renaming and needs longer shingles to tell anything. */
export interface Channel {
  readonly name: 'raw' | 'blind'
  /** Tokens in a shingle. */
  readonly k: number
  /** A shingle with fewer different tokens says too little ("a, b, c, d"). */
  readonly minDistinct: number
}

export const channels = [
  { name: 'raw', k: 16, minDistinct: 6 },
  { name: 'blind', k: 40, minDistinct: 9 },
] as const satisfies readonly Channel[]

/** Called for each kept shingle: `hi` selects and identifies, `lo` (16 bits) identifies; `token` is the index of its first token. */
export type Keep = (hi: number, lo: number, token: number) => void

// Two different odd multipliers: whatever collides in one rolling hash does not in the other.
const selectBase = 0x9e3779b1 | 0
const identifyBase = 0x85ebca77 | 0

/**
 * Calls `keep` for every shingle of the channel that the scale keeps, in the order of the file. One rolling hash (Karp and Rabin 1987,
 * modulo 2^32) runs over all shingles; the second is worked out for the kept ones only.
 */
export function sampleShingles(tokens: Tokens, channel: Channel, scaleIndex: number, keep: Keep): void {
  const { k } = channel
  const stream = channel.name === 'raw' ? tokens.raw : tokens.blind
  const limit = 2 ** 32 / (scales[scaleIndex] ?? 1)
  const outgoing = power(selectBase, k)
  let rolling = 0
  for (let index = 0; index < tokens.count; index++) {
    rolling = (Math.imul(rolling, selectBase) + (stream[index] ?? 0)) | 0
    if (index >= k) rolling = (rolling - Math.imul(stream[index - k] ?? 0, outgoing)) | 0
    if (index < k - 1) continue
    const hi = mix(rolling)
    if (hi >= limit) continue
    const first = index - k + 1
    if (!isTelling(stream, tokens.blind, first, channel)) continue
    keep(hi, identify(stream, first, k), first)
  }
}

function power(base: number, exponent: number): number {
  let result = 1
  for (let step = 0; step < exponent; step++) result = Math.imul(result, base)
  return result
}

function identify(stream: Uint32Array, first: number, k: number): number {
  let hash = 0
  for (let index = first; index < first + k; index++) hash = (Math.imul(hash, identifyBase) + (stream[index] ?? 0)) | 0
  return mix(hash) & 0xffff
}

/** Tables of numbers and texts belong to nobody, and neither does a row of brackets. */
function isTelling(stream: Uint32Array, blind: Uint32Array, first: number, { k, minDistinct }: Channel): boolean {
  let literals = 0
  for (let index = first; index < first + k; index++) {
    const token = blind[index]
    if (token === blindNumber || token === blindText) literals++
  }
  if (literals * 3 > k) return false
  let distinct = 0
  for (let index = first; index < first + k; index++) {
    const token = stream[index]
    let earlier = first
    while (earlier < index && stream[earlier] !== token) earlier++
    if (earlier === index && ++distinct >= minDistinct) return true
  }
  return false
}
