/** Decodes the fingerprints of a shard: see src/fingerprints/shard-format.ts, which says what stands where, and bits.ts for the codes. */

import { fileAt } from '../layout.ts'
import { makeRoom } from './memory.ts'

/** Where the sections are to be written, the sets of ages, 32 bits each, and a byte for each file that says whether its fingerprints are wanted. */
export let traitsAt: u32 = 0
export let groupsAt: u32 = 0
export let bitsAt: u32 = 0
export let masksAt: u32 = 0
export let wantedAt: u32 = 0
/** Where is found for each file, wanted or not, at which ages it has fingerprints, 32 bits each. */
export let agesAt: u32 = 0
/** Where the fingerprints are found, 32 and 16 bits each, and how many they are. */
export let hiAt: u32 = 0
export let loAt: u32 = 0
export let pairCount: u32 = 0
/** Where is found what the groups have in common, by number of the group: 32 bits each. */
export let groupFilesAt: u32 = 0
export let groupMasksAt: u32 = 0
export let groupEndsAt: u32 = 0
/** The same, 8 bits each. */
export let groupChannelsAt: u32 = 0
export let groupScalesAt: u32 = 0
export let groupCount: u32 = 0

let files: u32 = 0
let masks: u32 = 0
let fingerprints: u32 = 0
/** One past each of the two sections of bits. Past them zeros are read. */
let groupsEnd: u32 = 0
let bitsEnd: u32 = 0

export function reserveShard(fileCount: u32, groupBytes: u32, bitBytes: u32, maskCount: u32, fingerprintCount: u32): void {
  files = fileCount
  masks = maskCount
  fingerprints = fingerprintCount
  masksAt = fileAt
  agesAt = masksAt + maskCount * 4
  hiAt = agesAt + fileCount * 4
  groupFilesAt = hiAt + fingerprintCount * 4
  groupMasksAt = groupFilesAt + fingerprintCount * 4
  groupEndsAt = groupMasksAt + fingerprintCount * 4
  loAt = groupEndsAt + fingerprintCount * 4
  groupChannelsAt = loAt + fingerprintCount * 2
  groupScalesAt = groupChannelsAt + fingerprintCount
  traitsAt = groupScalesAt + fingerprintCount
  wantedAt = traitsAt + fileCount * 3
  groupsAt = wantedAt + fileCount
  groupsEnd = groupsAt + groupBytes
  bitsAt = groupsEnd
  bitsEnd = bitsAt + bitBytes
  makeRoom(bitsEnd)
}

/** Where the next number begins in each section, in bits. */
let groupBit: u32 = 0
let pairBit: u32 = 0

/** Answers whether the sections hold as many fingerprints as they should. `channels` is their number, the last of which takes files whole; `sparsest` the sparsest scale. */
export function decodeShard(channels: u32, sparsest: u32, identityBits: u32): bool {
  groupBit = pairBit = pairCount = groupCount = 0
  let left = fingerprints
  for (let file: u32 = 0; file < files; file++) {
    const wanted = load<u8>(wantedAt + file)
    let ages: u32 = 0
    for (let channel: u32 = 0; channel < channels; channel++) {
      const scale = channel == channels - 1 ? 0 : min(sparsest, <u32>load<u8>(traitsAt + file * 3 + channel) & 15)
      for (let groups = nextGamma(); groups > 0; groups--) {
        const mask = nextGamma()
        const count = nextGamma()
        if (mask >= masks || count == 0 || count > left) return false
        left -= count
        ages |= load<u32>(masksAt + mask * 4)
        // What nobody wants is read and left where the next will be written.
        decodePairs(count, scale, identityBits + scale)
        if (!wanted) continue
        store<u32>(groupMasksAt + groupCount * 4, load<u32>(masksAt + mask * 4))
        store<u32>(groupFilesAt + groupCount * 4, file)
        store<u8>(groupChannelsAt + groupCount, <u8>channel)
        store<u8>(groupScalesAt + groupCount, <u8>scale)
        pairCount += count
        store<u32>(groupEndsAt + groupCount * 4, pairCount)
        groupCount++
      }
    }
    store<u32>(agesAt + file * 4, ages)
  }
  return left == 0
}

/** Behind the pairs that are wanted: a rising number as the gap to the one before in Rice's code, then a plain one, which stands for the highest of sixteen bits. */
function decodePairs(count: u32, scale: u32, plainBits: u32): void {
  const rice = riceWidth(scale, count)
  const riceMask = (<u32>1 << rice) - 1
  const plainMask = (<u32>1 << plainBits) - 1
  let bit = pairBit
  let rising: u32 = 0
  for (let at = pairCount, last = pairCount + count; at < last; at++) {
    let quotient: u32 = 0
    let ones: u32
    do {
      ones = ctz(~bitsFrom(bitsAt, bitsEnd, bit))
      quotient += ones
      bit += ones
    } while (ones == 32)
    bit++
    rising += (quotient << rice) + (bitsFrom(bitsAt, bitsEnd, bit) & riceMask)
    bit += rice
    store<u32>(hiAt + at * 4, rising)
    store<u16>(loAt + at * 2, <u16>((bitsFrom(bitsAt, bitsEnd, bit) & plainMask) << (16 - plainBits)))
    bit += plainBits
  }
  pairBit = bit
}

/** Elias's gamma code. */
function nextGamma(): u32 {
  const width = min<u32>(30, ctz(~bitsFrom(groupsAt, groupsEnd, groupBit)))
  const value = bitsFrom(groupsAt, groupsEnd, groupBit + width + 1) & ((<u32>1 << width) - 1)
  groupBit += width * 2 + 1
  return (<u32>1 << width) + value - 1
}

/** `riceWidth` of bits.ts, for numbers below the bound of a scale. */
function riceWidth(scale: u32, count: u32): u32 {
  const mean = (<f64>(<u64>1 << (32 - scale)) / <f64>(count + 1)) * 0.6931471805599453
  return <u32>max<i32>(0, 31 - <i32>clz(<u32>mean))
}

/** The 32 bits from a place on, the first lowest. */
// @ts-ignore: decorator
@inline
function bitsFrom(start: u32, end: u32, bit: u32): u32 {
  const at = start + (bit >> 3)
  return at < end ? <u32>(load<u64>(at) >> (bit & 7)) : 0
}
