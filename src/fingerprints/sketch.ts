/**
 * A file's sketch: its shingles of k tokens, sampled by their hash. A hash is kept when it lies in a fixed part of the hash space, 1/2^s of
 * it (FracMinHash: Irber et al. 2022, as in sourmash), so that the same code keeps the same hashes wherever it stands, the estimate of
 * containment is unbiased, and sketches of different scale nest.
 */

import type { Tokens } from './lexer.ts'

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

/** Numbers of a kept shingle: `hi`, `lo`, the index of its first token. */
export const numbersOfKept = 3

/** Every telling shingle of the channel that the scale keeps, in the order of the file, three numbers each. They hold until the tokens are sampled again. */
export function keptShingles({ kernel }: Tokens, channel: Channel, scale: Scale): Uint32Array {
  const { calls } = kernel
  calls.setChannel(channel.name === 'blind', channel.k, channel.minDistinct)
  return kernel.words(calls.keptAt.value, calls.sample(boundOf(scale) - 1) * numbersOfKept)
}

/** Calls `keep` for each of them. */
export function sampleShingles(tokens: Tokens, channel: Channel, scale: Scale, keep: Keep): void {
  const kept = keptShingles(tokens, channel, scale)
  for (let at = 0; at < kept.length; at += numbersOfKept) keep(kept[at] ?? 0, kept[at + 1] ?? 0, kept[at + 2] ?? 0)
}

/** Fewer tokens say too little as a whole, and more are known by their shingles. */
const wholeFrom = 20
const wholeBelow = 160
const wholeDistinct = 10

/** The fingerprint of a small file from its first token to its last, whatever its comments, line ends and header; null where it says too little. */
export function fingerprintWhole({ kernel: { calls }, count }: Tokens): { readonly hi: number; readonly lo: number } | null {
  if (count < wholeFrom || count >= wholeBelow || !calls.fingerprintWhole(wholeDistinct)) return null
  return { hi: calls.wholeHash.value >>> 0, lo: calls.wholeIdentity.value }
}
