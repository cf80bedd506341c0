/** Chance that comes out the same every time: what it decides depends on a text alone. */

import { hashText, mix } from '../../fingerprints/hash.ts'

/** Numbers from 0 up to 1, the same for the same seed (mulberry32's step over MurmurHash3's finaliser). */
export function createChance(seed: string): () => number {
  let state = hashText(seed)
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    return mix(state) / 2 ** 32
  }
}

/** At most so many of the list, picked by chance but in the order of the list. `nameOf` must be different for each. */
export function sample<T>(list: readonly T[], most: number, seed: string, nameOf: (one: T) => string): readonly T[] {
  if (list.length <= most) return list
  const drawn = list.map((one) => ({ one, lot: mix(hashText(`${seed} ${nameOf(one)}`)) })).sort((a, b) => a.lot - b.lot)
  const picked = new Set(drawn.slice(0, most).map(({ one }) => one))
  return list.filter((one) => picked.has(one))
}
