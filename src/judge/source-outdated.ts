/** Rule: the source is as new as what is released. Broken where a tag names a newer version than its tree, and where newer builds come with an older one's source. */

import { ofKind, type BinaryRelease, type Evidence, type VersionFact } from '../model/evidence.ts'
import type { Breach } from '../model/finding.ts'
import { comparePlaces, compareText } from '../model/place.ts'
import type { Rule } from '../model/rule.ts'
import { compareVersions, isSameVersion, versionNamed, versionsIn, type Version } from '../model/version.ts'
import { copyleftUpstreams, joined } from './copyleft.ts'

/** A version may be made twice within days, for a signature or another store. */
const fewestDays = 7
/** Builds that are made every night bear the day, whether anything changed or not. */
const firstYear = 1900

export const sourceOutdated: Rule = {
  card: {
    id: 'source-outdated',
    title: 'The release is newer than the source',
    level: 'warning',
    why: 'The source that goes with a build is the source of that build. That of an older version is not, however little has changed, and forks that publish their source '
      + 'late are what users of Telegram apps complain about.',
    remedy: 'Push the source of each version when its build comes out, and make the release from a tag on it.',
    clause: {
      text: 'GPL-2.0 section 3: "complete source code means all the source code for all modules it contains"; GPL-3.0 section 6: '
        + '"convey the machine-readable Corresponding Source", which section 1 says is "the source code needed to generate ... the object code"',
      url: 'https://www.gnu.org/licenses/gpl-3.0.html#section6',
    },
    needs: ['derived-code', 'release-history'],
  },
  applies: (evidence) => copyleftUpstreams(evidence).length > 0 && isAsked(evidence),
  judge: (evidence) => [...outrunBreaches(evidence), ...lagBreaches(ofKind(evidence, 'binary-release'))],
}

function isAsked(evidence: readonly Evidence[]): boolean {
  return evidence.some((fact) => fact.kind === 'binary-release' || fact.kind === 'published-tree' || (fact.kind === 'unanswered' && fact.question === 'release-history'))
}

function outrunBreaches(evidence: readonly Evidence[]): readonly Breach[] {
  const facts = ofKind(evidence, 'version')
  return ofKind(evidence, 'release').filter(({ tagExists }) => tagExists).flatMap(({ tag }) => {
    const listed = ofKind(evidence, 'binary-release').find((one) => one.tag === tag)
    const named = versionNamed([tag, ...(listed === undefined ? [] : [listed.title, ...listed.binaries])])
    const stated = named === null ? null : outrunBy(named.versions, facts)
    if (named === null || stated === null) return []
    const name = named.name === tag ? `tag ${tag}` : `release ${tag} (${named.name})`
    const message = `The ${name} names a newer version than the tree, which says that it is ${stated.version}.`
    return [{ message, place: stated.place, related: [], identity: 'version', remedy: 'Tag the commit that holds the version, or raise the version in the build files before the build.' }]
  })
}

/**
 * What the tree says of its version, where a release names a newer one. A file is believed that said what the release before was called: many are never kept up,
 * and forks count their own releases as they like beside the upstream's version.
 */
function outrunBy(released: readonly Version[], facts: readonly VersionFact[]): VersionFact | null {
  const says = ({ version }: VersionFact, one: Version): boolean => versionsIn(version).some((other) => isSameVersion(other, one))
  const here = facts.filter((fact) => fact.released === null)
  if (released.some((one) => here.some((fact) => says(fact, one)))) return null
  const keptUp = new Set(facts.filter((fact) => versionsIn(fact.released ?? '').some((one) => says(fact, one))).map(({ place }) => place.path))
  const isOlder = (fact: VersionFact): boolean => versionsIn(fact.version).every((stated) => released.every((one) => compareVersions(stated, one) < 0))
  const believed = here.filter(({ place }) => keptUp.has(place.path))
  return believed.every(isOlder) ? believed.toSorted((a, b) => comparePlaces(a.place, b.place))[0] ?? null : null
}

interface Numbered {
  readonly release: BinaryRelease
  readonly version: Version
}

/** Several versions at one commit, over more than a few days: the later ones come with the source of the first. */
function lagBreaches(releases: readonly BinaryRelease[]): readonly Breach[] {
  const ordered = releases.toSorted((a, b) => compareText(b.publishedOn, a.publishedOn))
  const newest = ordered[0]
  if (newest === undefined || newest.commit === null) return []
  const numbered = ordered.filter(({ commit }) => commit === newest.commit).flatMap(numberedOf)
  const distinct = numbered.filter(({ version }, index) => numbered.findIndex((one) => isSameVersion(one.version, version)) === index)
  const first = distinct.at(-1)
  if (first === undefined || distinct.length < 2) return []
  const days = daysBetween(first.release.publishedOn, newest.publishedOn)
  if (days < fewestDays) return []
  const behind = distinct.length - 1
  const names = joined(distinct.toReversed().map(({ release }) => `${release.tag} (${release.publishedOn})`))
  const lag = `${days} days and ${behind} version${behind === 1 ? '' : 's'} behind the newest build`
  return [{
    message: `The releases ${names} offer programs, and their tags all point to the commit ${newest.commit.slice(0, 7)}: the published source is ${lag}.`,
    place: null, related: [], identity: 'same commit',
  }]
}

function numberedOf(release: BinaryRelease): readonly Numbered[] {
  const version = versionNamed([release.tag, release.title])?.versions[0]
  return version === undefined || (version[0] ?? 0) >= firstYear ? [] : [{ release, version }]
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
