/** Reads a git repository's objects at a commit, never its work tree, so that what is read does not depend on the machine. */

import { spawn, execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

export interface TreeEntry {
  readonly path: string
  readonly blob: string
}

/** The git directory of a folder: the folder itself when it is one, or its `.git` or `repo`. */
export function gitDirectoryOf(folder: string): string {
  for (const inner of ['.git', 'repo/.git', 'repo', '.']) if (existsSync(join(folder, inner, 'objects'))) return join(folder, inner)
  throw new Error(`${folder} is no git directory: it has no objects folder`)
}

function git(directory: string, ...args: string[]): string {
  return execFileSync('git', ['--git-dir', directory, ...args], { encoding: 'utf8', maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'ignore'] }).trimEnd()
}

/** The full name of a commit, or null where the repository does not hold it. */
export function resolveCommit(directory: string, revision: string): string | null {
  try {
    return git(directory, 'rev-parse', '--verify', '--quiet', `${revision}^{commit}`)
  } catch {
    return null
  }
}

/** The day of a commit, as YYYY-MM-DD in UTC. */
export function commitDate(directory: string, commit: string): string {
  return new Date(Number(git(directory, 'log', '-1', '--no-patch', '--format=%ct', commit)) * 1000).toISOString().slice(0, 10)
}

/** The regular files of a commit; links and submodules are left out. */
export function listTree(directory: string, commit: string): TreeEntry[] {
  return git(directory, 'ls-tree', '-r', '-z', commit).split('\0').filter((row) => row !== '').flatMap((row) => {
    const tab = row.indexOf('\t')
    const [mode, kind, blob = ''] = row.slice(0, tab).split(' ')
    const path = row.slice(tab + 1)
    return kind === 'blob' && mode !== '120000' ? [{ path, blob }] : []
  })
}

/** The contents of blobs, in their order. A blob that the copy lacks (too big to be copied) comes as null. */
export async function* readBlobs(directory: string, blobs: readonly string[]): AsyncGenerator<{ blob: string; bytes: Uint8Array | null }> {
  const process = spawn('git', ['--git-dir', directory, 'cat-file', '--batch'], { stdio: ['pipe', 'pipe', 'ignore'] })
  process.stdin.on('error', () => undefined)
  process.stdin.end(blobs.join('\n') + '\n')
  let pending: Buffer = Buffer.alloc(0)
  let next = 0
  for await (const chunk of process.stdout as AsyncIterable<Buffer>) {
    pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk])
    for (;;) {
      const lineEnd = pending.indexOf(10)
      if (lineEnd < 0) break
      const [, kind, size] = pending.toString('latin1', 0, lineEnd).split(' ')
      const length = kind === 'missing' ? 0 : Number(size) + 1
      if (pending.length < lineEnd + 1 + length) break
      const bytes = kind === 'missing' ? null : Uint8Array.from(pending.subarray(lineEnd + 1, lineEnd + length))
      pending = pending.subarray(lineEnd + 1 + length)
      yield { blob: blobs[next++] ?? '', bytes }
    }
  }
}
