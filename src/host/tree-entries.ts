/** What git lists of a folder that is no file: submodules, with the commits that they are pinned at, and links. */

import type { TreeEntry } from '../model/ports.ts'
import { git } from './git.ts'

/** Those below an absolute folder, by path; null where it belongs to no repository. */
export async function treeEntries(root: string): Promise<readonly TreeEntry[] | null> {
  const listed = await git(root, ['ls-files', '-z', '--stage', '--', '.'])
  if (!listed.ok) return null
  return listed.value.split('\0').flatMap((row): TreeEntry[] => {
    const path = row.slice(row.indexOf('\t') + 1)
    if (row.startsWith('160000')) return [{ path, kind: 'submodule', commit: row.slice(7, row.indexOf(' ', 7)) }]
    return row.startsWith('120000') ? [{ path, kind: 'link', commit: null }] : []
  })
}
