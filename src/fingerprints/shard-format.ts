/**
 * The shard: one upstream's fingerprints in one file, made to be read once from front to back.
 *
 *   "TGFP"  format (u8)  three zero bytes  checksum of all that follows (u32)
 *   lengths of the sections that follow (u32 each)
 *   header   JSON: upstream, ages, masks, counts
 *   paths    of the files, sorted, front-coded
 *   traits   of each file, three bytes: scales of the raw channel, of the blind channel, index of the notice plus one. Of the scales the lower four bits
 *            hold for ages that are sampled in full, the higher four for sparse ones
 *   groups   for each file and channel in gamma code: number of groups, for each group: index into `masks`, how many fingerprints
 *   bits     for each group: its fingerprints by `hi`, each as the gap to the one before in Rice's code, then the highest 8 + scale bits of `lo`
 *
 * All numbers are little-endian. A fingerprint stands once, at its home: the newest file of the upstream that has it. That saves it the number of its
 * file. At scale s the highest s bits of `hi` are zero, so that 40 bits are left of every fingerprint whatever its scale. A mask says in which ages of the
 * upstream it was met: bit 0 is the newest.
 */

import { mix } from './hash.ts'

export const shardFormat = 2
export const shardMagic = 'TGFP'
export const sections = ['header', 'paths', 'traits', 'groups', 'bits'] as const
export const prefixBytes = 12
/** The channels of sketch.ts, and files as a whole. */
export const channelsOfShard = 3
export const wholeChannel = 2
/** Bits of `lo` that stand in a shard at scale 0. */
export const loBits = 8

/** One state of the upstream that was read. */
export interface Age {
  readonly revision: string
  readonly version: string
  /** YYYY-MM-DD. */
  readonly date: string
  /** Whether what only such ages have is sampled more sparsely. */
  readonly sparse?: true
  /** Where the upstream is spread over several repositories: the revision of each, by the folder that its paths begin with. */
  readonly revisions?: Readonly<Record<string, string>>
}

export interface ShardHeader {
  readonly upstream: string
  /** Newest first. */
  readonly ages: readonly Age[]
  /** The most frequent first. */
  readonly masks: readonly number[]
  readonly files: number
  /** How many fingerprints there are, over all files and channels. */
  readonly fingerprints: number
}

/** Scales at which a file's fingerprints are kept. */
export interface Scales {
  readonly full: number
  readonly sparse: number
}

export interface ShardFile {
  readonly path: string
  /** The scale of each channel at which the file was sampled, at its biggest; and the one for what only sparse ages have. */
  readonly scales: readonly [raw: Scales, blind: Scales]
  /** Which notice the file carries: an index in the catalogue's list of notices, or -1 for none. */
  readonly notice: number
}

/** The bytes cannot be a shard, or one of another format. */
export class ShardFormatError extends Error {}

/** The bits of `lo` that a shard holds at a scale. */
export function loMask(scale: number): number {
  return (0xffff << (16 - loBits - scale)) & 0xffff
}

/** A checksum that notices damage; against forgery it is no help. */
export function checksum(bytes: Uint8Array): number {
  let sum = bytes.length
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes)
  const words = new Int32Array(buffer, byteOffset, bytes.length >>> 2)
  for (let at = 0; at < words.length; at++) sum = Math.imul(sum, 0x01000193) ^ (words[at] ?? 0)
  for (let at = words.length * 4; at < bytes.length; at++) sum = Math.imul(sum, 0x01000193) ^ (bytes[at] ?? 0)
  return mix(sum)
}
