/** The hashes that everything here stands on. What a fingerprint is must never change: a test pins the fingerprint of a fixed text. */

/** FNV-1a's offset basis and prime, 32 bits (Fowler, Noll, Vo; draft-eastlake-fnv). */
export const fnvBasis = 0x811c9dc5
export const fnvPrime = 0x01000193

/** FNV-1a over the UTF-8 bytes of a text, as an unsigned 32-bit number: the same as the lexer gives a token. */
export function hashText(text: string): number {
  let hash = fnvBasis
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, fnvPrime)
  return hash >>> 0
}

/** MurmurHash3's 32-bit finaliser (Appleby): every input bit reaches every output bit, so that the high bits can select. Unsigned. */
export function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
