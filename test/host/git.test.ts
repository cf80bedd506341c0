import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { originOf, repositoryOf } from '../../src/host/git.ts'

describe('a remote', () => {
  it.each([
    ['https://github.com/owner/name.git', 'owner/name'],
    ['https://user:secret@github.com/owner/name/', 'owner/name'],
    ['git@github.com:owner/na.me.git', 'owner/na.me'],
    ['ssh://git@ssh.github.com:443/owner/name.git', 'owner/name'],
    ['https://notgithub.com/owner/name', null],
    ['https://gitlab.com/owner/name', null],
    ['/srv/git/name', null],
    ['../name', null],
  ])('%s is %s', (remote, repository) => {
    expect(repositoryOf(remote, 'github.com')).toBe(repository)
  })

  it.each([['https://git.example.org:8443/owner/name', 'owner/name'], ['git@git.example.org:owner/name', 'owner/name'], ['https://github.com/owner/name', null]])('%s is %s for a server of one\'s own', (remote, repository) => {
    expect(repositoryOf(remote, 'git.example.org')).toBe(repository)
  })
})

it('tells an origin on GitHub from one on the server that is asked', async () => {
  const root = mkdtempSync(join(tmpdir(), 'origin-'))
  execFileSync('git', ['init', '-q'], { cwd: root })
  execFileSync('git', ['remote', 'add', 'origin', 'https://github.com/owner/name'], { cwd: root })
  expect(await originOf(root)).toEqual({ repository: 'owner/name', isForeign: false })
  expect(await originOf(root, 'https://git.example.org:8443')).toEqual({ repository: null, isForeign: true })
})
