/** Is everything that the tree uses in the tree? Source that is hidden or absent, binaries that nobody explains, submodules that the public cannot get. */

import type { Detector, Surveyed, TreeContext } from '../../model/detector.ts'
import { ofKind, type Evidence, type MissingSource } from '../../model/evidence.ts'
import { placeAt } from '../../model/place.ts'
import type { TreeEntry } from '../../model/ports.ts'
import { absentClasses } from './absent-classes.ts'
import { absentIncludes } from './absent-includes.ts'
import { absentModules } from './absent-modules.ts'
import { absentProjects } from './absent-projects.ts'
import { absentWindows } from './absent-windows.ts'
import { binaryArchives } from './archives/binary-archives.ts'
import { findArchives } from './archives/find-archives.ts'
import { sourceArchives, withoutArchived } from './archives/source-archives.ts'
import { unreadSource } from './archives/unread-source.ts'
import { findMissing } from './find-missing.ts'
import { usedHiddenFiles } from './hidden-files.ts'
import { usedHiddenFolders } from './hidden-folders.ts'
import { hiddenImplementations } from './hidden-implementations.ts'
import { hiddenNeighbours } from './hidden-neighbours.ts'
import { isDeliberate, readIgnoreRules, type IgnoreRule } from './ignore-rules.ts'
import { absentListed } from './lists/absent-listed.ts'
import { absentParts } from './local-parts/absent-parts.ts'
import { opaqueBinaries } from './opaque-binaries.ts'
import { withWordOfGithub } from './submodule-visibility.ts'
import { submoduleFacts, withNamedSubmodules } from './submodules.ts'
import { surveyUses, type UseSurvey } from './survey.ts'
import { createTreeIndex, lastName, type TreeIndex } from './tree-index.ts'

type Read = (path: string) => Promise<string | null>

export const completeSource: Detector<UseSurvey> = {
  id: 'complete-source',
  survey: surveyUses,

  gather: evidenceOf,

  async conclude(_surveyed, context): Promise<readonly Evidence[]> {
    // Whoever publishes nothing of Telegram's may hold back what they like.
    if (ofKind(context.evidence, 'derivation').every(({ extent }) => extent === 'clean')) return unreadSource(context)
    return withWordOfGithub(context.gathered, context)
  },
}

/** The evidence of any repository. */
export async function evidenceOf(surveyed: readonly Surveyed<UseSurvey>[], { files, ports: { tree } }: TreeContext): Promise<readonly Evidence[]> {
  const read = (path: string): Promise<string | null> => tree.read(path)
  const modules = files.some(({ path }) => path === '.gitmodules') ? await read('.gitmodules') : null
  const entries = withNamedSubmodules(await tree.entries(), modules)
  const index = createTreeIndex(files, entries)
  const missing = await missingSources(surveyed, index, read)
  const archives = await findArchives(files, tree)
  return [
    ...pointers(surveyed),
    ...inNestedRepositories(withoutArchived(missing, archives), entries),
    ...sourceArchives(archives, missing, index),
    ...await opaqueBinaries(index, tree, await binaryArchives(archives, index, read)),
    ...submoduleFacts(entries, modules),
  ]
}

async function missingSources(surveyed: readonly Surveyed<UseSurvey>[], index: TreeIndex, read: Read): Promise<readonly MissingSource[]> {
  const rules = await ignoreRules(index, read)
  const named = [
    ...await absentClasses(surveyed, index, read),
    // Of these only what a line hides counts.
    ...(rules.some(isDeliberate) ? [...absentIncludes(surveyed, index), ...await absentModules(surveyed, index, read)] : []),
    ...await absentWindows(index, read),
    ...await absentProjects(index, read),
    ...await absentListed(index, read),
    ...await absentParts(index, read),
  ]
  const names = new Set(named.map(({ name }) => name))
  const beside = [
    ...await usedHiddenFiles(rules, index, read), ...await usedHiddenFolders(rules, index, read), ...await hiddenNeighbours(rules, index, read),
    ...await hiddenImplementations(rules, index, read),
  ].filter(({ name }) => !names.has(name))
  return findMissing([...named, ...beside], rules, index, read)
}

async function ignoreRules(index: TreeIndex, read: Read): Promise<readonly IgnoreRule[]> {
  const rules: IgnoreRule[] = []
  // The outer ones before those in the folders below, as git weighs them.
  const paths = index.files.filter(({ path, role }) => lastName(path) === '.gitignore' && role !== 'vendored').map(({ path }) => path)
  for (const path of paths.sort((a, b) => a.split('/').length - b.split('/').length)) rules.push(...readIgnoreRules(path, (await read(path)) ?? ''))
  return rules
}

/** What a developer has beside the tree, in a repository of its own, is on that developer's machine alone. */
function inNestedRepositories(missing: readonly MissingSource[], entries: readonly TreeEntry[]): readonly MissingSource[] {
  const nested = entries.filter(({ kind }) => kind === 'repository')
  return missing.map((one) => (nested.some(({ path }) => `${one.path}/`.startsWith(`${path}/`)) ? { ...one, reason: 'nested' } : one))
}

/** A file whose content lies on a server for large files, and was not fetched. */
function pointers(surveyed: readonly Surveyed<UseSurvey>[]): readonly MissingSource[] {
  return surveyed.filter(({ file, survey }) => survey.isPointer && file.role === 'first-party').map(({ file: { path } }) => ({
    kind: 'missing-source', reason: 'pointer', unit: path, path, hiddenBy: null, template: null, uses: [placeAt(path, 1)], users: 1,
  }))
}
