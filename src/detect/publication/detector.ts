/** Detector: is the source public, and does the release's tag hold it? Asks GitHub, and only about repositories with code of Telegram's. */

import { ofKind, type Evidence, type Question, type ReleaseFact, type Unanswered } from '../../model/evidence.ts'
import type { Context, Detector } from '../../model/detector.ts'
import type { TaggedTree } from '../../model/ports.ts'
import { askHistory } from './history.ts'
import { findOutsideOffers } from './outside-offers.ts'
import { isSource, lastName } from './source-files.ts'

export const publication: Detector<never> = {
  id: 'publication',
  survey: () => null,
  conclude: async (_surveys, context) => {
    const derivation = ofKind(context.evidence, 'derivation')[0]
    // Without a derivation the rules stay open for its sake, and GitHub is left alone.
    if (derivation === undefined || derivation.extent === 'clean') return []
    const { repository, tag } = context.request
    if (repository === null) return [noName('repository-visibility'), ...(tag === null ? [] : [noName('release-source')])]
    const visible = await askRepository(context, repository)
    const offers = await findOutsideOffers(context.files, { name: repository, sources: namesOf(repository, visible) }, (path) => context.ports.tree.read(path))
    const release = tag === null ? [] : await askRelease(context, repository, tag)
    const history = await historyOf(context, repository, visible)
    const told = history.length > 0 && offers.length > 0 && await isLinkedInReleases(context, repository)
    return [...offers.map((offer) => (told ? { ...offer, linksToSource: true } : offer)), visible, ...release, ...history]
  },
}

function namesOf(name: string, visible: Evidence): readonly string[] {
  return visible.kind === 'repository' ? [name, visible.name, visible.parent, visible.source].filter((one) => one !== null) : [name]
}

/** Whether the words that go with a release, which people follow to builds elsewhere, name the repository. */
async function isLinkedInReleases({ ports: { forge } }: Context, name: string): Promise<boolean> {
  const listed = await forge.releases(name)
  return listed.ok && listed.value.releases.some(({ text }) => text.toLowerCase().includes(`/${name.toLowerCase()}`))
}

/** What was released before is asked about before a release, and where questions cost little; of a GitHub that does not answer nobody asks more. */
async function historyOf(context: Context, name: string, visible: Evidence): Promise<readonly Evidence[]> {
  if (context.request.policy.gate !== 'release' && !context.ports.forge.answersMany) return []
  if (visible.kind === 'unanswered') return [open('release-history', visible.because)]
  return visible.kind === 'repository' && visible.visibility === 'unseen' ? [] : askHistory(context, name)
}

async function askRepository({ ports }: Context, name: string): Promise<Evidence> {
  const answer = await ports.forge.repository(name)
  return answer.ok ? answer.value : open('repository-visibility', answer.because)
}

async function askRelease({ request, ports: { forge }, evidence }: Context, name: string, tag: string): Promise<readonly Evidence[]> {
  const answer = await forge.release(name, tag)
  if (!answer.ok) return [open('release-source', answer.because)]
  const fact = releaseFact(answer.value, derivedNames(evidence))
  const checked = request.commit
  if (checked === null || fact.commit === null || checked === fact.commit) return [fact]
  // A commit that GitHub does not hold was made on the way here, or stems from a repository that is not the public one.
  const held = await forge.commit(name, checked)
  return held.ok ? [{ ...fact, otherCommit: held.value === 'held' ? checked : null }] : [fact, open('release-source', held.because)]
}

function noName(question: Question): Unanswered {
  return open(question, 'Nothing says which repository on GitHub this is; name it with the option repository (OWNER/NAME).')
}

function open(question: Question, because: string): Unanswered {
  return { kind: 'unanswered', question, because }
}

/** Folders are moved more often than files are renamed, so files are known by their last name. */
function derivedNames(evidence: readonly Evidence[]): ReadonlySet<string> {
  return new Set(ofKind(evidence, 'derived-file').map(({ path }) => lastName(path)))
}

function releaseFact({ tag, exists, commit, paths, complete, url }: TaggedTree, derived: ReadonlySet<string>): ReleaseFact {
  const counts = complete
    ? {
        files: paths.length,
        sourceFiles: paths.filter(isSource).length,
        derivedFiles: paths.filter((path) => derived.has(lastName(path))).length,
      }
    : { files: null, sourceFiles: null, derivedFiles: null }
  return { kind: 'release', tag, tagExists: exists, commit, ...counts, otherCommit: null, url }
}
