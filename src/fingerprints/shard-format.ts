/**
 * The shard: one upstream's fingerprints in one file, made to be read once from front to back.
 *
 *   "TGFP"  format (u8)  three zero bytes  header length (u32)  header (JSON, UTF-8)
 *   then for each file of the header, and in it for each channel:
 *     number of groups (varint), then for each group:
 *       index into `masks` (varint), number of fingerprints (varint), the fingerprints: hi (u32), lo (u16), ordered by hi, then lo
 *
 * All numbers are little-endian. A fingerprint stands once, at its home: the newest file of the upstream that has it. A mask says in which ages
 * of the upstream it was met: bit 0 is the newest. Standing at its home saves every fingerprint the number of its file.
 */

import { channels } from './sketch.ts'

export const shardFormat = 1
const magic = 'TGFP'
const fingerprintBytes = 6

/** One state of the upstream that was read. */
export interface Age {
  readonly revision: string
  readonly version: string
  /** YYYY-MM-DD. */
  readonly date: string
}

export interface ShardFile {
  readonly path: string
  /** Index in `scales` at which the file was sampled, at its biggest. */
  readonly scaleIndex: number
  /** Which notice the file carries: an index in the catalogue's list of notices, or -1 for none. */
  readonly notice: number
}

export interface ShardHeader {
  readonly upstream: string
  /** Newest first. */
  readonly ages: readonly Age[]
  readonly masks: readonly number[]
  readonly files: readonly ShardFile[]
  /** How many fingerprints follow, over all files and channels. */
  readonly fingerprints: number
}

/** A fingerprint at its home, for the encoder. */
export interface HomedFingerprint {
  readonly file: number
  readonly channel: number
  readonly mask: number
  readonly hi: number
  readonly lo: number
}

/** What the fingerprints of one group have in common. */
export interface Home {
  readonly file: number
  readonly channel: number
  /** The ages that have them, bit 0 the newest. */
  readonly mask: number
}

/** Called for each fingerprint of a shard. */
export type VisitFingerprint = (hi: number, lo: number, home: Home) => void

/** The bytes cannot be a shard, or one of another format. */
export class ShardFormatError extends Error {}

/** A shard's bytes from its header (whose `masks` and count are worked out here) and its fingerprints in any order. */
export function encodeShard(header: Omit<ShardHeader, 'masks' | 'fingerprints'>, fingerprints: readonly HomedFingerprint[]): Uint8Array {
  const masks = [...new Set(fingerprints.map((one) => one.mask))].sort((a, b) => a - b)
  const maskIndex = new Map(masks.map((mask, index) => [mask, index]))
  const ordered = [...fingerprints].sort(
    (a, b) => a.file - b.file || a.channel - b.channel || a.mask - b.mask || a.hi - b.hi || a.lo - b.lo,
  )
  const body: number[] = []
  let at = 0
  for (let file = 0; file < header.files.length; file++) {
    for (let channel = 0; channel < channels.length; channel++) {
      const groups: HomedFingerprint[][] = []
      while (ordered[at]?.file === file && ordered[at]?.channel === channel) {
        const mask = ordered[at]?.mask
        const group: HomedFingerprint[] = []
        for (let one = ordered[at]; one?.file === file && one.channel === channel && one.mask === mask; one = ordered[++at]) group.push(one)
        groups.push(group)
      }
      writeGroups(body, groups, maskIndex)
    }
  }
  const text = new TextEncoder().encode(JSON.stringify({ ...header, masks, fingerprints: fingerprints.length }))
  const bytes = new Uint8Array(12 + text.length + body.length)
  bytes.set(new TextEncoder().encode(magic))
  bytes[4] = shardFormat
  new DataView(bytes.buffer).setUint32(8, text.length, true)
  bytes.set(text, 12)
  bytes.set(body, 12 + text.length)
  return bytes
}

function writeGroups(body: number[], groups: readonly HomedFingerprint[][], maskIndex: ReadonlyMap<number, number>): void {
  writeVarint(body, groups.length)
  for (const group of groups) {
    writeVarint(body, maskIndex.get(group[0]?.mask ?? 0) ?? 0)
    writeVarint(body, group.length)
    for (const { hi, lo } of group) body.push(hi & 255, (hi >>> 8) & 255, (hi >>> 16) & 255, hi >>> 24, lo & 255, lo >>> 8)
  }
}

function writeVarint(body: number[], value: number): void {
  let rest = value
  while (rest > 127) {
    body.push((rest & 127) | 128)
    rest >>>= 7
  }
  body.push(rest)
}

/** The header of a shard. Throws `ShardFormatError` when the bytes are no shard of this format. */
export function readShardHeader(bytes: Uint8Array): ShardHeader {
  if (bytes.length < 12 || new TextDecoder().decode(bytes.subarray(0, 4)) !== magic) throw new ShardFormatError('these bytes are no shard')
  if (bytes[4] !== shardFormat) throw new ShardFormatError(`shard format ${bytes[4] ?? 0}, but this version reads format ${shardFormat}`)
  const length = headerLength(bytes)
  if (12 + length > bytes.length) throw new ShardFormatError('the shard is cut short')
  // Written by `encodeShard` and covered by the lock file's sha256, so its shape is taken as given.
  return JSON.parse(new TextDecoder().decode(bytes.subarray(12, 12 + length))) as ShardHeader
}

function headerLength(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(8, true)
}

/** Calls `visit` for every fingerprint. Throws `ShardFormatError` when the shard is cut short. */
export function visitFingerprints(bytes: Uint8Array, header: ShardHeader, visit: VisitFingerprint): void {
  let at = 12 + headerLength(bytes)
  const readVarint = (): number => {
    let value = 0
    let shift = 0
    for (;;) {
      const byte = bytes[at++]
      if (byte === undefined) throw new ShardFormatError('the shard is cut short')
      value |= (byte & 127) << shift
      if (byte < 128) return value
      shift += 7
    }
  }
  for (let file = 0; file < header.files.length; file++) {
    for (let channel = 0; channel < channels.length; channel++) {
      for (let groups = readVarint(); groups > 0; groups--) {
        const home: Home = { file, channel, mask: header.masks[readVarint()] ?? 0 }
        const count = readVarint()
        if (at + count * fingerprintBytes > bytes.length) throw new ShardFormatError('the shard is cut short')
        for (let index = 0; index < count; index++, at += fingerprintBytes) visit(hiAt(bytes, at), loAt(bytes, at + 4), home)
      }
    }
  }
}

function hiAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)) >>> 0
}

function loAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)
}
