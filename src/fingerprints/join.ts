/**
 * Joins the fingerprints of the scanned files with the shards. The small side, what survived the filter, is put into a table; the shards are streamed
 * past it. So the cost is the size of the shards once, however big the repository.
 */

import { createFilter } from './filter.ts'
import { visitFingerprints, type Home, type Shard } from './shard-format.ts'

/** Called when a scanned fingerprint stands in a shard. `position` is its index in `keys`. */
export type VisitHit = (position: number, shard: number, home: Home) => void

/** A channel's scanned fingerprints, as hi * 65536 + lo. The same key may stand in several positions. */
export interface ScannedChannel {
  readonly keys: Float64Array
}

/** Finds the scanned keys of each channel in all shards. */
export function joinWithShards(scanned: readonly ScannedChannel[], shards: readonly Shard[], visit: (channel: number) => VisitHit): void {
  if (scanned.every((channel) => channel.keys.length === 0)) return
  const tables = scanned.map((channel) => createTable(channel.keys))
  const visitors = scanned.map((_, channel) => visit(channel))
  shards.forEach((shard, number) => {
    visitFingerprints(shard, (hi, lo, home) => {
      const table = tables[home.channel]
      if (!table) return
      for (let position = table.first(hi, lo); position >= 0; position = table.next(position)) visitors[home.channel]?.(position, number, home)
    })
  })
}

interface Table {
  /** The first position of a key, or -1. */
  first(hi: number, lo: number): number
  /** The next position of the same key, or -1. */
  next(position: number): number
}

/** An open-addressing table from key to its first position, with a chain through the positions of equal keys. */
function createTable(keys: Float64Array): Table {
  const filter = createFilter(keys.length)
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, keys.length * 2)))
  const mask = size - 1
  const slots = new Int32Array(size).fill(-1)
  const chain = new Int32Array(keys.length).fill(-1)
  for (let position = 0; position < keys.length; position++) {
    const key = keys[position] ?? 0
    const hi = Math.floor(key / 65536)
    filter.add(hi, key % 65536)
    let slot = slotOf(hi, key % 65536, mask)
    for (;;) {
      const holder = slots[slot] ?? -1
      if (holder < 0) {
        slots[slot] = position
        break
      }
      if (keys[holder] === key) {
        chain[position] = chain[holder] ?? -1
        chain[holder] = position
        break
      }
      slot = (slot + 1) & mask
    }
  }
  return {
    first(hi, lo) {
      // The filter fits a cache that the table does not.
      if (!filter.mayHold(hi, lo)) return -1
      const key = hi * 65536 + lo
      for (let slot = slotOf(hi, lo, mask); ; slot = (slot + 1) & mask) {
        const holder = slots[slot] ?? -1
        if (holder < 0 || keys[holder] === key) return holder
      }
    },
    next: (position) => chain[position] ?? -1,
  }
}

function slotOf(hi: number, lo: number, mask: number): number {
  const mixed = Math.imul(hi ^ Math.imul(lo, 0x9e3779b1), 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) & mask
}
