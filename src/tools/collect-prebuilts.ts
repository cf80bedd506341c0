/** The ids of the libraries and programs that an upstream's own repository holds, at each of its ages. */

import { isCompiledName, isKnownPrebuilt } from '../catalog/prebuilts.ts'
import type { UpstreamSource } from '../catalog/upstream-sources.ts'
import { listTree, resolveCommit, type TreeEntry } from '../host/git-objects.ts'

/** Blob ids, each once. What a copy holds that others had worked on counts where a second repository holds it too. */
export function prebuiltsOf(source: UpstreamSource, directoryOf: (repository: string) => string): readonly string[] {
  const holders = new Map<string, Set<string>>()
  for (const { repository, revision, copy } of source.readings) {
    const directory = directoryOf(repository)
    const commit = resolveCommit(directory, revision)
    if (commit === null) throw new Error(`${repository} has no commit ${revision}`)
    for (const { blob } of listTree(directory, commit).filter((entry) => isUnexplained(entry, source))) {
      const known = holders.get(blob) ?? new Set()
      holders.set(blob, known.add(repository))
      if (copy !== true) known.add('the upstream').add(repository)
    }
  }
  return [...holders].filter(([, repositories]) => repositories.size > 1).map(([blob]) => blob)
}

function isUnexplained({ path }: TreeEntry, { exclude }: UpstreamSource): boolean {
  return isCompiledName(path) && !isKnownPrebuilt(path) && !exclude.test(path)
}
