/** Single objects of a repository on GitHub: a commit, the root of its tree, a file. */

import type { Answer, Forge } from '../model/ports.ts'
import { partsOf, type Ask } from './github-client.ts'
import { readCommit, readContent, readRoot, understood } from './github-shapes.ts'

/** Whether the repository holds the commit. GitHub knows the commits of all forks of a repository, and hands them out from each. */
export async function askCommit(ask: Ask, repository: Forge['repository'], name: string, commit: string): Promise<Answer<'held' | 'absent' | 'unseen'>> {
  const what = `the commit ${commit.slice(0, 7)} of ${name}`
  const reply = await ask('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { ...partsOf(name), commit_sha: commit }, what)
  if (reply.ok) {
    const read = understood(readCommit(reply.body), what)
    return read.ok ? { ok: true, value: 'held' } : read
  }
  // 409: a repository without a single commit.
  if (reply.status === 409) return { ok: true, value: 'absent' }
  if (reply.status !== 404) return { ok: false, because: reply.because }
  // "Not found" may mean the commit or the repository.
  const known = await repository(name)
  return known.ok ? { ok: true, value: known.value.visibility === 'unseen' ? 'unseen' : 'absent' } : known
}

/** What lies at the root of a revision's tree, or of the default branch's where that is null. Nothing in a repository without a commit. */
export async function askRoot(ask: Ask, repository: Forge['repository'], name: string, revision: string | null): Promise<Answer<readonly string[]>> {
  const what = `the files of ${name}${revision === null ? '' : ` at ${revision}`}`
  const reply = await ask('GET /repos/{owner}/{repo}/contents/{path}', { ...partsOf(name), path: '', ...(revision === null ? {} : { ref: revision }) }, what)
  if (reply.ok) return understood(readRoot(reply.body), what)
  if (reply.status !== 404) return { ok: false, because: reply.because }
  const known = await repository(name)
  return known.ok && known.value.visibility !== 'unseen' ? { ok: true, value: [] } : { ok: false, because: reply.because }
}

export interface FileQuestion {
  readonly name: string
  readonly path: string
  readonly revision: string
}

/** The text of a file at a revision, or null where there is none. */
export async function askFile(ask: Ask, { name, path, revision }: FileQuestion): Promise<Answer<string | null>> {
  const what = `${path} of ${name} at ${revision}`
  const reply = await ask('GET /repos/{owner}/{repo}/contents/{path}', { ...partsOf(name), path, ref: revision }, what)
  if (!reply.ok) return reply.status === 404 ? { ok: true, value: null } : { ok: false, because: reply.because }
  return understood(readContent(reply.body), what)
}
