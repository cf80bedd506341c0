/**
 * A bitmap over all fingerprints of all shards, shared between threads. It tells at once that a shingle is nobody's; what it lets through
 * is looked up in the shards. A blocked Bloom filter (Putze, Sanders and Singler 2007) with three bits in one word, so that a question costs one
 * access to memory: never wrong when it says no.
 */

import { loBits } from './shard-format.ts'

/** Words for so many fingerprints that one stranger in a hundred passes. */
function wordsFor(fingerprints: number): number {
  return Math.max(1 << 11, 2 ** Math.ceil(Math.log2(fingerprints * 0.5)))
}

export interface FingerprintFilter {
  /** What is sent between threads. */
  readonly words: Int32Array
  /** Of `lo` only the bits count that a shard holds at every scale. */
  add(hi: number, lo: number): void
  /** Adds as many pairs at once. */
  addAll(hi: Uint32Array, lo: Uint16Array): void
  mayHold(hi: number, lo: number): boolean
  /** The indices of those pairs that it may hold, ascending. */
  whichMayBeHeld(hi: Uint32Array, lo: Uint16Array): Uint32Array
}

/** An empty filter with room for so many fingerprints, in shared memory. */
export function createFilter(fingerprints: number): FingerprintFilter {
  return filterOver(new Int32Array(new SharedArrayBuffer(wordsFor(fingerprints) * 4)))
}

/** The filter over words that another thread filled. */
export function filterOver(words: Int32Array): FingerprintFilter {
  const shift = Math.clz32(words.length) + 1
  const add = (hi: number, lo: number): void => {
    const hash = hashOf(hi, lo)
    const word = hash >>> shift
    words[word] = (words[word] ?? 0) | bitsOf(hash)
  }
  const mayHold = (hi: number, lo: number): boolean => {
    const hash = hashOf(hi, lo)
    const bits = bitsOf(hash)
    return ((words[hash >>> shift] ?? 0) & bits) === bits
  }
  return {
    words,
    add,
    mayHold,
    addAll(hi, lo) {
      for (let at = 0; at < hi.length; at++) add(hi[at] ?? 0, lo[at] ?? 0)
    },
    whichMayBeHeld(hi, lo) {
      const held = new Uint32Array(hi.length)
      let count = 0
      for (let at = 0; at < hi.length; at++) if (mayHold(hi[at] ?? 0, lo[at] ?? 0)) held[count++] = at
      return held.subarray(0, count)
    },
  }
}

function hashOf(hi: number, lo: number): number {
  return Math.imul(hi ^ Math.imul((lo >>> (16 - loBits)) + 1, 0x9e3779b1), 0x85ebca6b)
}

function bitsOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35)
  return (1 << (mixed >>> 27)) | (1 << ((mixed >>> 22) & 31)) | (1 << ((mixed >>> 17) & 31))
}
