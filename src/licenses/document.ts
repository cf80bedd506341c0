/** A document made ready for looking up what it holds. */

import { shinglesOf } from './shingles.ts'
import { keyOf } from './sketch.ts'
import { wordsOf, type Words } from './words.ts'

export interface Document extends Words {
  readonly shingles: Uint32Array
  /** A number for each different key among the shingles, from 0 on, by place; and how many there are. */
  readonly ids: Uint32Array
  readonly different: number
}

/** Cuts a text into words and these into shingles. */
export function documentOf(text: string): Document {
  const words = wordsOf(text)
  const shingles = shinglesOf(words.words)
  const ids = new Uint32Array(shingles.length)
  const known = new Map<number, number>()
  for (let at = 0; at < shingles.length; at++) {
    const key = keyOf(shingles[at] ?? 0)
    const id = known.get(key) ?? known.size
    known.set(key, id)
    ids[at] = id
  }
  return { ...words, shingles, ids, different: known.size }
}
