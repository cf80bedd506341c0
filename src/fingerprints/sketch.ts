/**
 * A file's sketch: its shingles of k tokens, sampled by their hash. A hash is kept when it lies in a fixed part of the hash space, 1/2^s of
 * it (FracMinHash: Irber et al. 2022, as in sourmash), so that the same code keeps the same hashes wherever it stands, the estimate of
 * containment is unbiased, and sketches of different scale nest.
 */

import { mix } from './hash.ts'
import { blindNumber, blindText, type Tokens } from './lexer.ts'

/**
 * How sparsely a file is sampled: at scale s one shingle in 2^s is kept. The smaller a file, the denser, so that each has some twenty to compare.
 * In the biggest the sampling stays dense enough to find one function of thirty lines.
 */
export type Scale = number

/** The sparsest scale there is. */
export const sparsest: Scale = 8
const tokensBelow = {
  raw: [40, 90, 160, 320, 640],
  // Asked about whole files only, so that the big ones can do with fewer; scale 4 is left out.
  blind: [40, 90, 160, 320, 320, 800, 2048, 4096],
} as const

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

/** The scale at which a channel samples a file of so many tokens. */
export function scaleFor(tokens: number, { name }: Channel): Scale {
  const below = tokensBelow[name].findIndex((limit) => tokens < limit)
  return below < 0 ? tokensBelow[name].length : below
}

const bounds = Array.from({ length: 33 }, (_, scale) => 2 ** (32 - scale))

/** What lies below it is kept at the scale: the bound of `hi`. */
export function boundOf(scale: Scale): number {
  return bounds[scale] ?? 1
}

/** The sparsest scale at which a hash is kept. */
export function sparsestScaleOf(hi: number): Scale {
  return Math.min(sparsest, Math.clz32(hi))
}

/** Called for each kept shingle: `hi` selects and identifies, `lo` (16 bits) identifies; `token` is the index of its first token. */
export type Keep = (hi: number, lo: number, token: number) => void

// Two different odd multipliers: whatever collides in one rolling hash does not in the other.
const selectBase = 0x9e3779b1 | 0
const identifyBase = 0x85ebca77 | 0

/** Calls `keep` for every shingle of the channel that the scale keeps, in the order of the file. */
export function sampleShingles(tokens: Tokens, channel: Channel, scale: Scale, keep: Keep): void {
  const bound = boundOf(scale)
  visitShingles(tokens, channel, (hi) => hi < bound, keep)
}

/**
 * Calls `keep` for every telling shingle whose `hi` is wanted. One rolling hash (Karp and Rabin 1987, modulo 2^32) runs over all shingles;
 * everything else is worked out for the wanted ones only.
 */
export function visitShingles(tokens: Tokens, channel: Channel, isWanted: (hi: number) => boolean, keep: Keep): void {
  const { k } = channel
  const stream = channel.name === 'raw' ? tokens.raw : tokens.blind
  const outgoing = power(selectBase, k)
  let rolling = 0
  for (let index = 0; index < tokens.count; index++) {
    rolling = (Math.imul(rolling, selectBase) + (stream[index] ?? 0)) | 0
    if (index >= k) rolling = (rolling - Math.imul(stream[index - k] ?? 0, outgoing)) | 0
    if (index < k - 1) continue
    const hi = mix(rolling)
    if (!isWanted(hi)) continue
    const first = index - k + 1
    if (isTelling(stream, tokens.blind, first, channel)) keep(hi, identify(stream, first, first + k), first)
  }
}

/** Fewer tokens say too little as a whole, and more are known by their shingles. */
const wholeFrom = 20
const wholeBelow = 160
const wholeDistinct = 10

/** The fingerprint of a small file from its first token to its last, whatever its comments, line ends and header; null where it says too little. */
export function fingerprintWhole({ raw, blind, count }: Tokens): { readonly hi: number; readonly lo: number } | null {
  if (count < wholeFrom || count >= wholeBelow) return null
  let names = 0
  const different = new Set<number>()
  let rolling = 0
  for (let index = 0; index < count; index++) {
    different.add(raw[index] ?? 0)
    if (raw[index] !== blind[index]) names++
    rolling = (Math.imul(rolling, selectBase) + (raw[index] ?? 0)) | 0
  }
  if (different.size < wholeDistinct || names < wholeDistinct / 2) return null
  return { hi: mix(rolling ^ count), lo: identify(raw, 0, count) }
}

function power(base: number, exponent: number): number {
  let result = 1
  for (let step = 0; step < exponent; step++) result = Math.imul(result, base)
  return result
}

function identify(stream: Uint32Array, first: number, end: number): number {
  let hash = 0
  for (let index = first; index < end; index++) hash = (Math.imul(hash, identifyBase) + (stream[index] ?? 0)) | 0
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
