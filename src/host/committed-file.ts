/** A file as a commit holds it, whatever stands in the work tree. */

import { git } from './git.ts'

/** The text of the file, its path seen from the folder, or null where the commit is not here or holds no such file of at most so many bytes. A link is none. */
export async function readCommittedFile(folder: string, commit: string, path: string, mostBytes: number): Promise<string | null> {
  // The commit comes from outside: it must not be read as an option.
  if (!/^[0-9a-f]{40,64}$/.test(commit)) return null
  const listed = await git(folder, ['ls-tree', '-z', '--long', commit, '--', path])
  if (!listed.ok) return null
  const [, blob, size] = /^100(?:644|755) blob ([0-9a-f]+) +(\d+)\t/.exec(listed.value) ?? []
  if (blob === undefined || Number(size) > mostBytes) return null
  const content = await git(folder, ['cat-file', 'blob', blob])
  return content.ok ? content.value : null
}
