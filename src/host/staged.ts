/** What `git ls-files --stage` prints: files, and what is none. */

import type { TreeEntry } from '../model/ports.ts'

export interface Staged {
  readonly files: readonly string[]
  /** Submodules, with the commits that they are pinned at, and links. */
  readonly entries: readonly TreeEntry[]
}

/** Reads the rows, which end in zero bytes (`-z`). */
export function readStaged(rows: string): Staged {
  const files: string[] = []
  const entries: TreeEntry[] = []
  for (const row of rows.split('\0')) {
    const path = row.slice(row.indexOf('\t') + 1)
    if (row.startsWith('160000')) entries.push({ path, kind: 'submodule', commit: row.slice(7, row.indexOf(' ', 7)) })
    else if (row.startsWith('120000')) entries.push({ path, kind: 'link', commit: null })
    else if (row !== '') files.push(path)
  }
  return { files, entries }
}
