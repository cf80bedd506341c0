/** Breaches of source-outdated for a release that names a newer version than the source that goes with it. */

import { ofKind, type BinaryRelease, type Evidence, type VersionFact } from '../model/evidence.ts'
import type { Breach } from '../model/finding.ts'
import { comparePlaces } from '../model/place.ts'
import { compareVersions, isDay, isSameVersion, versionNamed, versionsIn, type Version } from '../model/version.ts'
import { newestFirst } from './newest-first.ts'

/** The tag that is released beside the versions of its tree, and the newest release's name beside its tag. */
export function outrunBreaches(evidence: readonly Evidence[]): readonly Breach[] {
  return [...outrunTrees(evidence), ...misnamedBreaches(newestFirst(ofKind(evidence, 'binary-release')))]
}

function outrunTrees(evidence: readonly Evidence[]): readonly Breach[] {
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
  // Who begins to name releases by the day has not left the version behind.
  const isOlder = (fact: VersionFact): boolean => versionsIn(fact.version).every((stated) => released.every((one) => isDay(stated) === isDay(one) && compareVersions(stated, one) < 0))
  const believed = here.filter(({ place }) => keptUp.has(place.path))
  return believed.every(isOlder) ? believed.toSorted((a, b) => comparePlaces(a.place, b.place))[0] ?? null : null
}

/** With so many releases whose names say what their tags say, another name is a slip. Many forks name the upstream's version in the one and their own in the other. */
const fewestAlike = 2

/** The newest release, where it bears a newer version in its name than in its tag. */
function misnamedBreaches([newest, ...others]: readonly BinaryRelease[]): readonly Breach[] {
  const agrees = newest === undefined ? null : namesAgree(newest)
  if (newest === undefined || agrees === null || agrees.byName <= 0) return []
  const habit = others.flatMap((one) => namesAgree(one) ?? [])
  if (habit.length < fewestAlike || habit.some(({ byName }) => byName !== 0)) return []
  return [{
    message: `The release ${newest.title} names a newer version than its tag, ${newest.tag}, and with it comes the source of that tag.`,
    place: null, related: [], identity: 'name', remedy: 'Name the release as its tag, or tag the commit that the build is made from.',
  }]
}

/** How the version in a release's name compares to the one in its tag; null where one of them names none, or several. */
function namesAgree({ tag, title }: BinaryRelease): { readonly byName: number } | null {
  const [inTag, inTitle] = [versionsIn(tag), versionsIn(title)]
  const [tagged, titled] = [inTag[0], inTitle[0]]
  if (inTag.length !== 1 || inTitle.length !== 1 || tagged === undefined || titled === undefined || isDay(tagged) !== isDay(titled)) return null
  return { byName: isSameVersion(titled, tagged) ? 0 : compareVersions(titled, tagged) }
}
