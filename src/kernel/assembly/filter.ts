/** A bitmap over fingerprints: see src/fingerprints/filter.ts, which says what it is. One filter to a kernel. */

import { fileAt } from '../layout.ts'
import { makeRoom } from './memory.ts'

/** Where pairs are to be written that are added together, 32 and 16 bits each. */
export let pairsHiAt: u32 = 0
export let pairsLoAt: u32 = 0

let words: u32 = 0
let shift: u32 = 0
let identityShift: u32 = 0

/** Room for a filter of so many words, a power of two. Of `lo` only the highest bits count, as many as `identityBits`. */
export function reserveFilter(wordCount: u32, identityBits: u32): void {
  words = wordCount
  shift = clz(wordCount) + 1
  identityShift = 16 - identityBits
  makeRoom(fileAt + wordCount * 4)
}

/** One past the filter. */
export function filterEnd(): u32 {
  return fileAt + words * 4
}

export function reservePairs(count: u32): void {
  pairsHiAt = filterEnd()
  pairsLoAt = pairsHiAt + count * 4
  makeRoom(pairsLoAt + count * 2)
}

export function add(hi: u32, lo: u32): void {
  const hash = hashOf(hi, lo)
  const at = placeOf(hash)
  store<u32>(at, load<u32>(at) | bitsOf(hash))
}

// @ts-ignore: decorator
@inline
export function mayHold(hi: u32, lo: u32): bool {
  const hash = hashOf(hi, lo)
  const bits = bitsOf(hash)
  return (load<u32>(placeOf(hash)) & bits) == bits
}

export function addPairs(count: u32): void {
  for (let index: u32 = 0; index < count; index++) add(load<u32>(pairsHiAt + index * 4), load<u16>(pairsLoAt + index * 2))
}

// @ts-ignore: decorator
@inline
function hashOf(hi: u32, lo: u32): u32 {
  return (hi ^ (((lo >> identityShift) + 1) * 0x9e3779b1)) * 0x85ebca6b
}

// @ts-ignore: decorator
@inline
function placeOf(hash: u32): u32 {
  return fileAt + ((hash >> shift) << 2)
}

/** Three bits in one word. */
// @ts-ignore: decorator
@inline
function bitsOf(hash: u32): u32 {
  const mixed = (hash ^ (hash >> 15)) * 0xc2b2ae35
  return (<u32>1 << (mixed >> 27)) | (<u32>1 << ((mixed >> 22) & 31)) | (<u32>1 << ((mixed >> 17) & 31))
}
