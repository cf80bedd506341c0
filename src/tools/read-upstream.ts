/** Reads an upstream's own files at each of its ages, and what is not its own into the background. */

import { findUpstream } from '../catalog/upstreams.ts'
import type { Reading, UpstreamSource } from '../catalog/upstream-sources.ts'
import { noticeBytes, noticeIn, otherLicense } from '../catalog/notices.ts'
import { createLexer } from '../fingerprints/lexer.ts'
import { commitDate, listTree, readBlobs, resolveCommit, type TreeEntry } from '../host/git-objects.ts'
import { isGeneratedName, isToolSettings, saysGenerated } from '../languages/generated.ts'
import { languageOf } from '../languages/languages.ts'
import type { Collection } from './fingerprint-collection.ts'

/** Bigger files are data in the shape of code. */
export const maxFileBytes = 4_000_000
const lex = createLexer()

/** Files of an upstream's repository that are not its own. */
export interface ForeignFiles {
  readonly directory: string
  readonly entries: readonly TreeEntry[]
}

/** Adds every age of the upstream, newest first. Answers the code in it that is other people's. */
export async function readUpstream(source: UpstreamSource, directoryOf: (repository: string) => string, collection: Collection): Promise<readonly ForeignFiles[]> {
  const foreign: ForeignFiles[] = []
  const known = new Set<string>()
  for (const reading of source.readings) {
    const directory = directoryOf(reading.repository)
    const commit = resolveCommit(directory, reading.revision)
    if (commit === null) throw new Error(`${reading.repository} has no commit ${reading.revision}`)
    collection.beginAge({ repository: reading.repository, commit, version: reading.version, date: commitDate(directory, commit) }, reading.under)
    const code = listTree(directory, commit).filter((entry) => languageOf(entry.path)?.lex && !source.kin?.test(entry.path))
    const own = code.filter((entry) => isOwnPath(entry.path, source) && (!reading.copy || known.has(entry.path)))
    foreign.push({ directory, entries: code.filter((entry) => !isOwnPath(entry.path, source)) })
    const strangers = await addFiles({ source, reading, directory, entries: own }, collection)
    foreign.push({ directory, entries: strangers })
    if (!reading.copy) for (const entry of own) known.add(entry.path)
  }
  return foreign
}

function isOwnPath(path: string, source: UpstreamSource): boolean {
  const folders = findUpstream(source.upstream)?.thirdPartyPaths ?? []
  return source.include.test(path) && !source.exclude.test(path) && !isGeneratedName(path) && !isToolSettings(path) && !folders.some((folder) => path === folder || path.startsWith(`${folder}/`))
}

interface Own {
  readonly source: UpstreamSource
  readonly reading: Reading
  readonly directory: string
  readonly entries: readonly TreeEntry[]
}

/** Adds the files that are the upstream's own by their own beginning; answers the others. */
async function addFiles({ source, reading, directory, entries }: Own, collection: Collection): Promise<TreeEntry[]> {
  const strangers: TreeEntry[] = []
  let index = 0
  for await (const { bytes } of readBlobs(directory, entries.map((entry) => entry.blob))) {
    const entry = entries[index++]
    const rules = entry && languageOf(entry.path)?.lex
    if (!entry || !rules || !bytes || bytes.length > maxFileBytes) continue
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, noticeBytes)).toString('latin1')
    const notice = noticeIn(head)
    if (notice < 0 && isStrangers(head, source.holders)) strangers.push(entry)
    else if (!saysGenerated(head) && !isMinified(bytes)) collection.addFile(`${reading.under ?? ''}${entry.path}`, notice, lex(bytes, rules))
  }
  return strangers
}

/** Lines of several hundred bytes on average are no person's: a bundler put libraries and code together. */
function isMinified(bytes: Uint8Array): boolean {
  let lines = 1
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines++
  return bytes.length / lines > 300
}

/** A file's own beginning decides before its folder does. */
function isStrangers(head: string, holders: RegExp): boolean {
  if (otherLicense.test(head)) return true
  const lines = head.split('\n').filter((line) => /copyright|\(c\) (?:19|20)\d\d/i.test(line))
  return lines.length > 0 && !lines.some((line) => holders.test(line))
}
