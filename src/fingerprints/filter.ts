/**
 * A bitmap over all fingerprints of all shards, shared between threads. It tells at once that a shingle is nobody's; what it lets through
 * is looked up in the shards. A Bloom filter with two hashes (Bloom 1970): never wrong when it says no.
 */

import { loBits } from './shard-format.ts'

/** So many bits for each fingerprint that one or two strangers in a hundred pass. */
function bitsFor(fingerprints: number): number {
  return Math.max(1 << 16, 2 ** Math.ceil(Math.log2(fingerprints * 16)))
}

export interface FingerprintFilter {
  /** What is sent between threads. */
  readonly words: Int32Array
  /** Of `lo` only the bits count that a shard holds at every scale. */
  add(hi: number, lo: number): void
  /** Adds as many pairs at once. */
  addAll(hi: Uint32Array, lo: Uint16Array): void
  mayHold(hi: number, lo: number): boolean
}

/** An empty filter with room for so many fingerprints, in shared memory. */
export function createFilter(fingerprints: number): FingerprintFilter {
  return filterOver(new Int32Array(new SharedArrayBuffer(bitsFor(fingerprints) / 8)))
}

const dropped = 16 - loBits

/** The filter over words that another thread filled. */
export function filterOver(words: Int32Array): FingerprintFilter {
  const mask = words.length * 32 - 1
  const has = (bit: number): boolean => ((words[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0
  const put = (bit: number): void => {
    words[bit >>> 5] = (words[bit >>> 5] ?? 0) | (1 << (bit & 31))
  }
  const add = (hi: number, lo: number): void => {
    const low = Math.imul((lo >>> dropped) + 1, 0x9e3779b1)
    put((hi ^ low) & mask)
    put((Math.imul(hi ^ low, 0x85ebca6b) >>> 5) & mask)
  }
  return {
    words,
    add,
    addAll(hi, lo) {
      for (let at = 0; at < hi.length; at++) add(hi[at] ?? 0, lo[at] ?? 0)
    },
    mayHold(hi, lo) {
      const low = Math.imul((lo >>> dropped) + 1, 0x9e3779b1)
      return has((hi ^ low) & mask) && has((Math.imul(hi ^ low, 0x85ebca6b) >>> 5) & mask)
    },
  }
}
