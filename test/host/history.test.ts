import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createHistory } from '../../src/host/history.ts'

let folder = ''
let upstream = ''
/** The upstream's commits, the newest first. */
let line: readonly string[] = []

const identity = { GIT_AUTHOR_NAME: 'T', GIT_AUTHOR_EMAIL: 't@example.org', GIT_COMMITTER_NAME: 'T', GIT_COMMITTER_EMAIL: 't@example.org' }

function git(root: string, ...args: string[]): string {
  return execFileSync('git', ['-c', 'protocol.file.allow=always', ...args], { cwd: root, encoding: 'utf8', env: { ...process.env, ...identity }, stdio: ['ignore', 'pipe', 'ignore'] }).trim()
}

function commit(root: string, path: string, year: number): string {
  mkdirSync(join(root, path, '..'), { recursive: true })
  appendFileSync(join(root, path), `${year}\n`)
  git(root, 'add', '-A')
  const date = `${year}-01-01T00:00:00Z`
  execFileSync('git', ['commit', '-qm', String(year)], { cwd: root, env: { ...process.env, ...identity, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }, stdio: 'ignore' })
  return git(root, 'rev-parse', 'HEAD')
}

function start(name: string): string {
  const root = join(folder, name)
  mkdirSync(root)
  git(root, 'init', '-q', '-b', 'main')
  return root
}

function cloneOf(source: string, name: string, ...options: string[]): string {
  git(folder, 'clone', '-q', ...options, `file://${source}`, name)
  return join(folder, name)
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'history-'))
  upstream = start('upstream')
  line = [2015, 2017, 2019, 2021].map((year) => commit(upstream, 'app/pigeon.c', year)).reverse()
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const stranger = 'f'.repeat(40)

async function held(root: string, lines: readonly (readonly string[])[] = [line]): Promise<readonly (string | null)[] | string> {
  const answer = await createHistory(root).newestHeld(lines)
  return answer.ok ? answer.value : answer.because
}

