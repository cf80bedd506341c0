/** The fingerprints of one upstream while its ages are read: each at its home, with the ages that have it. */

import { encodeShard, type HomedFingerprint } from '../fingerprints/encode-shard.ts'
import type { Tokens } from '../fingerprints/lexer.ts'
import { compareText } from '../model/place.ts'
import { wholeChannel, type Age, type Scales, type ShardFile } from '../fingerprints/shard-format.ts'
import { boundOf, channels, fingerprintWhole, sampleShingles, scaleFor, sparsest } from '../fingerprints/sketch.ts'

export interface LockedReading {
  readonly repository: string
  readonly commit: string
  readonly version: string
  readonly date: string
}

/** A fingerprint that stands in more files of one age than this is idiom, not code. */
const maxFilesPerAge = 6

/** What stands only in ages before this day is sampled more sparsely: forks that old are few, and each age costs room. */
const denseSince = '2018-09-01'
/** By how much, in the raw channel and in the blind one: of the old, copies with their names are what is found. */
const sparser = [1, 2]

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

interface File {
  readonly path: string
  readonly notice: number
  /** At its biggest. */
  tokens: number
  /** The ages that have it, bit 0 the newest. */
  mask: number
}

export interface Collection {
  readonly upstream: string
  /** Begins an age; readings of one version that follow each other are one age. */
  beginAge(reading: LockedReading, under?: string): void
  addFile(path: string, notice: number, tokens: Tokens): void
  /** Takes out a fingerprint that others have too. Answers whether it was there. */
  remove(channel: number, hi: number, lo: number): boolean
  /** Calls `visit` for every fingerprint. */
  forEach(visit: (hi: number, lo: number) => void): void
  size(): number
  keptCount(): number
  /** Files that are some fingerprint's home. */
  fileCount(): number
  readings(): readonly LockedReading[]
  encode(): Uint8Array
}

/** An empty collection. Ages are added newest first. */
export function createCollection(upstream: string): Collection {
  const readings: LockedReading[] = []
  const ages: Age[] = []
  const files: File[] = []
  const fileByPath = new Map<string, number>()
  const entries = [...channels, wholeChannel].map(() => new Map<number, Entry>())

  const fileFor = (path: string, notice: number): number => {
    const known = fileByPath.get(path)
    if (known !== undefined) return known
    fileByPath.set(path, files.length)
    return files.push({ path, notice, tokens: 0, mask: 0 }) - 1
  }

  const kept = (): HomedFingerprint[] => {
    const recent = recentOf(ages)
    return entries.flatMap((byKey, channel) => [...byKey.values()].flatMap(({ file, mask, hi, lo, common }) => {
      const home = files[file]
      return home && !common && hi < boundOf(scaleOf(home, channel, (mask & recent) !== 0)) ? [{ file, channel, mask, hi, lo }] : []
    }))
  }

  return {
    upstream,
    beginAge(reading, under) {
      const last = ages.at(-1)
      const sparse = reading.date < denseSince ? { sparse: true as const } : {}
      const known = last?.version === reading.version ? last : { revision: reading.commit, version: reading.version, date: reading.date, ...sparse }
      const age = under === undefined ? known : { ...known, revisions: { ...known.revisions, [under.replace('/', '')]: reading.commit } }
      ages.splice(known === last ? -1 : ages.length, 1, age)
      readings.push(reading)
    },
    addFile(path, notice, tokens) {
      const age = ages.length - 1
      const file = fileFor(path, notice)
      const entry = files[file]
      if (entry) {
        entry.tokens = Math.max(entry.tokens, tokens.count)
        entry.mask |= 1 << age
      }
      channels.forEach((channel, index) => {
        sampleShingles(tokens, channel, scaleFor(tokens.count, channel), (hi, lo) => note(entries[index], { hi, lo, file, age }))
      })
      const whole = fingerprintWhole(tokens)
      if (whole) note(entries[wholeChannel], { ...whole, file, age })
    },
    remove: (channel, hi, lo) => entries[channel]?.delete(hi * 65536 + lo) ?? false,
    forEach: (visit) => entries.forEach((byKey) => byKey.forEach(({ hi, lo }) => visit(hi, lo))),
    size: () => entries.reduce((sum, byKey) => sum + byKey.size, 0),
    keptCount: () => kept().length,
    fileCount: () => new Set(kept().map(({ file }) => file)).size,
    readings: () => readings,
    encode() {
      const recent = recentOf(ages)
      const fingerprints = kept()
      const homes = [...new Set(fingerprints.map(({ file }) => file))].sort((a, b) => compareText(files[a]?.path ?? '', files[b]?.path ?? ''))
      const numbers = new Map(homes.map((file, number) => [file, number]))
      return encodeShard({
        upstream,
        ages,
        files: homes.flatMap((file) => shardFile(files[file], recent)),
        fingerprints: fingerprints.map((one) => ({ ...one, file: numbers.get(one.file) ?? 0 })),
      })
    },
  }
}

/** The ages that are sampled at full density. */
function recentOf(ages: readonly Age[]): number {
  return ages.reduce((mask, { sparse }, age) => (sparse ? mask : mask | (1 << age)), 0)
}

/** The scale at which a channel keeps a file's fingerprints, those that a recent age has and the others. */
function scaleOf({ tokens }: File, channel: number, isRecent: boolean): number {
  const kind = channels[channel]
  if (!kind) return 0
  return Math.min(sparsest, scaleFor(tokens, kind) + (isRecent ? 0 : sparser[channel] ?? 0))
}

function shardFile(file: File | undefined, recent: number): ShardFile[] {
  if (!file) return []
  // Nothing of a file that only sparse ages have is kept any denser.
  const scalesIn = (channel: number): Scales => ({ full: scaleOf(file, channel, (file.mask & recent) !== 0), sparse: scaleOf(file, channel, false) })
  return [{ path: file.path, notice: file.notice, scales: [scalesIn(0), scalesIn(1)] }]
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
