import { expect, it } from 'vitest'
import { repositoryOf } from '../../src/host/git.ts'

it.each([
  ['https://github.com/owner/name.git', 'owner/name'],
  ['https://user:secret@github.com/owner/name/', 'owner/name'],
  ['git@github.com:owner/na.me.git', 'owner/na.me'],
  ['ssh://git@ssh.github.com:443/owner/name.git', 'owner/name'],
  ['https://git.example.org/owner/name', 'owner/name'],
  ['https://notgithub.com/owner/name', null],
  ['https://gitlab.com/owner/name', null],
  ['/srv/git/name', null],
  ['../name', null],
])('%s is %s', (remote, repository) => {
  expect(repositoryOf(remote, 'git.example.org')).toBe(repository)
})
