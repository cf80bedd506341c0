/** A document made ready for looking up what it holds. */

import { shinglesOf } from './shingles.ts'
import { keyOf } from './sketch.ts'
import { wordsOf, type Words } from './words.ts'

export interface Document extends Words {
  readonly shingles: Uint32Array
  /** The different keys among the shingles, in the order in which they first come, and for each place which of them stands there. */
  readonly keys: Uint32Array
  readonly ids: Uint32Array
}

/** Cuts a text into words and these into shingles. */
export function documentOf(text: string): Document {
  const words = wordsOf(text)
  const shingles = shinglesOf(words.words)
  return { ...words, shingles, ...numbered(shingles.map(keyOf)) }
}

/** Open addressing, for a map takes several times as long. */
function numbered(keys: Uint32Array): Pick<Document, 'keys' | 'ids'> {
  const size = 2 ** Math.ceil(Math.log2(keys.length * 2 + 1))
  // One more than the number of the key there; 0 for none.
  const slots = new Uint32Array(size)
  const different = new Uint32Array(keys.length)
  const ids = new Uint32Array(keys.length)
  let count = 0
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? 0
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & (size - 1)
    while (slots[slot] !== 0 && different[(slots[slot] ?? 0) - 1] !== key) slot = (slot + 1) & (size - 1)
    if (slots[slot] === 0) {
      different[count++] = key
      slots[slot] = count
    }
    ids[at] = (slots[slot] ?? 0) - 1
  }
  return { keys: different.slice(0, count), ids }
}
