/** The texts that are known, by the hashes of their shingles. */

import { unpacked, type Sketch } from './sketch.ts'
import packedIndex from './index.json' with { type: 'json' }

let index: Index | null = null

/** No entry. */
export const none = 0xffffffff

/** The sketches by the keys of their hashes: for each key a chain of entries, because licences share shingles. */
export interface Index {
  readonly sketches: readonly Sketch[]
  /** The first entry of a key, or `none`. */
  readonly first: (key: number) => number
  /** The next entry of the same key, or `none`. */
  readonly nextOf: Uint32Array
  readonly sketchOf: Uint16Array
}

/** The index of all texts, made when it is first asked for. */
export function loadedIndex(): Index {
  index ??= indexOf(packedIndex.map(unpacked))
  return index
}

/** Open addressing: a map of a hundred thousand keys would take longer to fill than all texts of a repository to be looked up. */
function indexOf(sketches: readonly Sketch[]): Index {
  const entries = sketches.reduce((sum, { hashes }) => sum + hashes.length, 0)
  const size = 2 ** Math.ceil(Math.log2(entries * 2))
  const keys = new Int32Array(size).fill(-1)
  const firstOf = new Uint32Array(size)
  const nextOf = new Uint32Array(entries)
  const sketchOf = new Uint16Array(entries)
  const slotOf = (key: number): number => {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & (size - 1)
    while (keys[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & (size - 1)
    return slot
  }
  let entry = 0
  sketches.forEach(({ hashes }, at) => {
    for (const key of hashes) {
      const slot = slotOf(key)
      nextOf[entry] = keys[slot] === key ? firstOf[slot] ?? none : none
      sketchOf[entry] = at
      keys[slot] = key
      firstOf[slot] = entry++
    }
  })
  return {
    sketches,
    first: (key) => {
      const slot = slotOf(key)
      return keys[slot] === key ? firstOf[slot] ?? none : none
    },
    nextOf,
    sketchOf,
  }
}
