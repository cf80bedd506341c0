/**
 * Joins the fingerprints of the scanned files with the shards. The small side, what survived the filter, is put into a table; the shards are streamed
 * past it. So the cost is the size of the shards once, however big the repository.
 */

import { createKernel, type Kernel } from '../kernel/kernel.ts'
import { wordsFor } from './filter.ts'
import type { Shard } from './open-shard.ts'
import { loBits } from './shard-format.ts'

/** Called when a scanned fingerprint stands in a shard: its index in the scanned channel, the shard, and the numbers of the shard's group and fingerprint. */
export type VisitHit = (position: number, shard: Shard, group: number, index: number) => void

/** A channel's scanned fingerprints. The same may stand in several positions. */
export interface Scanned {
  readonly hi: Uint32Array
  readonly lo: Uint16Array
}

/** Finds the scanned fingerprints of each channel in all shards. The table is in the kernel (src/kernel/assembly/join.ts). */
export function joinWithShards(scanned: readonly Scanned[], shards: readonly Shard[], visit: (channel: number) => VisitHit): void {
  const kernel = createKernel()
  const ends = takeScanned(kernel, scanned)
  const visits = scanned.map((_, channel) => visit(channel))
  for (const shard of shards) {
    takeShard(kernel, shard)
    visitHits(kernel, (position, group, index) => {
      const channel = shard.groups.channels[group] ?? 0
      visits[channel]?.(position - (ends[channel - 1] ?? 0), shard, group, index)
    })
  }
}

/** Answers where each channel ends among all positions. */
function takeScanned({ calls, bytes, words }: Kernel, scanned: readonly Scanned[]): readonly number[] {
  const starts = scanned.map((_, channel) => scanned.slice(0, channel).reduce((sum, { hi }) => sum + hi.length, 0))
  const ends = scanned.map(({ hi }, channel) => (starts[channel] ?? 0) + hi.length)
  const count = ends.at(-1) ?? 0
  calls.reserveJoin(count, scanned.length, wordsFor(count), loBits)
  words(calls.channelEndsAt.value, ends.length).set(ends)
  const hiOfAll = words(calls.scannedHiAt.value, count)
  const loOfAll = new Uint16Array(bytes(0, 0).buffer, calls.scannedLoAt.value, count)
  scanned.forEach(({ hi, lo }, channel) => {
    hiOfAll.set(hi, starts[channel])
    loOfAll.set(lo, starts[channel])
  })
  calls.buildTable()
  return ends
}

function takeShard({ calls, write }: Kernel, { hi, lo, groups }: Shard): void {
  calls.reserveJoinedShard(hi.length, groups.count)
  write(calls.shardHiAt, hi)
  write(calls.shardLoAt, lo)
  write(calls.shardEndsAt, groups.ends)
  write(calls.shardChannelsAt, groups.channels)
  write(calls.shardScalesAt, groups.scales)
}

function visitHits({ calls, words }: Kernel, visit: (position: number, group: number, index: number) => void): void {
  for (let count = calls.nextHits(); count > 0; count = calls.nextHits()) {
    const hits = words(calls.hitsAt.value, count * 3)
    for (let at = 0; at < hits.length; at += 3) visit(hits[at] ?? 0, hits[at + 1] ?? 0, hits[at + 2] ?? 0)
  }
}
