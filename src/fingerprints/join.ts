/**
 * Joins the fingerprints of the scanned files with the shards. The small side, what survived the filter, is put into a table; the shards are streamed
 * past it. So the cost is the size of the shards once, however big the repository.
 */

import { createFilter } from './filter.ts'
import type { Shard } from './open-shard.ts'
import { loMask } from './shard-format.ts'

/** Called when a scanned fingerprint stands in a shard: its index in the scanned channel, the shard, and the numbers of the shard's group and fingerprint. */
export type VisitHit = (position: number, shard: Shard, group: number, index: number) => void

/** A channel's scanned fingerprints. The same may stand in several positions. */
export interface Scanned {
  readonly hi: Uint32Array
  readonly lo: Uint16Array
}

/** Finds the scanned fingerprints of each channel in all shards. */
export function joinWithShards(scanned: readonly Scanned[], shards: readonly Shard[], visit: (channel: number) => VisitHit): void {
  const filter = createFilter(scanned.reduce((sum, { hi }) => sum + hi.length, 0))
  for (const { hi, lo } of scanned) filter.addAll(hi, lo)
  const joins = scanned.map((channel, number) => (channel.hi.length === 0 ? null : { table: createTable(channel), visit: visit(number) }))
  // The filter fits a cache that the tables do not, and turns nearly everything away in one short loop.
  for (const shard of shards) joinShard(joins, shard, filter.whichMayBeHeld(shard.hi, shard.lo))
}

interface Join {
  readonly table: Table
  readonly visit: VisitHit
}

function joinShard(joins: readonly (Join | null)[], shard: Shard, held: Uint32Array): void {
  const { channels, ends } = shard.groups
  let group = 0
  for (let index = 0; index < held.length; index++) {
    const at = held[index] ?? 0
    while ((ends[group] ?? 0) <= at) group++
    const join = joins[channels[group] ?? 0]
    if (join) joinOne(join, shard, group, at)
  }
}

function joinOne({ table, visit }: Join, shard: Shard, group: number, at: number): void {
  const bits = loMask(shard.groups.scales[group] ?? 0)
  const low = shard.lo[at] ?? 0
  for (let position = table.first(shard.hi[at] ?? 0); position >= 0; position = table.next(position)) {
    // A shard holds the fewer bits of `lo`, the more `hi` says.
    if ((table.loOf(position) & bits) === low) visit(position, shard, group, at)
  }
}

interface Table {
  /** The first position of a `hi`, or -1. */
  first(hi: number): number
  /** The next position of the same `hi`, or -1. */
  next(position: number): number
  loOf(position: number): number
}

/** An open-addressing table from `hi` to its first position, with a chain through the positions of equal ones. */
function createTable({ hi, lo }: Scanned): Table {
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, hi.length * 2)))
  const mask = size - 1
  const slots = new Int32Array(size).fill(-1)
  const chain = new Int32Array(hi.length).fill(-1)
  for (let position = 0; position < hi.length; position++) {
    for (let slot = slotOf(hi[position] ?? 0, mask); ; slot = (slot + 1) & mask) {
      const holder = slots[slot] ?? -1
      if (holder < 0) {
        slots[slot] = position
        break
      }
      if (hi[holder] === hi[position]) {
        chain[position] = chain[holder] ?? -1
        chain[holder] = position
        break
      }
    }
  }
  return {
    first(wanted) {
      for (let slot = slotOf(wanted, mask); ; slot = (slot + 1) & mask) {
        const holder = slots[slot] ?? -1
        if (holder < 0 || hi[holder] === wanted) return holder
      }
    },
    next: (position) => chain[position] ?? -1,
    loOf: (position) => lo[position] ?? 0,
  }
}

function slotOf(hi: number, mask: number): number {
  const mixed = Math.imul(hi, 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) & mask
}
