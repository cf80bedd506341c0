/** Takes the words of schemas, themes and translations out of the literals. */

import { readBlobs, type TreeEntry } from '../host/git-objects.ts'
import { isWordList } from './formats.ts'
import type { LiteralCollection } from './literal-collection.ts'

const seen = new Set<string>()

/** Takes the words of a tree's lists out of the literals, each blob once. */
export async function subtractWordLists(directory: string, tree: readonly TreeEntry[], literals: LiteralCollection): Promise<void> {
  const lists = tree.filter((entry) => isWordList(entry.path) && !seen.has(entry.blob)).map((entry) => entry.blob)
  for (const blob of lists) seen.add(blob)
  for await (const { bytes } of readBlobs(directory, lists)) {
    if (bytes) literals.subtractTexts(wordsOf(new TextDecoder(encodingOf(bytes)).decode(bytes)))
  }
}

/** Apple's translations are often in UTF-16. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
}

/** What stands between quotes or tags, every name with its dots, and each part of one. */
function wordsOf(text: string): Set<string> {
  const words = new Set<string>()
  for (const quoted of text.match(/"[^"\n]+"|>[^<\n]+</g) ?? []) words.add(quoted.slice(1, -1))
  for (const name of text.match(/[A-Za-z0-9_.]+/g) ?? []) for (const word of [name, ...name.split('.')]) words.add(word)
  return words
}
