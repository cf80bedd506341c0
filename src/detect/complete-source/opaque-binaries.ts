/** Libraries and programs in the tree that were compiled elsewhere, without their source or a word on where it is. */

import { isKnownPrebuilt } from '../../catalog/prebuilts.ts'
import type { OpaqueBinary } from '../../model/evidence.ts'
import type { SourceFile } from '../../model/source.ts'
import { folderOf } from '../../model/place.ts'
import { lastName, type TreeIndex } from './tree-index.ts'

type Read = (path: string) => Promise<string | null>

const compiled = /\.(?:so|a|aar|jar|dll|dylib|wasm|exe|lib)$/i
/** What an Apple framework holds beside its program bears an ending. */
const ofFramework = /(?:^|\/)([^/]+)\.framework\/(?:Versions\/[^/]+\/)?([^/.]+)$/
/** Who speaks of a binary: texts, and the scripts that build or fetch it. */
const speaks = /(?:^|\/)(?:readme|notice|source|sources|third[-_]?part(?:y|ies)|acknowledg\w*|building|legal|licen[cs]es?|credits)[^/]*$|\.(?:md|rst|adoc|sh|bat|ps1|py)$/i
const mostTexts = 300

/** The evidence, by path. The texts of the repository are read only where a binary is left that nobody knows. */
export async function opaqueBinaries(index: TreeIndex, read: Read): Promise<readonly OpaqueBinary[]> {
  const unknown = index.files.filter((file) => isCompiled(file) && !isKnownPrebuilt(file.path) && !isBuiltHere(file.path, index))
  if (unknown.length === 0) return []
  const texts = await Promise.all(index.files.filter(({ path }) => speaks.test(path)).slice(0, mostTexts).map(({ path }) => read(path)))
  return unknown
    .filter(({ path }) => !texts.some((text) => text?.includes(lastName(path)) === true))
    .map(({ path }) => ({ kind: 'opaque-binary', path }))
}

/** Other people's code, and what tests feed on, is theirs to explain. */
function isCompiled({ path, role }: SourceFile): boolean {
  if (role !== 'first-party') return false
  const [, framework, program] = ofFramework.exec(path) ?? []
  return compiled.test(path) ? !path.includes('.framework/') || framework !== undefined : framework !== undefined && framework === program
}

/** Whether a folder of source, or a file of source beside it, bears the binary's name. */
function isBuiltHere(path: string, index: TreeIndex): boolean {
  const stem = lastName(path).replace(/\.\w+$/, '').replace(/^lib/, '')
  const sources = ['c', 'cc', 'cpp', 'rs', 'go', 'cs', 'swift', 'm', 'mm', 'java', 'kt', 'wat', 'ts']
  const near = folderOf(path)
  return sources.some((ending) => index.foldersWith(`${stem}.${ending}`).length > 0) || index.hasFolder(near === '' ? stem : `${near}/${stem}`)
}
