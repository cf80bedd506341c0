/** Runs git on the scanned folder, reading only. */

import { execFile } from 'node:child_process'
import type { Answer } from '../model/ports.ts'

export interface GitOptions {
  /** What git reads from its standard input. */
  readonly input?: string
  /** After so long git is ended, and has not answered; 0 waits for ever. */
  readonly timeoutMilliseconds?: number
  /** Exit codes beside 0 that are answers. */
  readonly goodExits?: readonly number[]
}

/**
 * Nothing that a stranger wrote into the repository's configuration may start a program (fsmonitor, hooks, a remote that git asks for objects which a
 * partial clone lacks), and nothing may stand in for what the history is (`refs/replace`, `info/grafts`).
 */
const settings = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'core.quotePath=false', '-c', 'safe.directory=*']
const guards = {
  GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_REPLACE_OBJECTS: '1', GIT_GRAFT_FILE: '/dev/null', GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none',
}

/** What git prints, or why it does not. A folder that belongs to another user, as in a container, is read all the same. */
export function git(root: string, args: readonly string[], options: GitOptions = {}): Promise<Answer<string>> {
  const safe = [...settings, '-c', `safe.directory=${root}`]
  const env = { ...process.env, ...guards, LC_ALL: 'C' }
  return new Promise((resolve) => {
    const limits = { maxBuffer: 2 ** 29, timeout: options.timeoutMilliseconds ?? 0 }
    const child = execFile('git', [...safe, ...args], { cwd: root, env, encoding: 'utf8', ...limits }, (error, stdout, stderr) => {
      const answered = !error || (typeof error.code === 'number' && options.goodExits?.includes(error.code) === true)
      if (!answered) resolve({ ok: false, because: error.code === 'ENOENT' ? 'git is not installed' : (stderr.trim().split('\n')[0] ?? error.message) })
      else resolve({ ok: true, value: stdout })
    })
    // Git may end before it has read everything.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(options.input ?? '')
  })
}

/** The commit that is checked out, or null. */
export async function headCommit(root: string): Promise<string | null> {
  const answer = await git(root, ['rev-parse', '--verify', '--quiet', 'HEAD'])
  return answer.ok ? answer.value.trim() : null
}

/** Where the remote `origin` is. */
export interface Origin {
  /** `owner/name`; null where there is none, or on another host than the one at issue. */
  readonly repository: string | null
  /** On GitHub itself, of which the GitHub server at issue knows nothing. */
  readonly isForeign: boolean
}

/** `server` is the address of GitHub, or of the GitHub server that is asked. */
export async function originOf(root: string, server = 'https://github.com'): Promise<Origin> {
  const answer = await git(root, ['remote', 'get-url', 'origin'])
  if (!answer.ok) return { repository: null, isForeign: false }
  const repository = repositoryOf(answer.value.trim(), new URL(server).hostname)
  return { repository, isForeign: repository === null && repositoryOf(answer.value.trim(), 'github.com') !== null }
}

/** `https://host/owner/name.git`, `ssh://git@host/owner/name` and `git@host:owner/name` name the same repository. */
export function repositoryOf(remote: string, host: string): string | null {
  const [, at, repository] = /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/]*@)?([^/:]+)(?::\d+)?[/:]([^/\s]+\/[^/\s]+?)(?:\.git)?\/?$/.exec(remote) ?? []
  const hosts = host === 'github.com' ? [host, 'ssh.github.com'] : [host]
  return hosts.includes(at?.toLowerCase() ?? '') ? repository ?? null : null
}
