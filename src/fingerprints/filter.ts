/**
 * A bitmap over all fingerprints of all shards, shared between threads. It tells at once that a shingle is nobody's; what it lets through
 * is looked up in the shards. A Bloom filter with one hash (Bloom 1970): never wrong when it says no.
 */

/** Bits for so many fingerprints that about one in sixteen strangers passes. */
function bitsFor(fingerprints: number): number {
  return Math.max(1 << 16, 2 ** Math.ceil(Math.log2(fingerprints * 16)))
}

export interface FingerprintFilter {
  /** What is sent between threads. */
  readonly words: Int32Array
  add(hi: number, lo: number): void
  /** Adds as many pairs at once. */
  addAll(hi: Uint32Array, lo: Uint16Array): void
  mayHold(hi: number, lo: number): boolean
}

/** An empty filter with room for so many fingerprints, in shared memory. */
export function createFilter(fingerprints: number): FingerprintFilter {
  return filterOver(new Int32Array(new SharedArrayBuffer(bitsFor(fingerprints) / 8)))
}

/** The filter over words that another thread filled. */
export function filterOver(words: Int32Array): FingerprintFilter {
  const mask = words.length * 32 - 1
  const slot = (hi: number, lo: number): number => (hi ^ Math.imul(lo, 0x9e3779b1)) & mask
  return {
    words,
    add(hi, lo) {
      const bit = slot(hi, lo)
      words[bit >>> 5] = (words[bit >>> 5] ?? 0) | (1 << (bit & 31))
    },
    addAll(hi, lo) {
      for (let at = 0; at < hi.length; at++) {
        const bit = ((hi[at] ?? 0) ^ Math.imul(lo[at] ?? 0, 0x9e3779b1)) & mask
        words[bit >>> 5] = (words[bit >>> 5] ?? 0) | (1 << (bit & 31))
      }
    },
    mayHold(hi, lo) {
      const bit = slot(hi, lo)
      return ((words[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0
    },
  }
}
