/** Rule: a release comes with its source. Broken where its tag does not exist or its tree does not hold the code, in an earlier release as well. */

import { ofKind, type BinaryRelease, type Evidence, type ReleaseFact } from '../model/evidence.ts'
import type { Breach } from '../model/finding.ts'
import type { Rule } from '../model/rule.ts'
import { copyleftUpstreams, joined } from './copyleft.ts'

/** With fewer derived files than these, that none is found by its name may be a renaming. */
const fewestDerivedFiles = 10

export const releaseWithoutSource: Rule = {
  card: {
    id: 'release-without-source',
    title: 'The release has no source',
    level: 'error',
    why: 'The source that goes with a build is the source it was made from: the tree at the release\'s tag. A tag that is missing, or that '
      + 'holds only a README, leaves the people who get the build without it.',
    remedy: 'Push the commit that the build was made from, tag it, and make the release from that tag.',
    clause: {
      text: 'GPL-2.0 section 3: "complete source code means all the source code for all modules it contains"; '
        + 'GPL-3.0 section 1: "all the source code needed to generate, install, and (for an executable work) run the object code '
        + 'and to modify the work"',
      url: 'https://www.gnu.org/licenses/gpl-3.0.html#section1',
    },
    needs: ['derived-code', 'release-source', 'release-history'],
  },
  applies: (evidence) => copyleftUpstreams(evidence).length > 0 && isAsked(evidence),
  judge: (evidence) => {
    const released = ofKind(evidence, 'release')
    const earlier = ofKind(evidence, 'binary-release').filter(({ tag }) => released.every((one) => one.tag !== tag))
    return [...released.flatMap((fact) => breachesOf(fact, evidence)), ...earlierBreaches(earlier)]
  },
}

/** Where nothing is being released nobody asks for a tag. */
function isAsked(evidence: readonly Evidence[]): boolean {
  return evidence.some((fact) => fact.kind === 'release' || fact.kind === 'binary-release' || (fact.kind === 'unanswered' && fact.question === 'release-source'))
}

function breachesOf(fact: ReleaseFact, evidence: readonly Evidence[]): readonly Breach[] {
  const message = messageOf(fact, ofKind(evidence, 'derived-file').length)
  if (message !== null) return [{ message, place: null, related: [], identity: 'tag' }]
  const { tag, commit, otherCommit } = fact
  if (commit === null || otherCommit === null) return []
  const points = `The tag ${tag} points to the commit ${commit.slice(0, 7)}, and ${otherCommit.slice(0, 7)} is checked`
  return [{
    message: `${points}: a build made from it is not what the release's source says.`, place: null, related: [], identity: 'commit', level: 'warning',
    remedy: 'Check out the tag before the build and the check, or move the tag to the commit that the build is made from.',
  }]
}

/** One for the earlier releases that offer programs without a tag, and one for those whose tag holds no source. */
function earlierBreaches(releases: readonly BinaryRelease[]): readonly Breach[] {
  const breach = (broken: readonly BinaryRelease[], says: string, identity: string): readonly Breach[] => (
    broken.length === 0 ? [] : [{ message: `${named(broken)} ${broken.length === 1 ? 'offers' : 'offer'} programs, and ${says}.`, place: null, related: [], identity, level: 'warning' }]
  )
  return [
    ...breach(releases.filter(({ hasTag }) => hasTag === false), 'there is no tag that would hold the source', 'earlier without tag'),
    ...breach(releases.filter(({ hasTag, holdsSource }) => hasTag === true && holdsSource === false), 'at the tag lies nothing but documents and pictures', 'earlier without source'),
  ]
}

/** A message names so many. */
const mostNamed = 5

function named(releases: readonly BinaryRelease[]): string {
  const others = releases.length > mostNamed ? [`${releases.length - mostNamed} more`] : []
  const tags = releases.slice(0, mostNamed).map(({ tag, publishedOn }) => `${tag} (${publishedOn})`)
  return `The earlier release${releases.length === 1 ? '' : 's'} ${joined([...tags, ...others])}`
}

function messageOf({ tag, tagExists, files, sourceFiles, derivedFiles }: ReleaseFact, derivedHere: number): string | null {
  if (!tagExists) return `The tag ${tag} does not exist on GitHub, so there is no source to go with its release.`
  if (files === 0) return `The tree of the tag ${tag} holds no source: it is empty.`
  if (sourceFiles === 0) return `The tree of the tag ${tag} holds no source: nothing but documents, pictures and settings.`
  if (derivedFiles !== 0 || derivedHere < fewestDerivedFiles) return null
  const missing = `none of the ${derivedHere} files here that stem from Telegram's code`
  return `The tree of the tag ${tag} holds ${missing}, so it is not the source of this build.`
}
