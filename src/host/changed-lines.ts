/** The lines that a pull request adds or changes, by git. */

import type { LineRange } from '../model/evidence.ts'
import type { Answer } from '../model/ports.ts'
import { git } from './git.ts'

/** A hunk without lines around it. What a repository names for showing a difference (a program of its own, a filter) is not started. */
const compare = [
  'diff', '--unified=0', '--no-ext-diff', '--no-textconv', '--no-color', '--no-renames', '--relative', '--ignore-submodules=all', '--diff-filter=AM', '--src-prefix=a/', '--dst-prefix=b/',
]
const patienceMilliseconds = 10_000

/** For each path below the folder the lines, as they are now, that differ from where HEAD left the revision. A name that git must quote is left out. */
export async function changedLines(root: string, revision: string): Promise<Answer<ReadonlyMap<string, readonly LineRange[]>>> {
  const commit = await git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
  const answer = commit.ok ? await git(root, [...compare, `${commit.value.trim()}...HEAD`, '--'], { timeoutMilliseconds: patienceMilliseconds }) : commit
  return answer.ok ? { ok: true, value: linesOf(answer.value) } : answer
}

/** Reads by the counts of each hunk: a line of a file may look like the head of another. */
export function linesOf(diff: string): ReadonlyMap<string, readonly LineRange[]> {
  const ranges = new Map<string, LineRange[]>()
  let path: string | null = null
  let within = 0
  for (const line of diff.split('\n')) {
    if (within > 0 && /^[+-]/.test(line)) within--
    else if (line.startsWith('+++ ')) path = /^\+\+\+ b\/(.+?)\t?$/.exec(line)?.[1] ?? null
    else {
      const [, removed, from, added] = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) ?? []
      if (from === undefined) continue
      within = Number(removed ?? 1) + Number(added ?? 1)
      if (path !== null && added !== '0') rangesOf(ranges, path).push({ from: Number(from), to: Number(from) + Number(added ?? 1) - 1 })
    }
  }
  return ranges
}

function rangesOf(ranges: Map<string, LineRange[]>, path: string): LineRange[] {
  const known = ranges.get(path) ?? []
  ranges.set(path, known)
  return known
}
