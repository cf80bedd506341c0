/**
 * A bitmap over all fingerprints of all shards, shared between threads. It tells at once that a shingle is nobody's; what it lets through
 * is looked up in the shards. A blocked Bloom filter (Putze, Sanders and Singler 2007) with three bits in one word, so that a question costs one
 * access to memory: never wrong when it says no.
 */

import { createKernel } from '../kernel/kernel.ts'
import { fileAt } from '../kernel/layout.ts'
import type { KnownFingerprints } from '../model/detector.ts'
import { loBits } from './shard-format.ts'

/** Words for so many fingerprints that one stranger in a hundred passes. */
export function wordsFor(fingerprints: number): number {
  return Math.max(1 << 11, 2 ** Math.ceil(Math.log2(fingerprints * 0.5)))
}

/** Fills a filter. */
export interface FingerprintFilter extends KnownFingerprints {
  /** A copy of it in shared memory, for other threads. */
  words(): Int32Array
  /** Of `lo` only the bits count that a shard holds at every scale. */
  add(hi: number, lo: number): void
  /** Adds as many pairs at once. */
  addAll(hi: Uint32Array, lo: Uint16Array): void
}

/** An empty filter with room for so many fingerprints, in the kernel (src/kernel/assembly/filter.ts). */
export function createFilter(fingerprints: number): FingerprintFilter {
  const size = wordsFor(fingerprints)
  const kernel = createKernel()
  const { calls } = kernel
  calls.reserveFilter(size, loBits)
  return {
    words() {
      const words = new Int32Array(new SharedArrayBuffer(size * 4))
      words.set(kernel.words(fileAt, size))
      return words
    },
    add: (hi, lo) => calls.add(hi, lo),
    mayHold: (hi, lo) => calls.mayHold(hi, lo) !== 0,
    addAll(hi, lo) {
      calls.reservePairs(hi.length)
      kernel.write(calls.pairsHiAt, hi)
      kernel.write(calls.pairsLoAt, lo)
      calls.addPairs(hi.length)
    },
  }
}

/** The filter over words that another thread filled. It asks them where they are: to take megabytes into a kernel costs more than all questions of a thread. */
export function filterOver(words: Int32Array): KnownFingerprints {
  const shift = Math.clz32(words.length) + 1
  return {
    mayHold(hi, lo) {
      const hash = Math.imul(hi ^ Math.imul((lo >>> (16 - loBits)) + 1, 0x9e3779b1), 0x85ebca6b)
      const mixed = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35)
      const bits = (1 << (mixed >>> 27)) | (1 << ((mixed >>> 22) & 31)) | (1 << ((mixed >>> 17) & 31))
      return ((words[hash >>> shift] ?? 0) & bits) === bits
    },
  }
}
