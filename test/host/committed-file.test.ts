import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { readCommittedFile } from '../../src/host/committed-file.ts'
import { readConfigFile } from '../../src/host/config-file.ts'

const place = '.github/check.yml'
let root = ''
let base = ''

const identity = { GIT_AUTHOR_NAME: 'T', GIT_AUTHOR_EMAIL: 't@example.org', GIT_COMMITTER_NAME: 'T', GIT_COMMITTER_EMAIL: 't@example.org' }
const git = (...args: string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8', env: { ...process.env, ...identity } }).trim()

function commit(text: string): string {
  writeFileSync(join(root, place), text)
  git('add', '-A')
  git('commit', '-qm', 'settings')
  return git('rev-parse', 'HEAD')
}

/** The base says one thing, what a pull request brings another. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'committed-'))
  mkdirSync(join(root, '.github'))
  git('init', '-q', '-b', 'main')
  base = commit('gate: release\n')
  commit('gate: report\n')
})

describe('a committed file', () => {
  it('is what the commit holds', async () => {
    expect(await readCommittedFile(root, base, place, 1000)).toBe('gate: release\n')
    expect(await readCommittedFile(join(root, '.github'), base, 'check.yml', 1000)).toBe('gate: release\n')
  })

  it.each<[string, () => [string, string, number]]>([
    ['another path', () => [base, '.github/none.yml', 1000]], ['a commit that is not here', () => ['f'.repeat(40), place, 1000]],
    ['no commit\'s name', () => ['--help', place, 1000]], ['a folder', () => [base, '.github', 1000]], ['a file that is too big', () => [base, place, 5]],
  ])('is none with %s', async (_, question) => {
    const [at, path, most] = question()
    expect(await readCommittedFile(root, at, path, most)).toBeNull()
  })

  it('is no link', async () => {
    symlinkSync('/etc/hostname', join(root, 'link'))
    expect(await readCommittedFile(root, commit('x'), 'link', 1000)).toBeNull()
  })
})

describe('settings under an event whose checkout may be a stranger\'s', () => {
  const search = { named: null, usualPlaces: [place], trusted: false }
  it('are the base\'s', async () => {
    expect(await readConfigFile({ what: 'config file', ...search, root, base })).toEqual({ ok: true, value: { file: { path: place, text: 'gate: release\n' }, notice: null } })
    expect(await readConfigFile({ what: 'config file', ...search, root, base, named: join(root, place) })).toMatchObject({ ok: true, value: { file: { text: 'gate: release\n' } } })
  })

  it('are none where the base is not here', async () => {
    expect(await readConfigFile({ what: 'config file', ...search, root, base: 'f'.repeat(40) })).toMatchObject({ ok: true, value: { file: null, notice: expect.stringContaining('fetch-depth: 0') as string } })
    expect(await readConfigFile({ what: 'config file', ...search, root, base: null })).toMatchObject({ ok: true, value: { file: null } })
  })

  it('are the checkout\'s where that is trusted', async () => {
    expect(await readConfigFile({ what: 'config file', ...search, root, base, trusted: true })).toMatchObject({ ok: true, value: { file: { text: 'gate: report\n' } } })
  })
})
