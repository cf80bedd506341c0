/** Joins scanned fingerprints with a shard: see src/fingerprints/join.ts. The kernel's filter is one over the scanned side, which turns nearly everything away. */

import { add, filterEnd, mayHold, reserveFilter } from './filter.ts'
import { makeRoom } from './memory.ts'

/** Where the scanned fingerprints are to be written, 32 and 16 bits each, channel by channel, and one past the last of each channel. */
export let scannedHiAt: u32 = 0
export let scannedLoAt: u32 = 0
export let channelEndsAt: u32 = 0
/** Where hits are found, three numbers each: the scanned position, the group and the index in the shard. */
export let hitsAt: u32 = 0
/** Where a shard's arrays are to be written: those of its fingerprints, and of its groups. */
export let shardHiAt: u32 = 0
export let shardLoAt: u32 = 0
export let shardEndsAt: u32 = 0
export let shardChannelsAt: u32 = 0
export let shardScalesAt: u32 = 0

const hitsAtOnce: u32 = 4096
const none: u32 = 0xffffffff

let scanned: u32 = 0
let identityBits: u32 = 0
/** An open-addressing table from `hi` to its first position, with a chain through the positions of equal ones. */
let slotsAt: u32 = 0
let slotMask: u32 = 0
let chainAt: u32 = 0
let shardAt: u32 = 0

/** The shard's length, and what comes next: a fingerprint, its group, and the position in the chain where a call before stopped, if it did. */
let fingerprints: u32 = 0
let index: u32 = 0
let group: u32 = 0
let waiting: u32 = none

export function reserveJoin(count: u32, channels: u32, filterWords: u32, bits: u32): void {
  scanned = count
  identityBits = bits
  reserveFilter(filterWords, bits)
  const slots = <u32>1 << (32 - clz(max<u32>(16, count * 2) - 1))
  slotMask = slots - 1
  channelEndsAt = filterEnd()
  hitsAt = channelEndsAt + channels * 4
  scannedHiAt = hitsAt + hitsAtOnce * 12
  chainAt = scannedHiAt + count * 4
  slotsAt = chainAt + count * 4
  scannedLoAt = slotsAt + slots * 4
  shardAt = (scannedLoAt + count * 2 + 3) & ~3
  makeRoom(shardAt)
}

/** To be called when the scanned fingerprints are written. */
export function buildTable(): void {
  memory.fill(slotsAt, 0xff, (slotMask + 1) * 4)
  memory.fill(chainAt, 0xff, scanned * 4)
  for (let position: u32 = 0; position < scanned; position++) {
    const hi = load<u32>(scannedHiAt + position * 4)
    add(hi, load<u16>(scannedLoAt + position * 2))
    const slot = slotOf(hi)
    const holder = load<u32>(slot)
    if (holder == none) {
      store<u32>(slot, position)
    } else {
      store<u32>(chainAt + position * 4, load<u32>(chainAt + holder * 4))
      store<u32>(chainAt + holder * 4, position)
    }
  }
}

/** The slot of a `hi`: the one that holds it, else the first that is free. */
function slotOf(hi: u32): u32 {
  const mixed = hi * 0x85ebca6b
  let slot = (mixed ^ (mixed >> 15)) & slotMask
  while (isOthers(slotsAt + slot * 4, hi)) slot = (slot + 1) & slotMask
  return slotsAt + slot * 4
}

// @ts-ignore: decorator
@inline
function isOthers(place: u32, hi: u32): bool {
  const holder = load<u32>(place)
  return holder != none && load<u32>(scannedHiAt + holder * 4) != hi
}

export function reserveJoinedShard(count: u32, groups: u32): void {
  fingerprints = count
  index = group = 0
  waiting = none
  shardHiAt = shardAt
  shardEndsAt = shardHiAt + count * 4
  shardLoAt = shardEndsAt + groups * 4
  shardChannelsAt = shardLoAt + count * 2
  shardScalesAt = shardChannelsAt + groups
  makeRoom(shardScalesAt + groups)
}

/** Writes the next hits, and answers how many those are; none at the end of the shard. */
export function nextHits(): u32 {
  let hits: u32 = 0
  for (; index < fingerprints; index++) {
    const hi = load<u32>(shardHiAt + index * 4)
    const lo = <u32>load<u16>(shardLoAt + index * 2)
    if (!mayHold(hi, lo)) continue
    while (load<u32>(shardEndsAt + group * 4) <= index) group++
    let position = waiting == none ? load<u32>(slotOf(hi)) : waiting
    for (waiting = none; position != none; position = load<u32>(chainAt + position * 4)) {
      if (hits == hitsAtOnce) {
        waiting = position
        return hits
      }
      if (isHit(position, lo)) note(hits++, position)
    }
  }
  return hits
}

/** In the same channel, and alike in what the shard holds of `lo`: the fewer bits, the more `hi` says. */
// @ts-ignore: decorator
@inline
function isHit(position: u32, lo: u32): bool {
  const channel = <u32>load<u8>(shardChannelsAt + group)
  const from: u32 = channel == 0 ? 0 : load<u32>(channelEndsAt + channel * 4 - 4)
  if (position < from || position >= load<u32>(channelEndsAt + channel * 4)) return false
  const dropped = 16 - identityBits - <u32>load<u8>(shardScalesAt + group)
  return (<u32>load<u16>(scannedLoAt + position * 2) >> dropped) == lo >> dropped
}

function note(hit: u32, position: u32): void {
  const place = hitsAt + hit * 12
  store<u32>(place, position)
  store<u32>(place + 4, group)
  store<u32>(place + 8, index)
}
