/** Source files that a build script lists and that are not in the tree. */

import { folderOf } from '../../../model/place.ts'
import type { AbsentUnit } from '../absent.ts'
import { lastName, resolvePath, type TreeIndex } from '../tree-index.ts'
import { isGeneratedHeaderName } from '../written-by-build.ts'
import { listsSources, readSourceLists, type SourceList } from './source-lists.ts'

type Read = (path: string) => Promise<string | null>

const languages: ReadonlySet<string | null> = new Set(['cmake', 'qmake', 'gyp', 'meson', 'bazel', 'make', 'text'])

interface Script {
  readonly path: string
  readonly lists: readonly SourceList[]
}

/** Those of the repository's own scripts. What some command writes, or takes out of a list, is not absent. */
export async function absentListed(index: TreeIndex, read: Read): Promise<readonly AbsentUnit[]> {
  const scripts: Script[] = []
  const written = new Set<string>()
  for (const { path, role, language } of index.files) {
    // A list that stands in a text looks like a document.
    if (!languages.has(language) || (role !== 'first-party' && role !== 'documentation') || !listsSources(path)) continue
    const found = readSourceLists((await read(path)) ?? '', path)
    for (const name of found.written) written.add(name)
    if (found.lists.length > 0) scripts.push({ path, lists: found.lists })
  }
  const units = new Map<string, AbsentUnit>()
  for (const { path, lists } of scripts) {
    for (const unit of lists.flatMap((list) => absentIn(list, path, index))) {
      if (!written.has(lastName(unit.name))) units.set(unit.name, { ...unit, users: [...(units.get(unit.name)?.users ?? []), path] })
    }
  }
  return [...units.values()]
}

/** Of a list so many files must be found, and in such a share, before the rest is absent: a leftover of another time has lost more. */
const fewest = 5
const share = 0.9
/** Half of them tell where a hidden one would stand. */
const shareForHidden = 0.5

function absentIn(list: SourceList, script: string, index: TreeIndex): AbsentUnit[] {
  const root = list.isBeside ? folderOf(script) : (rootOf(list.paths, folderOf(script), index) ?? rootOf(list.headers, folderOf(script), index))
  if (root === null) return []
  const resolve = (paths: readonly string[]): readonly Listed[] => paths.flatMap((path) => {
    const at = resolvePath(root, path)
    return at === null ? [] : [{ path, at, isHere: index.hasFile(at) }]
  })
  const resolved = resolve(list.paths)
  const headers = resolve(list.headers)
  const here = resolved.filter(({ isHere }) => isHere).length
  if (here + headers.filter(({ isHere }) => isHere).length < (resolved.length + headers.length) * shareForHidden) return []
  const isOwn = here >= fewest && here >= resolved.length * share
  const unit = ({ path, at }: Listed, isSure: boolean): AbsentUnit => (
    { kind: 'project', isOwn: isSure && !index.hasPathEnd(path.replace(/^(?:\.{1,2}\/)+/, '')), name: at, users: [script], mention: path, expectedAt: [at] }
  )
  const written = headers.filter(({ at }) => !isGeneratedHeaderName(at))
  return [...resolved.filter(({ isHere }) => !isHere).map((one) => unit(one, isOwn)), ...written.filter(({ isHere }) => !isHere).map((one) => unit(one, false))]
}

interface Listed {
  readonly path: string
  readonly at: string
  readonly isHere: boolean
}

/** Files of a common name stand in many folders, which tell nothing. */
const mostFolders = 8

/** The folder from which most files of the list are found; the script's own before others. Null where none is. */
function rootOf(paths: readonly string[], beside: string, index: TreeIndex): string | null {
  const votes = new Map<string, number>([[beside, 0]])
  for (const path of paths) {
    const folder = folderOf(path)
    const isBeside = index.hasFile(resolvePath(beside, path) ?? '')
    const all = isBeside ? [] : index.foldersWith(lastName(path))
    const roots = all.length > mostFolders ? [] : all.flatMap((one) => (one === folder ? [''] : folder === '' ? [one] : one.endsWith(`/${folder}`) ? [one.slice(0, -folder.length - 1)] : []))
    for (const root of isBeside ? [beside] : roots) votes.set(root, (votes.get(root) ?? 0) + 1)
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1])
  return best === undefined || best[1] === 0 ? null : best[0]
}
