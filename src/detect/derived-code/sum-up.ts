/** How much of the repository is derived, from which upstreams. */

import { findUpstream } from '../../catalog/upstreams.ts'
import type { Surveyed } from '../../model/detector.ts'
import type { DerivedFile, DerivedUpstream, Derivation, Evidence, FolderLines, ForkOf } from '../../model/evidence.ts'
import { compareText } from '../../model/place.ts'
import type { CodeDigest } from './survey.ts'

/** From this share of its own lines on, a repository is a work based on the upstream; with less it carries some of its code. */
const derivedFromShare = 0.2
/** What has few files of an upstream that has many took a part of it, however little it adds of its own: that is no fork. */
const filesOfPart = 40
const partOfUpstream = 0.3
/** A fork inside a repository of many other things is a derived work all the same. */
const derivedFromLines = 20_000

/** Fewer files than this, with fewer lines than that, may be an idiom that everyone writes alike: they are not held against anybody. */
const fewFiles = 3
const fewLines = 15

export interface Known {
  readonly forks: readonly ForkOf[]
  /** How many files an upstream has at a version, as far as they could be recognised; null where that is not known. */
  readonly filesOf: (upstream: string, version: string) => number | null
}

/** The derived files, ordered by path, and the derivation of the whole. Vendored and generated code does not dilute the share. */
export function sumUp(surveyed: readonly Surveyed<CodeDigest>[], found: readonly DerivedFile[], { forks, filesOf }: Known): readonly Evidence[] {
  const parents = new Set(forks.map(({ upstream }) => upstream))
  const telling = tellingUpstreams(found, parents)
  const files = found.filter((file) => telling.has(file.upstream))
  const firstPartyLines = surveyed.reduce((sum, { file, survey }) => sum + (countsAsFirstParty(file.role) ? survey.lines : 0), 0)
  const derivedLines = linesOf(files)
  const derivation: Derivation = {
    kind: 'derivation',
    extent: files.some((file) => isForked(file, parents)) ? 'derived' : extentOf(files, share(derivedLines, firstPartyLines), filesOf),
    firstPartyLines,
    derivedLines,
    share: share(derivedLines, firstPartyLines),
    upstreams: upstreamsOf(files, firstPartyLines),
    ownFolders: ownFolders(surveyed, files),
  }
  return [...[...files].sort((a, b) => compareText(a.path, b.path)), derivation]
}

function ownFolders(surveyed: readonly Surveyed<CodeDigest>[], files: readonly DerivedFile[]): readonly FolderLines[] {
  const derived = new Map(files.map(({ path, derivedLines }) => [path, derivedLines]))
  const folders = new Map<string, number>()
  for (const { file: { path, role }, survey } of surveyed) {
    const own = survey.lines - (derived.get(path) ?? 0)
    if (!countsAsFirstParty(role) || own <= 0) continue
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')))
    folders.set(folder, (folders.get(folder) ?? 0) + own)
  }
  return [...folders].map(([folder, lines]) => ({ folder, lines })).sort((a, b) => compareText(a.folder, b.folder))
}

/** The upstreams that have more in the repository than what everyone writes alike. In a fork nothing of its upstream is chance. */
function tellingUpstreams(found: readonly DerivedFile[], parents: ReadonlySet<string>): ReadonlySet<string> {
  const ids = [...new Set(found.map((file) => file.upstream))]
  return new Set(ids.filter((id) => {
    const its = found.filter((file) => file.upstream === id)
    return parents.has(id) || its.length >= fewFiles || its.reduce((sum, file) => sum + file.derivedLines, 0) >= fewLines
  }))
}

/**
 * Whether the file makes a repository that shares its upstream's history a work based on that upstream, however little is left. An upstream that was merged
 * into a folder of its own, history and all, is carried along: there only the share tells.
 */
function isForked({ upstream, role, path, origin }: DerivedFile, parents: ReadonlySet<string>): boolean {
  return parents.has(upstream) && countsAsFirstParty(role) && !(origin.path !== '' && path.endsWith(`/${origin.path}`))
}

function extentOf(files: readonly DerivedFile[], share: number, filesOf: Known['filesOf']): Derivation['extent'] {
  if (files.length === 0) return 'clean'
  if (linesOf(files) >= derivedFromLines) return 'derived'
  return share >= derivedFromShare && (files.length > filesOfPart || hasMuchOfOne(files, filesOf)) ? 'derived' : 'contains'
}

function hasMuchOfOne(files: readonly DerivedFile[], filesOf: Known['filesOf']): boolean {
  return [...new Set(files.map(({ upstream }) => upstream))].some((upstream) => {
    const origins = files.filter((file) => file.upstream === upstream).map(({ origin }) => origin)
    const whole = filesOf(upstream, mostFrequent(origins.map(({ version }) => version)))
    return whole !== null && new Set(origins.map(({ path }) => path)).size >= whole * partOfUpstream
  })
}

function mostFrequent(versions: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const version of versions) counts.set(version, (counts.get(version) ?? 0) + 1)
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0])[0]
}

function upstreamsOf(files: readonly DerivedFile[], firstPartyLines: number): readonly DerivedUpstream[] {
  const ids = [...new Set(files.map((file) => file.upstream))]
  return ids
    .map((id) => ({ id, its: files.filter((file) => file.upstream === id) }))
    .map(({ id, its }): DerivedUpstream => ({
      id,
      license: findUpstream(id)?.license ?? 'NOASSERTION',
      files: its.length,
      lines: its.reduce((sum, file) => sum + file.derivedLines, 0),
      share: share(linesOf(its), firstPartyLines),
    }))
    .sort((a, b) => b.lines - a.lines || compareText(a.id, b.id))
}

function linesOf(files: readonly DerivedFile[]): number {
  return files.reduce((sum, file) => sum + (countsAsFirstParty(file.role) ? file.derivedLines : 0), 0)
}

function countsAsFirstParty(role: DerivedFile['role']): boolean {
  return role === 'first-party' || role === 'test'
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round(Math.min(1, part / whole) * 10_000) / 10_000
}
