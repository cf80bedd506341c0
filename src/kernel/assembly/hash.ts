/** The hashes of src/fingerprints/hash.ts. */

const fnvBasis: u32 = 0x811c9dc5
const fnvPrime: u32 = 0x01000193

/** FNV-1a over the bytes from one place to before another. */
// @ts-ignore: decorator
@inline
export function hashBytes(from: u32, to: u32): u32 {
  let hash = fnvBasis
  for (let at = from; at < to; at++) hash = (hash ^ <u32>load<u8>(at)) * fnvPrime
  return hash
}

/** MurmurHash3's finaliser. */
// @ts-ignore: decorator
@inline
export function mix(hash: u32): u32 {
  let mixed = hash ^ (hash >> 16)
  mixed *= 0x85ebca6b
  mixed ^= mixed >> 13
  mixed *= 0xc2b2ae35
  return mixed ^ (mixed >> 16)
}