describe('the history', () => {
  it('of a fork holds the newest commit that it was made from', async () => {
    const fork = cloneOf(upstream, 'fork')
    git(fork, 'reset', '-q', '--hard', line[1] ?? '')
    commit(fork, 'own.c', 2023)
    expect(await held(fork, [[stranger], line, [stranger, ...line.slice(2)], []])).toEqual([null, line[1], line[2], null])
  })

  it('of a fork whose clock was wrong is told all the same', async () => {
    const fork = cloneOf(upstream, 'fork')
    git(fork, 'reset', '-q', '--hard', line[1] ?? '')
    commit(fork, 'own.c', 1990)
    expect(await held(fork)).toEqual([line[1]])
  })

  it('of a fork that was merged with the upstream\'s again holds both', async () => {
    const fork = cloneOf(upstream, 'fork')
    git(fork, 'reset', '-q', '--hard', line[3] ?? '')
    commit(fork, 'own.c', 2016)
    git(fork, 'merge', '-q', '-m', 'again', line[1] ?? '')
    expect(await held(fork)).toEqual([line[1]])
  })

  it('of one\'s own work holds nothing, whatever was fetched beside it', async () => {
    const own = start('own')
    commit(own, 'own.c', 2022)
    expect(await held(own)).toEqual([null])
    git(own, 'fetch', '-q', `file://${upstream}`, 'main:refs/remotes/upstream/main')
    expect(await held(own)).toEqual([null])
    commit(own, 'own.c', 2014)
    expect(await held(own)).toEqual([null])
  })

  it('holds nothing that only an alternate object store has', async () => {
    const own = start('own')
    commit(own, 'own.c', 2022)
    writeFileSync(join(own, '.git/objects/info/alternates'), `${join(upstream, '.git/objects')}\n`)
    expect(git(own, 'cat-file', '-t', line[0] ?? '')).toBe('commit')
    expect(await held(own)).toEqual([null])
  })

  it('is what it is, whatever grafts and replacements say', async () => {
    const own = start('own')
    const first = commit(own, 'own.c', 2022)
    git(own, 'fetch', '-q', `file://${upstream}`, 'main')
    mkdirSync(join(own, '.git/info'), { recursive: true })
    writeFileSync(join(own, '.git/info/grafts'), `${first} ${line[0] ?? ''}\n`)
    expect(await held(own)).toEqual([null])
    rmSync(join(own, '.git/info/grafts'))
    git(own, 'replace', first, line[0] ?? '')
    expect(git(own, 'merge-base', 'HEAD', line[1] ?? '')).toBe(line[1])
    expect(await held(own)).toEqual([null])
  })

  it('of a shallow clone holds what is not cut off, and else nothing', async () => {
    const fork = cloneOf(upstream, 'fork')
    commit(fork, 'own.c', 2022)
    commit(fork, 'own.c', 2023)
    expect(await held(cloneOf(fork, 'deep', '--depth', '3'))).toEqual([line[0]])
    expect(await held(cloneOf(fork, 'shallow', '--depth', '1'))).toEqual([null])
  })

  it('is the same in a further worktree', async () => {
    const fork = cloneOf(upstream, 'fork')
    git(fork, 'worktree', 'add', '-q', join(folder, 'tree'), '-b', 'topic')
    expect(await held(join(folder, 'tree'))).toEqual([line[0]])
  })

  it('is a folder\'s where the upstream has that folder, and not where it was merged beside it', async () => {
    const whole = start('whole')
    commit(whole, 'own/own.c', 2022)
    git(whole, 'fetch', '-q', `file://${upstream}`, 'main')
    git(whole, 'merge', '-q', '--allow-unrelated-histories', '-m', 'both', 'FETCH_HEAD')
    expect(await held(whole)).toEqual([line[0]])
    expect(await held(join(whole, 'app'))).toEqual([line[0]])
    expect(await held(join(whole, 'own'))).toEqual([null])
  })

  it.each(['a\nb', 'app tree', '-x', 'ü \u202e'])('is nothing of a folder %j of one\'s own', async (name) => {
    const fork = cloneOf(upstream, 'fork')
    commit(fork, `${name}/own.c`, 2022)
    expect(await held(join(fork, name))).toEqual([null])
  })

  it('with ids of another kind holds none of these', async () => {
    const own = join(folder, 'own')
    git(folder, 'init', '-q', '--object-format=sha256', 'own')
    commit(own, 'own.c', 2022)
    expect(await held(own)).toEqual([null])
  })

  it.each(['deadbeef', '../upstream/.git/nowhere'])('answers where .git points to %s', async (target) => {
    const odd = join(folder, 'odd')
    mkdirSync(odd)
    writeFileSync(join(odd, '.git'), `gitdir: ${target}\n`)
    expect(await held(odd)).toEqual(expect.any(String))
  })

  it('answers where there is no commit, no repository, or a broken one', async () => {
    expect(await held(start('empty'))).toEqual([null])
    const broken = start('broken')
    commit(broken, 'own.c', 2022)
    rmSync(join(broken, '.git/objects'), { recursive: true })
    mkdirSync(join(broken, '.git/objects'))
    expect(await held(broken)).toEqual([null])
    expect(await held(folder)).toContain('not a git repository')
  })

  it('asks no remote for what a partial clone lacks, and starts nothing', async () => {
    const own = start('own')
    commit(own, 'own.c', 2022)
    const mark = join(folder, 'started')
    for (const [name, value] of [
      ['extensions.partialClone', 'origin'], ['core.repositoryFormatVersion', '1'], ['remote.origin.promisor', 'true'], ['remote.origin.url', 'ssh://example.org/x'],
      ['core.sshCommand', `touch ${mark}; false`], ['core.fsmonitor', `touch ${mark}`],
    ] as const) git(own, 'config', name, value)
    expect(await held(own)).toEqual([null])
    expect(existsSync(mark)).toBe(false)
  })
})
