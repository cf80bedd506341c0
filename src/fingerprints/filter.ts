/**
 * A bitmap over all fingerprints of all shards, shared between threads. It tells at once that a shingle is nobody's; what it lets through
 * is looked up in the shards. A blocked Bloom filter (Putze, Sanders and Singler 2007) with three bits in one word, so that a question costs one
 * access to memory: never wrong when it says no.
 */

import { createKernel, type Kernel } from '../kernel/kernel.ts'
import { fileAt } from '../kernel/layout.ts'
import { loBits } from './shard-format.ts'

/** Words for so many fingerprints that one stranger in a hundred passes. */
export function wordsFor(fingerprints: number): number {
  return Math.max(1 << 11, 2 ** Math.ceil(Math.log2(fingerprints * 0.5)))
}

export interface FingerprintFilter {
  /** A copy of it in shared memory, for another thread. */
  words(): Int32Array
  /** Of `lo` only the bits count that a shard holds at every scale. */
  add(hi: number, lo: number): void
  /** Adds as many pairs at once. */
  addAll(hi: Uint32Array, lo: Uint16Array): void
  mayHold(hi: number, lo: number): boolean
}

/** An empty filter with room for so many fingerprints. */
export function createFilter(fingerprints: number): FingerprintFilter {
  const size = wordsFor(fingerprints)
  return filterIn(kernelFor(size), size)
}

/** The filter over words that another thread filled. */
export function filterOver(words: Int32Array): FingerprintFilter {
  const kernel = kernelFor(words.length)
  kernel.words(fileAt, words.length).set(words)
  return filterIn(kernel, words.length)
}

function kernelFor(words: number): Kernel {
  const kernel = createKernel()
  kernel.calls.reserveFilter(words, loBits)
  return kernel
}

/** The filter itself is in the kernel (src/kernel/assembly/filter.ts). */
function filterIn(kernel: Kernel, size: number): FingerprintFilter {
  const { calls } = kernel
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
