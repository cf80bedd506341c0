/** Breaches of source-outdated for releases that came out after the source that they come with. */

import { ofKind, type BinaryRelease, type Evidence } from '../model/evidence.ts'
import type { Breach } from '../model/finding.ts'
import { isDay, isSameVersion, versionNamed, type Version } from '../model/version.ts'
import { joined } from './copyleft.ts'
import { newestFirst } from './newest-first.ts'

/** A version may be made twice within days, for a signature or another store. */
const fewestDays = 7

interface Numbered {
  readonly release: BinaryRelease
  readonly version: Version
}

/** Releases that came out after the source that they come with. */
export function laggingBreaches(evidence: readonly Evidence[]): readonly Breach[] {
  const releases = newestFirst(ofKind(evidence, 'binary-release'))
  const released = ofKind(evidence, 'release').filter(({ tag }) => releases.every((one) => one.tag !== tag))
  // What is released just now comes with newer source, and makes good what was before it.
  const isMadeGood = released.some(({ tagExists, sourceFiles, commit }) => tagExists && sourceFiles !== 0 && commit !== releases[0]?.commit)
  return isMadeGood ? [] : [...sameCommit(releases), ...bare(releases)]
}

/** Several versions at one commit, over more than a few days: the later ones come with the source of the first. The newest release comes first. */
function sameCommit(releases: readonly BinaryRelease[]): readonly Breach[] {
  const newest = releases[0]
  if (newest === undefined || newest.commit === null || newest.holdsSource === false) return []
  const distinct = versionsOf(releases.filter(({ commit }) => commit === newest.commit))
  const first = distinct.at(-1)
  if (first === undefined || distinct.length < 2) return []
  const days = daysBetween(first.release.publishedOn, newest.publishedOn)
  if (days < fewestDays) return []
  const names = joined(distinct.toReversed().map(({ release }) => `${release.tag} (${release.publishedOn})`))
  const message = `The releases ${names} offer programs, and their tags all point to the commit ${newest.commit.slice(0, 7)}: the published source is ${behind(days, distinct.length - 1)}.`
  return [{ message, place: null, related: [], identity: 'same commit' }]
}

/** The newest releases come without source, which release-without-source says of each: how far behind them the last one with source is. The newest comes first. */
function bare(releases: readonly BinaryRelease[]): readonly Breach[] {
  const count = releases.findIndex(({ hasTag, holdsSource }) => hasTag !== false && holdsSource !== false)
  const [newest, last] = [releases[0], releases[count]]
  if (newest === undefined || last === undefined || last === newest || last.holdsSource !== true) return []
  const days = daysBetween(last.publishedOn, newest.publishedOn)
  const versions = versionsOf(releases.slice(0, count + 1)).length - 1
  if (days < fewestDays || versions < 1) return []
  const message = `The newest build is ${newest.tag} (${newest.publishedOn}), and the newest that came with source ${last.tag} (${last.publishedOn}): the published source is ${behind(days, versions)}.`
  return [{ message, place: null, related: [], identity: 'source behind' }]
}

function behind(days: number, versions: number): string {
  return `${days} days and ${versions} version${versions === 1 ? '' : 's'} behind the newest build`
}

/** Each version once, as its newest release has it. */
function versionsOf(releases: readonly BinaryRelease[]): readonly Numbered[] {
  const numbered = releases.flatMap(numberedOf)
  return numbered.filter(({ version }, index) => numbered.findIndex((one) => isSameVersion(one.version, version)) === index)
}

function numberedOf(release: BinaryRelease): readonly Numbered[] {
  const version = versionNamed([release.tag, release.title])?.versions[0]
  return version === undefined || isDay(version) ? [] : [{ release, version }]
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
