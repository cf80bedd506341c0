/** Reads a shard. See shard-format.ts for what stands where. */

import { createKernel, type Kernel } from '../kernel/kernel.ts'
import { decodeTexts } from './front-coding.ts'
import { channelsOfShard, checksum, loBits, prefixBytes, sections, shardFormat, ShardFormatError, shardMagic, wholeChannel, type Age, type ShardHeader } from './shard-format.ts'
import { sharedBytes, sharedWords } from './shared.ts'
import { sparsest } from './sketch.ts'

/** What the fingerprints of each group have in common, by number of the group. Arrays of numbers: a quarter of a million objects would take longer to make than to use. */
export interface Groups {
  readonly count: number
  /** Index of the upstream's file. */
  readonly files: Uint32Array
  readonly channels: Uint8Array
  readonly scales: Uint8Array
  /** The ages that have them, bit 0 the newest. */
  readonly masks: Uint32Array
  /** One past the index of the group's last fingerprint. */
  readonly ends: Uint32Array
}

/** What stands in a shard, as plain values over memory that all threads see. */
export interface ShardData {
  readonly upstream: string
  readonly ages: readonly Age[]
  readonly files: number
  /** For each file of the upstream the ages that have fingerprints of it, bit 0 the newest. */
  readonly agesOf: Uint32Array
  /** The fingerprints that were wanted, group by group. */
  readonly hi: Uint32Array
  /** Of each only the bits that `loMask` of its scale names. */
  readonly lo: Uint16Array
  readonly groups: Groups
  readonly traits: Uint8Array
  readonly paths: Uint8Array
}

/** A shard that was opened. */
export interface Shard extends Omit<ShardData, 'traits' | 'paths' | 'agesOf'> {
  /** The scale at which a file's fingerprints of an age are kept. */
  scaleOf(file: number, channel: number, age: number): number
  /** Index in the catalogue's list of notices, or -1. */
  noticeOf(file: number): number
  pathOf(file: number): string
  /** How many files of an age are some fingerprint's home. */
  filesAt(age: number): number
}

type Sections = Readonly<Record<(typeof sections)[number], Uint8Array>>

/** Opens a shard. Throws `ShardFormatError` when the bytes are no shard of this format, or are damaged or cut short. */
export function openShard(bytes: Uint8Array): Shard {
  return shardOver(readShard(bytes))
}

/** The contents of a shard, with the fingerprints of those files whose paths are wanted, or of all. Throws as `openShard` does. */
export function readShard(bytes: Uint8Array, wants: ((path: string) => boolean) | null = null): ShardData {
  const parts = split(bytes)
  try {
    const { upstream, ages, masks, files, fingerprints } = JSON.parse(new TextDecoder().decode(parts.header)) as ShardHeader
    if (parts.traits.length !== files * 3) throw new RangeError('the files do not fit')
    const wanted = wants === null ? new Uint8Array(files).fill(1) : Uint8Array.from(decodeTexts(parts.paths, files), (path) => Number(wants(path)))
    // Copied, or all of the shard's bytes would be kept, and sent, for them.
    return { upstream, ages, files, traits: sharedBytes(parts.traits), paths: sharedBytes(parts.paths), ...decodeGroups(parts, { masks, fingerprints, wanted }) }
  } catch (error) {
    // The checksum holds, so this is a shard that was made wrongly.
    if (error instanceof RangeError || error instanceof SyntaxError) throw new ShardFormatError(`its contents are damaged: ${error.message}`)
    throw error
  }
}

/** The shard with those contents. */
export function shardOver({ traits, paths, agesOf, ...data }: ShardData): Shard {
  let decoded: readonly string[] | null = null
  const { ages, files } = data
  return {
    ...data,
    scaleOf: (file, channel, age) => (ages[age]?.sparse === true ? sparseScaleIn(traits, file, channel) : scaleIn(traits, file, channel)),
    noticeOf: (file) => (traits[file * 3 + 2] ?? 0) - 1,
    // Most shards of a run have nothing to name.
    pathOf: (file) => (decoded ??= decodeTexts(paths, files))[file] ?? '',
    filesAt: (age) => agesOf.filter((mask) => (mask >>> age) & 1).length,
  }
}

