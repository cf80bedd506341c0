/** The files of an upstream at the ages that local git directories hold, and which of them a path may be a copy of. */

import type { UpstreamSource } from '../../catalog/upstream-sources.ts'
import { listTree, resolveCommit } from '../../host/git-objects.ts'
import { languageOf } from '../../languages/languages.ts'
import { isOwnPath } from '../own-files.ts'

export interface UpstreamFile {
  readonly path: string
  readonly blob: string
  readonly directory: string
}

/** The upstream's own files of code, a list for each age that one of the directories holds. Ages that none holds are left out. */
export function listAges(source: UpstreamSource, directories: readonly string[]): readonly (readonly UpstreamFile[])[] {
  const known = new Set<string>()
  return source.readings.flatMap(({ revision, copy }) => {
    for (const directory of directories) {
      const commit = resolveCommit(directory, revision)
      if (commit === null) continue
      const own = listTree(directory, commit).filter(({ path }) => languageOf(path)?.lex && isOwnPath(path, source) && !source.kin?.test(path) && (!copy || known.has(path)))
      if (!copy) for (const { path } of own) known.add(path)
      return [own.map((entry) => ({ ...entry, directory }))]
    }
    return []
  })
}

/**
 * For a path: the upstream's files, of all ages, whose last folder and name are the same, or whose name is the same where an age has only one file of
 * that name.
 */
export function createNamesakes(ages: readonly (readonly UpstreamFile[])[]): (path: string) => readonly UpstreamFile[] {
  const byTail = new Map<string, UpstreamFile[]>()
  const byName = new Map<string, UpstreamFile[]>()
  for (const files of ages) {
    const named = new Map<string, UpstreamFile[]>()
    for (const file of files) add(named, tailOf(file.path, 1), file)
    for (const file of files) {
      add(byTail, tailOf(file.path, 2), file)
      const name = tailOf(file.path, 1)
      if (named.get(name)?.length === 1) add(byName, name, file)
    }
  }
  return (path) => {
    const files = [...(byTail.get(tailOf(path, 2)) ?? []), ...(byName.get(tailOf(path, 1)) ?? [])]
    return [...new Map(files.map((file) => [file.blob, file])).values()]
  }
}

function tailOf(path: string, parts: number): string {
  return path.split('/').slice(-parts).join('/')
}

function add(map: Map<string, UpstreamFile[]>, key: string, file: UpstreamFile): void {
  const list = map.get(key)
  if (list) list.push(file)
  else map.set(key, [file])
}
