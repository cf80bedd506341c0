/** Reads a shard. See shard-format.ts for what stands where. */

import { BitReader, riceWidth } from './bits.ts'
import { decodeTexts } from './front-coding.ts'
import { channelsOfShard, checksum, loBits, prefixBytes, sections, shardFormat, ShardFormatError, shardMagic, wholeChannel, type Age, type ShardHeader } from './shard-format.ts'
import { boundOf, sparsest } from './sketch.ts'

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

/** A shard that was opened. */
export interface Shard {
  readonly upstream: string
  readonly ages: readonly Age[]
  readonly files: number
  /** The fingerprints, group by group. */
  readonly hi: Uint32Array
  /** Of each only the bits that `loMask` of its scale names. */
  readonly lo: Uint16Array
  readonly groups: Groups
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
  const parts = split(bytes)
  try {
    const { upstream, ages, masks, files, fingerprints } = JSON.parse(new TextDecoder().decode(parts.header)) as ShardHeader
    if (parts.traits.length !== files * 3) throw new RangeError('the files do not fit')
    let paths: readonly string[] | null = null
    const decoded = decodeGroups(parts, masks, fingerprints)
    return {
      upstream,
      ages,
      files,
      ...decoded,
      scaleOf: (file, channel, age) => (ages[age]?.sparse === true ? sparseScaleIn(parts.traits, file, channel) : scaleIn(parts.traits, file, channel)),
      noticeOf: (file) => (parts.traits[file * 3 + 2] ?? 0) - 1,
      // Most shards of a run have nothing to name.
      pathOf: (file) => (paths ??= decodeTexts(parts.paths, files))[file] ?? '',
      filesAt: (age) => new Set(decoded.groups.files.subarray(0, decoded.groups.count).filter((_, group) => ((decoded.groups.masks[group] ?? 0) >>> age) & 1)).size,
    }
  } catch (error) {
    // The checksum holds, so this is a shard that was made wrongly.
    if (error instanceof RangeError || error instanceof SyntaxError) throw new ShardFormatError(`its contents are damaged: ${error.message}`)
    throw error
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

function decodeGroups({ traits, groups: body, bits }: Sections, masks: readonly number[], fingerprints: number): Pick<Shard, 'hi' | 'lo' | 'groups'> {
  // A fingerprint takes more than a byte, so a count beyond that is a mistake that must not ask for memory.
  if (fingerprints > bits.length) throw new RangeError('the fingerprints do not fit')
  const hi = new Uint32Array(fingerprints)
  const lo = new Uint16Array(fingerprints)
  let groups = roomFor(fingerprints >>> 3)
  const counts = new BitReader(body)
  const reader = new BitReader(bits)
  const pairs = { rising: hi, plain: lo }
  let at = 0
  let group = 0
  for (let file = 0; file * 3 < traits.length; file++) {
    for (let channel = 0; channel < channelsOfShard; channel++) {
      const scale = scaleIn(traits, file, channel)
      for (let left = counts.readGamma(); left > 0; left--) {
        if (group === groups.files.length) groups = enlarged(groups, fingerprints)
        groups.masks[group] = masks[counts.readGamma()] ?? 0
        const count = counts.readGamma()
        const end = at + count
        if (count === 0 || end > fingerprints) throw new RangeError('the fingerprints do not fit')
        reader.readPairs(pairs, at, end, { rice: riceWidth(boundOf(scale), count), plain: loBits + scale, shift: 16 - loBits - scale })
        groups.files[group] = file
        groups.channels[group] = channel
        groups.scales[group] = scale
        groups.ends[group++] = at = end
      }
    }
  }
  if (at !== fingerprints) throw new RangeError('the fingerprints do not fit')
  return { hi, lo, groups: { ...groups, count: group } }
}

/** A group has eight fingerprints or so, and one at least. */
function roomFor(count: number): Omit<Groups, 'count'> {
  return { files: new Uint32Array(count), channels: new Uint8Array(count), scales: new Uint8Array(count), masks: new Uint32Array(count), ends: new Uint32Array(count) }
}

function enlarged(groups: Omit<Groups, 'count'>, most: number): Omit<Groups, 'count'> {
  const larger = roomFor(Math.min(most, groups.files.length * 2 + 16))
  larger.files.set(groups.files)
  larger.channels.set(groups.channels)
  larger.scales.set(groups.scales)
  larger.masks.set(groups.masks)
  larger.ends.set(groups.ends)
  return larger
}