function split(bytes: Uint8Array): Sections {
  const begin = prefixBytes + sections.length * 4
  if (new TextDecoder().decode(bytes.subarray(0, 4)) !== shardMagic) throw new ShardFormatError('these bytes are no shard')
  if (bytes[4] !== shardFormat) throw new ShardFormatError(`shard format ${bytes[4] ?? 0}, but this version reads format ${shardFormat}`)
  if (bytes.length < begin) throw new ShardFormatError('the shard is cut short')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: [string, Uint8Array][] = []
  let at = begin
  sections.forEach((name, index) => {
    const end = at + view.getUint32(prefixBytes + index * 4, true)
    parts.push([name, bytes.subarray(at, end)])
    at = end
  })
  if (at > bytes.length) throw new ShardFormatError('the shard is cut short')
  if (at < bytes.length || view.getUint32(8, true) !== checksum(bytes.subarray(prefixBytes))) throw new ShardFormatError('the shard is damaged: its checksum is another')
  return Object.fromEntries(parts) as unknown as Sections
}

function scaleIn(traits: Uint8Array, file: number, channel: number): number {
  return channel === wholeChannel ? 0 : Math.min(sparsest, (traits[file * 3 + channel] ?? 0) & 15)
}

function sparseScaleIn(traits: Uint8Array, file: number, channel: number): number {
  return channel === wholeChannel ? 0 : Math.min(sparsest, (traits[file * 3 + channel] ?? 0) >>> 4)
}

let kernel: Kernel | null = null

interface Contents {
  readonly masks: readonly number[]
  /** How many there are in all. */
  readonly fingerprints: number
  /** For each file 1 or 0. */
  readonly wanted: Uint8Array
}

/** Decoded in the kernel (src/kernel/assembly/shard.ts): millions of fingerprints are read before anything else can begin. */
function decodeGroups({ traits, groups: body, bits }: Sections, { masks, fingerprints, wanted }: Contents): Pick<ShardData, 'agesOf' | 'hi' | 'lo' | 'groups'> {
  // A fingerprint takes more than a byte, so a count beyond that is a mistake that must not ask for memory.
  if (fingerprints > bits.length) throw new RangeError('the fingerprints do not fit')
  kernel ??= createKernel()
  const { calls } = kernel
  calls.reserveShard(traits.length / 3, body.length, bits.length, masks.length, fingerprints)
  kernel.write(calls.traitsAt, traits)
  kernel.write(calls.groupsAt, body)
  kernel.write(calls.bitsAt, bits)
  kernel.write(calls.wantedAt, wanted)
  kernel.words(calls.masksAt.value, masks.length).set(masks)
  if (!calls.decodeShard(channelsOfShard, sparsest, loBits)) throw new RangeError('the fingerprints do not fit')
  return decodedBy(kernel, wanted.length)
}

/** Copied, for the kernel's memory is used again: into memory that all threads see. */
function decodedBy({ calls, bytes, words }: Kernel, files: number): Pick<ShardData, 'agesOf' | 'hi' | 'lo' | 'groups'> {
  const count = calls.groupCount.value
  const pairs = calls.pairCount.value
  return {
    agesOf: sharedWords(words(calls.agesAt.value, files)),
    hi: sharedWords(words(calls.hiAt.value, pairs)),
    lo: new Uint16Array(sharedBytes(bytes(calls.loAt.value, pairs * 2)).buffer),
    groups: {
      count,
      files: sharedWords(words(calls.groupFilesAt.value, count)),
      channels: sharedBytes(bytes(calls.groupChannelsAt.value, count)),
      scales: sharedBytes(bytes(calls.groupScalesAt.value, count)),
      masks: sharedWords(words(calls.groupMasksAt.value, count)),
      ends: sharedWords(words(calls.groupEndsAt.value, count)),
    },
  }
}
