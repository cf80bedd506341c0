/** The fingerprints of one upstream while its ages are read: each at its home, with the ages that have it. */

import type { Tokens } from '../fingerprints/lexer.ts'
import { encodeShard, type HomedFingerprint, type ShardFile } from '../fingerprints/shard-format.ts'
import { channels, sampleShingles, scaleIndexFor, scales } from '../fingerprints/sketch.ts'

export interface LockedReading {
  readonly repository: string
  readonly commit: string
  readonly version: string
  readonly date: string
}

/** A fingerprint that stands in more files of one age than this is idiom, not code. */
const maxFilesPerAge = 6

interface Entry {
  readonly file: number
  readonly hi: number
  readonly lo: number
  mask: number
  /** The last age and file that were counted, and how many files of that age have it. */
  age: number
  lastFile: number
  filesOfAge: number
  common: boolean
}

export interface Collection {
  readonly upstream: string
  beginAge(reading: LockedReading): void
  addFile(path: string, notice: number, tokens: Tokens): void
  /** Takes out a fingerprint that others have too. Answers whether it was there. */
  remove(channel: number, hi: number, lo: number): boolean
  /** Calls `visit` for every fingerprint. */
  forEach(visit: (hi: number, lo: number) => void): void
  size(): number
  keptCount(): number
  fileCount(): number
  readings(): readonly LockedReading[]
  encode(): Uint8Array
}

/** An empty collection. Ages are added newest first, and files in the order of their paths. */
export function createCollection(upstream: string): Collection {
  const ages: LockedReading[] = []
  const files: { path: string; scaleIndex: number; notice: number }[] = []
  const fileByPath = new Map<string, number>()
  const entries = channels.map(() => new Map<number, Entry>())

  const fileFor = (path: string, notice: number, scaleIndex: number): number => {
    const known = fileByPath.get(path)
    const file = known === undefined ? undefined : files[known]
    if (known !== undefined && file) {
      file.scaleIndex = Math.max(file.scaleIndex, scaleIndex)
      return known
    }
    fileByPath.set(path, files.length)
    return files.push({ path, scaleIndex, notice }) - 1
  }

  const kept = (): HomedFingerprint[] => entries.flatMap((byKey, channel) => [...byKey.values()].flatMap((entry) => {
    const limit = 2 ** 32 / (scales[files[entry.file]?.scaleIndex ?? 0] ?? 1)
    return entry.common || entry.hi >= limit ? [] : [{ file: entry.file, channel, mask: entry.mask, hi: entry.hi, lo: entry.lo }]
  }))

  return {
    upstream,
    beginAge: (reading) => void ages.push(reading),
    addFile(path, notice, tokens) {
      const age = ages.length - 1
      const scaleIndex = scaleIndexFor(tokens.count)
      const file = fileFor(path, notice, scaleIndex)
      channels.forEach((channel, index) => {
        sampleShingles(tokens, channel, scaleIndex, (hi, lo) => note(entries[index], { hi, lo, file, age }))
      })
    },
    remove: (channel, hi, lo) => entries[channel]?.delete(hi * 65536 + lo) ?? false,
    forEach: (visit) => entries.forEach((byKey) => byKey.forEach(({ hi, lo }) => visit(hi, lo))),
    size: () => entries.reduce((sum, byKey) => sum + byKey.size, 0),
    keptCount: () => kept().length,
    fileCount: () => files.length,
    readings: () => ages,
    encode: () => encodeShard({
      upstream,
      ages: ages.map(({ commit, version, date }) => ({ revision: commit, version, date })),
      files: files.map(({ path, scaleIndex, notice }): ShardFile => ({ path, scaleIndex, notice })),
    }, kept()),
  }
}

function note(byKey: Map<number, Entry> | undefined, seen: { hi: number; lo: number; file: number; age: number }): void {
  const key = seen.hi * 65536 + seen.lo
  const entry = byKey?.get(key)
  if (!entry) {
    byKey?.set(key, { file: seen.file, hi: seen.hi, lo: seen.lo, mask: 1 << seen.age, age: seen.age, lastFile: seen.file, filesOfAge: 1, common: false })
    return
  }
  entry.mask |= 1 << seen.age
  if (entry.age !== seen.age) {
    entry.age = seen.age
    entry.filesOfAge = 0
    entry.lastFile = -1
  }
  if (entry.lastFile !== seen.file) {
    entry.lastFile = seen.file
    entry.filesOfAge++
    if (entry.filesOfAge > maxFilesPerAge) entry.common = true
  }
}
