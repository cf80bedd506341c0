/** Words to hashes: each run of four words becomes one 32-bit number. */

/**
 * Words in a shingle. Few, because in a text of 150 words every changed word spoils as many shingles; more than two, because legal
 * English repeats its pairs.
 */
export const shingleLength = 4

/** The hash of the run of words that starts at each position; empty for a text of fewer words than a shingle has. */
export function shinglesOf(words: readonly string[]): Uint32Array {
  const hashes = words.map(hashOf)
  const shingles = new Uint32Array(Math.max(0, hashes.length - shingleLength + 1))
  for (let at = 0; at < shingles.length; at++) {
    let shingle = 0
    for (let word = 0; word < shingleLength; word++) shingle = Math.imul(shingle ^ (hashes[at + word] ?? 0), 0x9e3779b1) + 0x7f4a7c15
    shingles[at] = mixed(shingle)
  }
  return shingles
}

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash
}

/** The finaliser of MurmurHash3: after it every bit depends on every bit, so that any of them can be used to sample. */
function mixed(hash: number): number {
  let value = hash ^ (hash >>> 16)
  value = Math.imul(value, 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
