/** Takes out of the collections what is not the upstreams' own: what their third-party folders and the background repositories hold. */

import { createFilter, type FingerprintFilter } from '../fingerprints/filter.ts'
import { createLexer } from '../fingerprints/lexer.ts'
import { channels, fingerprintWhole, sampleShingles } from '../fingerprints/sketch.ts'
import { wholeChannel } from '../fingerprints/shard-format.ts'
import { listTree, readBlobs, type TreeEntry } from '../host/git-objects.ts'
import { languageOf } from '../languages/languages.ts'
import type { Collection } from './fingerprint-collection.ts'
import type { LiteralCollection } from './literal-collection.ts'
import { isMinified, maxFileBytes } from './own-files.ts'
import type { ForeignFiles } from './read-upstream.ts'
import { subtractWordLists } from './word-lists.ts'

const lex = createLexer()

export interface Subtraction {
  /** Takes out other people's files, each blob once. Answers how many fingerprints that were. */
  files(foreign: readonly ForeignFiles[]): Promise<number>
  /** Takes out everything of a repository at a commit. Answers how many fingerprints that were. */
  repository(directory: string, commit: string): Promise<number>
}

/** A subtraction from all of the collections at once. */
export function createSubtraction(collections: readonly Collection[], literals: LiteralCollection): Subtraction {
  const filter = createFilter(collections.reduce((sum, collection) => sum + collection.size(), 0))
  const wanted = createSet()
  for (const collection of collections) {
    collection.forEach((hi, lo) => {
      filter.add(hi, lo)
      wanted.add(hi)
    })
  }
  const seen = new Set<string>()
  const take = async (directory: string, entries: readonly TreeEntry[]): Promise<number> => {
    const fresh = entries.filter((entry) => !seen.has(entry.blob) && languageOf(entry.path)?.lex)
    for (const entry of fresh) seen.add(entry.blob)
    return subtractBlobs({ directory, entries: fresh }, { filter, wanted, collections, literals })
  }
  return {
    async files(foreign) {
      let taken = 0
      for (const { directory, entries } of foreign) taken += await take(directory, entries)
      return taken
    },
    async repository(directory, commit) {
      const tree = listTree(directory, commit)
      await subtractWordLists(directory, tree, literals)
      return take(directory, tree)
    },
  }
}

interface HighBits {
  readonly add: (hi: number) => void
  readonly has: (hi: number) => boolean
}

/** The highest 26 bits of what is wanted: nearly all shingles of other people's code end here. */
function createSet(): HighBits {
  const words = new Int32Array(2 ** 21)
  return {
    add(hi) {
      words[hi >>> 11] = (words[hi >>> 11] ?? 0) | (1 << ((hi >>> 6) & 31))
    },
    has: (hi) => ((words[hi >>> 11] ?? 0) & (1 << ((hi >>> 6) & 31))) !== 0,
  }
}

interface Wanted {
  readonly filter: FingerprintFilter
  readonly wanted: HighBits
  readonly collections: readonly Collection[]
  readonly literals: LiteralCollection
}

async function subtractBlobs({ directory, entries }: ForeignFiles, { filter, wanted, collections, literals }: Wanted): Promise<number> {
  let taken = 0
  let index = 0
  for await (const { bytes } of readBlobs(directory, entries.map((entry) => entry.blob))) {
    const entry = entries[index++]
    const rules = entry && languageOf(entry.path)?.lex
    if (!rules || !bytes || bytes.length > maxFileBytes) continue
    const tokens = lex(bytes, rules)
    // A bundle beside an upstream's own code is made of that code.
    if (!isMinified(bytes)) literals.subtractFile(bytes, tokens)
    const take = (channel: number, hi: number, lo: number): void => {
      if (filter.mayHold(hi, lo)) for (const collection of collections) if (collection.remove(channel, hi, lo)) taken++
    }
    channels.forEach((channel, number) => sampleShingles(tokens, channel, 0, (hi, lo) => wanted.has(hi) && take(number, hi, lo)))
    const whole = fingerprintWhole(tokens)
    if (whole) take(wholeChannel, whole.hi, whole.lo)
  }
  return taken
}
