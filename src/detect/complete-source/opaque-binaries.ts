/** Libraries and programs in the tree that were compiled elsewhere, without their source or a word on where it is. */

import { isUpstreamPrebuilt } from '../../catalog/prebuilt-blobs.ts'
import { isCompiledName, isKnownPrebuilt } from '../../catalog/prebuilts.ts'
import type { OpaqueBinary } from '../../model/evidence.ts'
import type { Tree } from '../../model/ports.ts'
import { folderOf } from '../../model/place.ts'
import { lastName, type TreeIndex } from './tree-index.ts'

/** Who speaks of a binary: texts, and the scripts that build or fetch it. */
const speaks = /(?:^|\/)(?:readme|notice|source|sources|third[-_]?part(?:y|ies)|acknowledg\w*|building|legal|licen[cs]es?|credits)[^/]*$|\.(?:md|rst|adoc|sh|bat|ps1|py)$/i
const scripts = /\.(?:sh|bat|ps1|py)$/i
const mostTexts = 300

/**
 * The evidence, by path. Other people's code, and what tests feed on, is theirs to explain; so is what an upstream ships itself. The texts of the repository
 * are read only where a binary is left that nobody knows. `archives` are those that hold binaries.
 */
export async function opaqueBinaries(index: TreeIndex, tree: Pick<Tree, 'read' | 'blobId'>, archives: readonly string[]): Promise<readonly OpaqueBinary[]> {
  const compiled = index.files.filter(({ path, role }) => role === 'first-party' && isCompiledName(path) && !isKnownPrebuilt(path) && !isBuiltHere(path, index))
  const unknown: string[] = []
  for (const path of [...compiled.map((file) => file.path), ...archives]) if (!isUpstreamPrebuilt((await tree.blobId(path)) ?? '')) unknown.push(path)
  if (unknown.length === 0) return []
  const texts = await Promise.all(index.files.filter(({ path }) => speaks.test(path)).slice(0, mostTexts).map(async ({ path }) => ({ path, text: (await tree.read(path)) ?? '' })))
  // Whatever unpacks an archive names it, and explains nothing.
  const isExplained = (binary: string): boolean => texts.some(({ path, text }) => text.includes(lastName(binary)) && !(archives.includes(binary) && scripts.test(path)))
  return unknown.filter((path) => !isExplained(path)).map((path) => ({ kind: 'opaque-binary', path }))
}

/** What makes modules of WebAssembly where it stands, or in a folder below. */
const recipes = ['Makefile', 'CMakeLists.txt', 'Cargo.toml', 'build.sh']

/** Whether a folder of source, or a file of source beside it, bears the binary's name. */
function isBuiltHere(path: string, index: TreeIndex): boolean {
  const stem = lastName(path).replace(/\.\w+$/, '').replace(/^lib/, '')
  const sources = ['c', 'cc', 'cpp', 'rs', 'go', 'cs', 'swift', 'm', 'mm', 'java', 'kt', 'wat', 'ts']
  const near = folderOf(path)
  if (path.endsWith('.wasm') && recipes.some((recipe) => [near, folderOf(near)].some((folder) => index.hasFile(folder === '' ? recipe : `${folder}/${recipe}`)))) return true
  return sources.some((ending) => index.foldersWith(`${stem}.${ending}`).length > 0) || index.hasFolder(near === '' ? stem : `${near}/${stem}`)
}
