/** The listing of a tree, ready to be asked what there is. */

import type { SourceFile } from '../../model/source.ts'
import type { TreeEntry } from '../../model/ports.ts'
import { folderOf } from '../../model/place.ts'

export interface TreeIndex {
  readonly files: readonly SourceFile[]
  /** Submodules whose files are not here. */
  readonly absentSubmodules: readonly string[]
  /** Whether there is a file or link of that path. */
  hasFile(path: string): boolean
  /** Whether a file lies below the folder, written without a slash at its end. */
  hasFolder(path: string): boolean
  /** The folders, without a slash at their ends, that hold a file or link of that last name; `` is the root. */
  foldersWith(name: string): readonly string[]
  /** Whether a file of that path, seen from the root or from any folder, is there. */
  hasPathEnd(end: string): boolean
  /** Whether the path lies where a link or a submodule is, so that nobody knows what is there. */
  isOutOfSight(path: string): boolean
}

export function createTreeIndex(files: readonly SourceFile[], entries: readonly TreeEntry[]): TreeIndex {
  const byName = new Map<string, string[]>()
  const folders = new Set<string>()
  const add = (path: string): void => {
    const slash = path.lastIndexOf('/')
    const folder = slash < 0 ? '' : path.slice(0, slash)
    const name = path.slice(slash + 1)
    const known = byName.get(name)
    if (known) known.push(folder)
    else byName.set(name, [folder])
    for (let above = folder; above !== '' && !folders.has(above); above = above.slice(0, Math.max(0, above.lastIndexOf('/')))) folders.add(above)
  }
  for (const { path } of files) add(path)
  for (const { path, kind } of entries) if (kind === 'link') add(path)
  const foldersWith = (name: string): readonly string[] => byName.get(name) ?? []
  const absentSubmodules = entries.filter(({ kind, path }) => kind === 'submodule' && !folders.has(path)).map(({ path }) => path)
  const hidden = [...absentSubmodules, ...entries.filter(({ kind }) => kind === 'link').map(({ path }) => path)]
  return {
    files,
    absentSubmodules,
    foldersWith,
    hasFile: (path) => foldersWith(lastName(path)).includes(folderOf(path)),
    hasFolder: (path) => path === '' || folders.has(path),
    hasPathEnd: (end) => {
      const folder = folderOf(end)
      return foldersWith(lastName(end)).some((one) => endsWithPath(one, folder))
    },
    isOutOfSight: (path) => hidden.some((one) => path === one || path.startsWith(`${one}/`)),
  }
}

/** Whether the path ends with that path, in whole parts. */
export function endsWithPath(path: string, end: string): boolean {
  return end === '' || path === end || path.endsWith(`/${end}`)
}

export function lastName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** A path with `.` and `..` worked out, or null where it leaves the tree. */
export function resolvePath(folder: string, relative: string): string | null {
  const parts = folder === '' ? [] : folder.split('/')
  for (const part of relative.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return null
    } else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}
