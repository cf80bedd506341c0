/** Writes a shard. See shard-format.ts for what stands where. */

import { BitWriter, riceWidth } from './bits.ts'
import { encodeTexts } from './front-coding.ts'
import { channelsOfShard, checksum, loBits, prefixBytes, sections, shardFormat, shardMagic, wholeChannel, type Age, type ShardFile } from './shard-format.ts'
import { boundOf } from './sketch.ts'

/** A fingerprint at its home. */
export interface HomedFingerprint {
  /** Index of the file. */
  readonly file: number
  readonly channel: number
  readonly mask: number
  readonly hi: number
  readonly lo: number
}

export interface ShardContents {
  readonly upstream: string
  readonly ages: readonly Age[]
  /** Sorted by path, as UTF-8. */
  readonly files: readonly ShardFile[]
  /** In any order. */
  readonly fingerprints: readonly HomedFingerprint[]
}

/** The same contents give the same bytes. */
export function encodeShard({ upstream, ages, files, fingerprints }: ShardContents): Uint8Array {
  const ordered = [...fingerprints].sort((a, b) => a.file - b.file || a.channel - b.channel || a.mask - b.mask || a.hi - b.hi || a.lo - b.lo)
  const masks = masksOf(ordered)
  const { groups, bits } = encodeGroups(ordered, files, masks)
  const header = { upstream, ages, masks, files: files.length, fingerprints: ordered.length }
  return assemble({
    header: new TextEncoder().encode(JSON.stringify(header)),
    paths: encodeTexts(files.map(({ path }) => path)),
    traits: Uint8Array.from(files.flatMap(({ scales, notice }) => [...scales.map(({ full, sparse }) => full | (sparse << 4)), notice + 1])),
    groups,
    bits,
  })
}

/** The masks, that of the most groups first. */
function masksOf(ordered: readonly HomedFingerprint[]): number[] {
  const groups = new Map<number, number>()
  ordered.forEach((one, index) => {
    const before = ordered[index - 1]
    if (before?.file !== one.file || before.channel !== one.channel || before.mask !== one.mask) groups.set(one.mask, (groups.get(one.mask) ?? 0) + 1)
  })
  return [...groups].sort(([a, x], [b, y]) => y - x || a - b).map(([mask]) => mask)
}

function assemble(parts: Readonly<Record<(typeof sections)[number], Uint8Array>>): Uint8Array {
  const begin = prefixBytes + sections.length * 4
  const bytes = new Uint8Array(begin + sections.reduce((sum, name) => sum + parts[name].length, 0))
  const view = new DataView(bytes.buffer)
  bytes.set(new TextEncoder().encode(shardMagic))
  bytes[4] = shardFormat
  let at = begin
  sections.forEach((name, index) => {
    view.setUint32(prefixBytes + index * 4, parts[name].length, true)
    bytes.set(parts[name], at)
    at += parts[name].length
  })
  view.setUint32(8, checksum(bytes.subarray(prefixBytes)), true)
  return bytes
}

function encodeGroups(ordered: readonly HomedFingerprint[], files: readonly ShardFile[], masks: readonly number[]): { groups: Uint8Array; bits: Uint8Array } {
  const maskIndex = new Map(masks.map((mask, index) => [mask, index]))
  const body = new BitWriter()
  const bits = new BitWriter()
  let at = 0
  files.forEach(({ scales }, file) => {
    for (let channel = 0; channel < channelsOfShard; channel++) {
      const groups = new Map<number, HomedFingerprint[]>()
      for (let one = ordered[at]; one?.file === file && one.channel === channel; one = ordered[++at]) {
        const group = groups.get(one.mask)
        if (group) group.push(one)
        else groups.set(one.mask, [one])
      }
      body.writeGamma(groups.size)
      for (const [mask, group] of groups) {
        body.writeGamma(maskIndex.get(mask) ?? 0)
        body.writeGamma(group.length)
        writeGroup(bits, group, channel === wholeChannel ? 0 : scales[channel]?.full ?? 0)
      }
    }
  })
  return { groups: body.finish(), bits: bits.finish() }
}

function writeGroup(bits: BitWriter, group: readonly HomedFingerprint[], scale: number): void {
  const width = riceWidth(boundOf(scale), group.length)
  let before = 0
  for (const { hi, lo } of group) {
    bits.writeRice(hi - before, width)
    bits.write(lo >>> (16 - loBits - scale), loBits + scale)
    before = hi
  }
}
