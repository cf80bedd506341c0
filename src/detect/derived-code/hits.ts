/** Gathers, for every scanned file, how often each upstream file holds its fingerprints. */

import { joinWithShards, type Scanned, type VisitHit } from '../../fingerprints/join.ts'
import type { FileHits } from '../../fingerprints/origin.ts'
import type { Shard } from '../../fingerprints/open-shard.ts'
import { channelsOfShard, wholeChannel } from '../../fingerprints/shard-format.ts'
import type { CodeSurvey } from './survey.ts'

/** By number of the scanned file, where there are any: for each channel of the shards the upstream files that hold some of it. */
export type Hits = ReadonlyMap<number, readonly (readonly FileHits[])[]>

interface Tally {
  readonly shard: number
  readonly file: number
  readonly places: number[]
  distinct: number
  lastIndex: number
  readonly ages: number[]
  /** The ages of the latest hits, and how many of those in a row are not counted yet: most hits of a file are of the same ages. */
  mask: number
  uncounted: number
}

/** By scanned file, then by shard and upstream file. */
type Tallies = Map<number, Map<number, Tally>>

/** The hits of all surveys in all shards. */
export function gatherHits(surveys: readonly CodeSurvey[], shards: readonly Shard[]): Hits {
  const channels = Array.from({ length: channelsOfShard }, (_, channel) => channel)
  const tallies = channels.map((): Tallies => new Map())
  const scanned = channels.map((channel) => concatenate(surveys.map((survey) => partOf(survey, channel))))
  const numbers = new Map(shards.map((shard, number) => [shard, number]))
  joinWithShards(scanned, shards, (channel) => tallyInto(tallies[channel] ?? new Map<number, Map<number, Tally>>(), scanned[channel], numbers))
  const files = new Set(tallies.flatMap((ofChannel) => [...ofChannel.keys()]))
  return new Map([...files].map((file) => [file, tallies.map((ofChannel) => [...(ofChannel.get(file)?.values() ?? [])].map(countAges))]))
}

/** One file's fingerprints, and the place of each. */
interface Part extends Scanned {
  readonly at: Uint32Array
}

interface Joined extends Part {
  /** The scanned file of each position. */
  readonly files: Uint32Array
}

const nothing: Part = { hi: new Uint32Array(), lo: new Uint16Array(), at: new Uint32Array() }

function partOf({ channels, whole }: CodeSurvey, channel: number): Part {
  if (channel !== wholeChannel) return channels[channel] ?? nothing
  return whole ? { hi: Uint32Array.of(whole.hi), lo: Uint16Array.of(whole.lo), at: Uint32Array.of(0) } : nothing
}

function concatenate(parts: readonly Part[]): Joined {
  const length = parts.reduce((sum, part) => sum + part.hi.length, 0)
  const joined = { hi: new Uint32Array(length), lo: new Uint16Array(length), at: new Uint32Array(length), files: new Uint32Array(length) }
  let from = 0
  parts.forEach((part, file) => {
    joined.hi.set(part.hi, from)
    joined.lo.set(part.lo, from)
    joined.at.set(part.at, from)
    joined.files.fill(file, from, from + part.hi.length)
    from += part.hi.length
  })
  return joined
}

function tallyInto(tallies: Tallies, joined: Joined | undefined, numbers: ReadonlyMap<Shard, number>): VisitHit {
  // One hit after the other is of the same two files, more often than not.
  let latest: { readonly scanned: number; readonly shard: Shard; readonly tally: Tally } | null = null
  return (position, from, group, index) => {
    const scanned = joined?.files[position] ?? 0
    const file = from.groups.files[group] ?? 0
    if (latest?.scanned !== scanned || latest.tally.file !== file || latest.shard !== from) {
      latest = { scanned, shard: from, tally: tallyFor(tallies, scanned, numbers.get(from) ?? 0, file) }
    }
    const { tally } = latest
    tally.places.push(joined?.at[position] ?? 0)
    // The join visits one shard fingerprint at a time, so its places in a scanned file come one after the other.
    if (tally.lastIndex === index) return
    tally.lastIndex = index
    tally.distinct++
    const mask = from.groups.masks[group] ?? 0
    if (tally.mask !== mask) {
      countAges(tally)
      tally.mask = mask
    }
    tally.uncounted++
  }
}

function countAges(tally: Tally): Tally {
  for (let age = 0, rest = tally.mask; rest !== 0; age++, rest >>>= 1) if (rest & 1) tally.ages[age] = (tally.ages[age] ?? 0) + tally.uncounted
  tally.uncounted = 0
  return tally
}

function tallyFor(tallies: Tallies, scanned: number, shard: number, file: number): Tally {
  let byOrigin = tallies.get(scanned)
  if (!byOrigin) tallies.set(scanned, (byOrigin = new Map<number, Tally>()))
  const id = shard * 2 ** 20 + file
  let tally = byOrigin.get(id)
  if (!tally) byOrigin.set(id, (tally = { shard, file, places: [], distinct: 0, lastIndex: -1, ages: [], mask: 0, uncounted: 0 }))
  return tally
}
