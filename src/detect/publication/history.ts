/** What GitHub tells of what was released before, and of what everybody sees there now. */

import type { Context } from '../../model/detector.ts'
import { ofKind, type BinaryRelease, type Evidence, type PublishedTree, type Unanswered, type VersionFact } from '../../model/evidence.ts'
import type { Answer, Forge, ListedRelease, ReleaseList } from '../../model/ports.ts'
import { compareVersions, isSameVersion, versionNamed, versionsIn, type Version } from '../../model/version.ts'
import { statedVersions } from '../builds/find-versions.ts'
import { isProgram, mayHoldSource } from './source-files.ts'

/** Trees of so many earlier releases are looked at. */
const mostTrees = 3
/** So many build files are looked up at the release before. */
const mostFiles = 2

/** A repository on GitHub, and who answers about it. */
interface Subject {
  readonly forge: Forge
  readonly name: string
}

/** Releases with programs, the newest first, and what the default branch shows. */
export async function askHistory({ request, ports: { forge }, evidence }: Context, name: string): Promise<readonly Evidence[]> {
  const subject = { forge, name }
  const [listed, tree] = await Promise.all([forge.releases(name), publishedTree(subject, request.commit)])
  const published = tree.ok ? [tree.value] : [open(tree.because)]
  if (!listed.ok) return [open(listed.because), ...published]
  const [releases, versions] = await Promise.all([binaryReleases(subject, listed.value, request.tag), earlierVersions(subject, listed.value, { tag: request.tag, evidence })])
  return [...releases, ...versions, ...published]
}

function open(because: string): Unanswered {
  return { kind: 'unanswered', question: 'release-history', because }
}

async function publishedTree({ forge, name }: Subject, commit: string | null): Promise<Answer<PublishedTree>> {
  const root = await forge.root(name, null)
  if (!root.ok) return root
  const fact: PublishedTree = { kind: 'published-tree', repository: name, holdsSource: mayHoldSource(root.value), holdsCommit: null }
  if (fact.holdsSource || commit === null) return { ok: true, value: fact }
  // The source may lie on another branch.
  const held = await forge.commit(name, commit)
  return held.ok ? { ok: true, value: { ...fact, holdsCommit: held.value === 'held' } } : held
}

/** The facts of the listed releases. Of those without a commit of their own the trees are not looked at twice. */
async function binaryReleases({ forge, name }: Subject, { releases, tags, allTags }: ReleaseList, released: string | null): Promise<readonly Evidence[]> {
  const facts = releases.map((release) => factOf(release, tags, allTags)).filter(({ binaries }) => binaries.length > 0)
  const commits = [...new Set(facts.filter(({ tag }) => tag !== released).flatMap(({ commit }) => commit ?? []))].slice(0, mostTrees)
  const roots = new Map(await Promise.all(commits.map(async (commit) => [commit, await forge.root(name, commit)] as const)))
  const silence = [...roots.values()].find((root) => !root.ok)
  const known = facts.map((fact): BinaryRelease => {
    const root = fact.commit === null ? undefined : roots.get(fact.commit)
    return root?.ok === true ? { ...fact, holdsSource: mayHoldSource(root.value) } : fact
  })
  return silence?.ok === false ? [...known, open(silence.because)] : known
}

function factOf({ tag, title, publishedOn, assets }: ListedRelease, tags: ReadonlyMap<string, string>, allTags: boolean): BinaryRelease {
  const commit = tags.get(tag) ?? null
  const hasTag = commit !== null ? true : allTags ? false : null
  return { kind: 'binary-release', tag, title, publishedOn, binaries: assets.filter(isProgram), commit, hasTag, holdsSource: null }
}

/**
 * What the build files said at the release before, asked where none of them says what the tag says: a file that was right then is kept up, and one that was not says
 * nothing now. Tags alone tell nothing: a fork has its upstream's as well.
 */
async function earlierVersions({ forge, name }: Subject, list: ReleaseList, { tag, evidence }: { readonly tag: string | null; readonly evidence: readonly Evidence[] }): Promise<readonly Evidence[]> {
  const released = tag === null ? undefined : numbered(tag, list)[0]
  const stated = ofKind(evidence, 'version')
  if (released === undefined || stated.some(({ version }) => versionsIn(version).some((one) => isSameVersion(one, released.version)))) return []
  const before = list.releases
    .flatMap((earlier) => numbered(earlier.tag, list))
    .filter((earlier) => earlier.tag !== tag && compareVersions(earlier.version, released.version) < 0)
    .toSorted((a, b) => compareVersions(b.version, a.version))[0]
  if (before === undefined) return []
  const paths = [...new Set(stated.map(({ place }) => place.path))].slice(0, mostFiles)
  const answers = await Promise.all(paths.map(async (path) => ({ path, text: await forge.file(name, path, before.tag) })))
  return answers.flatMap(({ path, text }): readonly (VersionFact | Unanswered)[] => {
    return text.ok ? statedVersions(path, text.value ?? '', before.version.join('.')) : [open(text.because)]
  })
}

interface Numbered {
  readonly tag: string
  readonly version: Version
}

/** The version that a tag names, or the release at it; none where nothing does. */
function numbered(tag: string, { releases }: ReleaseList): readonly Numbered[] {
  const release = releases.find((one) => one.tag === tag)
  const version = versionNamed([tag, ...(release === undefined ? [] : [release.title, ...release.assets.filter(isProgram)])])?.versions[0]
  return version === undefined ? [] : [{ tag, version }]
}
