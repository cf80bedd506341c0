/** Runs git on the scanned folder, reading only. */

import { execFile } from 'node:child_process'
import type { Answer } from '../model/ports.ts'

export interface GitOptions {
  /** What git reads from its standard input. */
  readonly input?: string
  /** Set beside what this process has. */
  readonly environment?: Readonly<Record<string, string>>
  /** After so long git is ended, and has not answered; 0 waits for ever. */
  readonly timeoutMilliseconds?: number
}

/**
 * What git prints, or why it does not. The scanned repository's own configuration is a stranger's: nothing in it may start a program (fsmonitor,
 * hooks), and a folder that belongs to another user, as in a container, is read all the same.
 */
export function git(root: string, args: readonly string[], options: GitOptions = {}): Promise<Answer<string>> {
  const safe = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'core.quotePath=false', '-c', `safe.directory=${root}`, '-c', 'safe.directory=*']
  const env = { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C', ...options.environment }
  return new Promise((resolve) => {
    const limits = { maxBuffer: 2 ** 29, timeout: options.timeoutMilliseconds ?? 0 }
    const child = execFile('git', [...safe, ...args], { cwd: root, env, encoding: 'utf8', ...limits }, (error, stdout, stderr) => {
      if (error) resolve({ ok: false, because: error.code === 'ENOENT' ? 'git is not installed' : (stderr.trim().split('\n')[0] ?? error.message) })
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

/** `owner/name` of the repository that the remote `origin` points to, on GitHub or on the GitHub server of the address given; null elsewhere. */
export async function originRepository(root: string, server = 'https://github.com'): Promise<string | null> {
  const answer = await git(root, ['remote', 'get-url', 'origin'])
  return answer.ok ? repositoryOf(answer.value.trim(), new URL(server).host) : null
}

/** `https://host/owner/name.git`, `ssh://git@host/owner/name` and `git@host:owner/name` name the same repository. */
export function repositoryOf(remote: string, host: string): string | null {
  const match = /^(?:(?:https?|ssh|git):\/\/)?(?:[^@/]*@)?([^/:]+)(?::\d+)?[/:]([^/\s]+\/[^/\s]+?)(?:\.git)?\/?$/.exec(remote)
  return match && [host, 'github.com', 'ssh.github.com'].includes(match[1]?.toLowerCase() ?? '') ? (match[2] ?? null) : null
}
