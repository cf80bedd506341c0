/** Gathers, for every scanned file, how often each upstream file holds its fingerprints. */

import { joinWithShards, type VisitHit } from '../../fingerprints/join.ts'
import type { FileHits } from '../../fingerprints/origin.ts'
import type { Shard, ShardHeader } from '../../fingerprints/shard-format.ts'
import { channels } from '../../fingerprints/sketch.ts'
import type { CodeSurvey } from './survey.ts'

export interface Hits {
  readonly headers: readonly ShardHeader[]
  /** By scanned file, then by channel: the upstream files that hold some of it. */
  readonly byFile: readonly (readonly (readonly FileHits[])[])[]
}

interface Tally {
  readonly shard: number
  readonly file: number
  places: number
  distinct: number
  lastKey: number
  readonly ages: number[]
}

/** The hits of all surveys in all shards. */
export function gatherHits(surveys: readonly CodeSurvey[], shards: readonly Shard[]): Hits {
  const tallies = surveys.map(() => channels.map(() => new Map<number, Tally>()))
  const joined = channels.map((_, channel) => concatenate(surveys.map((survey) => survey.channels[channel]?.known ?? new Float64Array())))
  joinWithShards(joined, shards, (channel) => tallyInto(tallies.map((byChannel) => byChannel[channel]), joined[channel]))
  return { headers: shards.map((shard) => shard.header), byFile: tallies.map((byChannel) => byChannel.map((tally) => [...tally.values()])) }
}

interface Joined {
  readonly keys: Float64Array
  /** The scanned file of each position. */
  readonly files: Uint32Array
}

function concatenate(parts: readonly Float64Array[]): Joined {
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  const keys = new Float64Array(length)
  const files = new Uint32Array(length)
  let at = 0
  parts.forEach((part, file) => {
    keys.set(part, at)
    files.fill(file, at, at + part.length)
    at += part.length
  })
  return { keys, files }
}

function tallyInto(tallies: readonly (Map<number, Tally> | undefined)[], joined: Joined | undefined): VisitHit {
  return (position, shard, { file, mask }) => {
    const key = joined?.keys[position] ?? 0
    const byOrigin = tallies[joined?.files[position] ?? 0]
    const id = shard * 2 ** 20 + file
    let tally = byOrigin?.get(id)
    if (!tally) {
      tally = { shard, file, places: 0, distinct: 0, lastKey: -1, ages: [] }
      byOrigin?.set(id, tally)
    }
    tally.places++
    // The join visits one shard fingerprint at a time, so equal keys of a scanned file come one after the other.
    if (tally.lastKey === key) return
    tally.lastKey = key
    tally.distinct++
    for (let age = 0, rest = mask; rest !== 0; age++, rest >>>= 1) if (rest & 1) tally.ages[age] = (tally.ages[age] ?? 0) + 1
  }
}
