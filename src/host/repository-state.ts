/** Looks at a repository before the check is set up in it. */

import { readdir, realpath } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { RepositoryState, WorkflowText } from '../model/setup.ts'
import { git, originOf } from './git.ts'
import { createReader } from './read-source.ts'

const workflowFolder = '.github/workflows'
const mostTags = 20

export interface LocatedState {
  /** The repository's root, absolute. */
  readonly top: string
  readonly state: RepositoryState
}

/** The repository around a folder, or the folder itself where git knows of none. */
export async function repositoryState(folder: string): Promise<LocatedState> {
  const real = await realpath(folder)
  const answer = await git(real, ['rev-parse', '--show-toplevel'])
  const top = answer.ok ? answer.value.replace(/\r?\n$/, '') : real
  const read = createReader(top)
  const textOf = (path: string): string | null => {
    const source = read({ path, role: 'first-party', language: null })
    return 'because' in source || source.binary ? null : source.text()
  }
  const names = await readdir(join(top, workflowFolder)).catch(() => [])
  const workflows = names.filter((name) => /\.ya?ml$/.test(name)).sort().flatMap((name): WorkflowText[] => {
    const text = textOf(`${workflowFolder}/${name}`)
    return text === null ? [] : [{ path: `${workflowFolder}/${name}`, text }]
  })
  const [{ repository }, defaultBranch, tags] = await Promise.all([originOf(real), branchOf(real), tagsOf(real)])
  return { top, state: { repository, folder: relative(top, real).replaceAll('\\', '/'), workflows, defaultBranch, tags, submodules: textOf('.gitmodules') } }
}

/** The remote's default branch, else the one that is checked out. */
async function branchOf(root: string): Promise<string> {
  const remote = await git(root, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'])
  if (remote.ok) return remote.value.trim().replace(/^origin\//, '')
  const current = await git(root, ['symbolic-ref', '--quiet', '--short', 'HEAD'])
  return current.ok ? current.value.trim() : 'main'
}

async function tagsOf(root: string): Promise<readonly string[]> {
  const answer = await git(root, ['for-each-ref', '--sort=-creatordate', `--count=${mostTags}`, '--format=%(refname:strip=2)', 'refs/tags'])
  return answer.ok ? answer.value.split('\n').filter((tag) => tag !== '') : []
}
