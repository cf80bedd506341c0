/** Reads an upstream's own files at each of its ages, and what is not its own into the background. */

import type { Reading, UpstreamSource } from '../catalog/upstream-sources.ts'
import { createLexer } from '../fingerprints/lexer.ts'
import { commitDate, listTree, readBlobs, resolveCommit, type TreeEntry } from '../host/git-objects.ts'
import { languageOf } from '../languages/languages.ts'
import type { Collection } from './fingerprint-collection.ts'
import type { LiteralCollection } from './literal-collection.ts'
import { belongingOf, isOwnPath, maxFileBytes } from './own-files.ts'
import { subtractWordLists } from './word-lists.ts'

const lex = createLexer()

/** Files of an upstream's repository that are not its own. */
export interface ForeignFiles {
  readonly directory: string
  readonly entries: readonly TreeEntry[]
}

/** What an upstream is read into. */
export interface Collections {
  readonly collection: Collection
  readonly literals: LiteralCollection
}

/** Adds every age of the upstream, newest first. Answers the code in it that is other people's. */
export async function readUpstream(source: UpstreamSource, directoryOf: (repository: string) => string, into: Collections): Promise<readonly ForeignFiles[]> {
  const foreign: ForeignFiles[] = []
  const known = new Set<string>()
  for (const reading of source.readings) {
    const directory = directoryOf(reading.repository)
    const commit = resolveCommit(directory, reading.revision)
    if (commit === null) throw new Error(`${reading.repository} has no commit ${reading.revision}`)
    into.collection.beginAge({ repository: reading.repository, commit, version: reading.version, date: commitDate(directory, commit) }, reading.under)
    const tree = listTree(directory, commit)
    await subtractWordLists(directory, tree, into.literals)
    const code = tree.filter((entry) => languageOf(entry.path)?.lex && !source.kin?.test(entry.path))
    const own = code.filter((entry) => isOwnPath(entry.path, source) && (!reading.copy || known.has(entry.path)))
    foreign.push({ directory, entries: code.filter((entry) => !isOwnPath(entry.path, source)) })
    const strangers = await addFiles({ source, reading, directory, entries: own }, into)
    foreign.push({ directory, entries: strangers })
    if (!reading.copy) for (const entry of own) known.add(entry.path)
  }
  return foreign
}

interface Own {
  readonly source: UpstreamSource
  readonly reading: Reading
  readonly directory: string
  readonly entries: readonly TreeEntry[]
}

/** Adds the files that are the upstream's own by their own beginning; answers the others. */
async function addFiles({ source, reading, directory, entries }: Own, { collection, literals }: Collections): Promise<TreeEntry[]> {
  const strangers: TreeEntry[] = []
  let index = 0
  for await (const { bytes } of readBlobs(directory, entries.map((entry) => entry.blob))) {
    const entry = entries[index++]
    const rules = entry && languageOf(entry.path)?.lex
    if (!entry || !rules || !bytes || bytes.length > maxFileBytes) continue
    const { whose, notice } = belongingOf(bytes, source.holders)
    if (whose === 'strangers') strangers.push(entry)
    else if (whose === 'own') {
      const path = `${reading.under ?? ''}${entry.path}`
      const tokens = lex(bytes, rules)
      collection.addFile(path, notice, tokens)
      literals.addFile(source.upstream, path, bytes, tokens)
    }
  }
  return strangers
}
