/**
 * The shard: one upstream's fingerprints in one file, made to be read once from front to back.
 *
 *   "TGFP"  format (u8)  three zero bytes  header length (u32)  header (JSON, UTF-8, padded with spaces so that what follows is aligned)
 *   hi of every fingerprint (u32 each)  lo of every fingerprint (u16 each)
 *   then for each file of the header, and in it for each channel:
 *     number of groups (varint), then for each group: index into `masks` (varint), how many fingerprints it has (varint)
 *
 * All numbers are little-endian. The fingerprints stand in the order of the groups, and in a group by hi, then lo. A fingerprint stands once, at its home:
 * the newest file of the upstream that has it. A mask says in which ages of the upstream it was met: bit 0 is the newest. Standing at its home saves every
 * fingerprint the number of its file.
 */

import { channels } from './sketch.ts'

export const shardFormat = 1
const magic = 'TGFP'
const prefixBytes = 12

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

/** A shard that was opened: its header, and its fingerprints as they stand. */
export interface Shard {
  readonly header: ShardHeader
  readonly hi: Uint32Array
  readonly lo: Uint16Array
  /** The bytes that say which fingerprints stand at which home. */
  readonly groups: Uint8Array
}

/** The bytes cannot be a shard, or one of another format. */
export class ShardFormatError extends Error {}

/** A shard's bytes from its header (whose `masks` and count are worked out here) and its fingerprints in any order. */
export function encodeShard(header: Omit<ShardHeader, 'masks' | 'fingerprints'>, fingerprints: readonly HomedFingerprint[]): Uint8Array {
  const masks = [...new Set(fingerprints.map((one) => one.mask))].sort((a, b) => a - b)
  const ordered = [...fingerprints].sort(
    (a, b) => a.file - b.file || a.channel - b.channel || a.mask - b.mask || a.hi - b.hi || a.lo - b.lo,
  )
  const text = padded(JSON.stringify({ ...header, masks, fingerprints: ordered.length }))
  const groups = Uint8Array.from(encodeGroups(ordered, header.files.length, masks))
  const bytes = new Uint8Array(prefixBytes + text.length + ordered.length * 6 + groups.length)
  const view = new DataView(bytes.buffer)
  bytes.set(new TextEncoder().encode(magic))
  bytes[4] = shardFormat
  view.setUint32(8, text.length, true)
  bytes.set(text, prefixBytes)
  const hiAt = prefixBytes + text.length
  const loAt = hiAt + ordered.length * 4
  ordered.forEach(({ hi, lo }, index) => {
    view.setUint32(hiAt + index * 4, hi, true)
    view.setUint16(loAt + index * 2, lo, true)
  })
  bytes.set(groups, loAt + ordered.length * 2)
  return bytes
}

function padded(json: string): Uint8Array {
  const text = new TextEncoder().encode(json)
  const whole = new Uint8Array(Math.ceil(text.length / 4) * 4).fill(32)
  whole.set(text)
  return whole
}

function encodeGroups(ordered: readonly HomedFingerprint[], files: number, masks: readonly number[]): number[] {
  const maskIndex = new Map(masks.map((mask, index) => [mask, index]))
  const body: number[] = []
  let at = 0
  for (let file = 0; file < files; file++) {
    for (let channel = 0; channel < channels.length; channel++) {
      const counts = new Map<number, number>()
      for (let one = ordered[at]; one?.file === file && one.channel === channel; one = ordered[++at]) counts.set(one.mask, (counts.get(one.mask) ?? 0) + 1)
      writeVarint(body, counts.size)
      for (const [mask, count] of counts) {
        writeVarint(body, maskIndex.get(mask) ?? 0)
        writeVarint(body, count)
      }
    }
  }
  return body
}

function writeVarint(body: number[], value: number): void {
  let rest = value
  while (rest > 127) {
    body.push((rest & 127) | 128)
    rest >>>= 7
  }
  body.push(rest)
}

/** Opens a shard. Throws `ShardFormatError` when the bytes are no shard of this format, or are cut short. */
export function openShard(bytes: Uint8Array): Shard {
  if (bytes.length < prefixBytes || new TextDecoder().decode(bytes.subarray(0, 4)) !== magic) throw new ShardFormatError('these bytes are no shard')
  if (bytes[4] !== shardFormat) throw new ShardFormatError(`shard format ${bytes[4] ?? 0}, but this version reads format ${shardFormat}`)
  const hiAt = prefixBytes + new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(8, true)
  if (hiAt > bytes.length) throw new ShardFormatError('the shard is cut short')
  const header = readHeader(bytes.subarray(prefixBytes, hiAt))
  const loAt = hiAt + header.fingerprints * 4
  const groupsAt = loAt + header.fingerprints * 2
  if (groupsAt > bytes.length) throw new ShardFormatError('the shard is cut short')
  // Copied, for what was read from a file may not be aligned.
  return {
    header,
    hi: new Uint32Array(new Uint8Array(bytes.subarray(hiAt, loAt)).buffer),
    lo: new Uint16Array(new Uint8Array(bytes.subarray(loAt, groupsAt)).buffer),
    groups: bytes.subarray(groupsAt),
  }
}

function readHeader(text: Uint8Array): ShardHeader {
  try {
    // Written by `encodeShard` and covered by the lock file's sha256, so its shape is taken as given.
    return JSON.parse(new TextDecoder().decode(text)) as ShardHeader
  } catch {
    throw new ShardFormatError('its header is damaged')
  }
}

/** Calls `visit` for every fingerprint. Throws `ShardFormatError` when the groups are cut short. */
export function visitFingerprints({ header, hi, lo, groups }: Shard, visit: VisitFingerprint): void {
  const readVarint = varintReader(groups)
  let at = 0
  for (let file = 0; file < header.files.length; file++) {
    for (let channel = 0; channel < channels.length; channel++) {
      for (let left = readVarint(); left > 0; left--) {
        const home: Home = { file, channel, mask: header.masks[readVarint()] ?? 0 }
        for (const end = at + readVarint(); at < end; at++) visit(hi[at] ?? 0, lo[at] ?? 0, home)
      }
    }
  }
}

function varintReader(bytes: Uint8Array): () => number {
  let at = 0
  return () => {
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
}
