import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { headCommit, originOf } from '../../src/host/git.ts'
import { createHistory } from '../../src/host/history.ts'
import { createTree } from '../../src/host/tree.ts'

const identity = { GIT_AUTHOR_NAME: 'T', GIT_AUTHOR_EMAIL: 't@example.org', GIT_COMMITTER_NAME: 'T', GIT_COMMITTER_EMAIL: 't@example.org' }
let root = ''
let mark = ''
let trap = ''

function git(...args: string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', env: { ...process.env, ...identity }, stdio: ['ignore', 'pipe', 'ignore'] }).trim()
}

/** Leaves a mark when anybody starts it. */
function setTrap(): void {
  mark = join(root, '..', 'started')
  trap = join(root, '..', 'trap.sh')
  writeFileSync(trap, `#!/bin/sh\necho "$0 $*" >> '${mark}'\nexit 1\n`)
  chmodSync(trap, 0o755)
}

function hostileConfig(): void {
  const keys: Readonly<Record<string, string>> = {
    'core.fsmonitor': trap, 'core.hooksPath': join(root, '.git', 'traps'), 'core.pager': trap, 'pager.diff': trap, 'core.editor': trap, 'core.askPass': trap,
    'core.sshCommand': trap, 'core.gitProxy': trap, 'core.alternateRefsCommand': trap, 'credential.helper': trap, 'gpg.program': trap, 'log.showSignature': 'true',
    'diff.external': trap, 'diff.trap.command': trap, 'diff.trap.textconv': trap, 'filter.trap.clean': trap, 'filter.trap.smudge': trap, 'filter.trap.process': trap,
    'filter.trap.required': 'true', 'alias.diff': `!${trap}`, 'alias.ls-files': `!${trap}`, 'uploadpack.packObjectsHook': trap, 'interactive.diffFilter': trap,
    'core.repositoryFormatVersion': '1', 'extensions.partialClone': 'origin', 'remote.origin.promisor': 'true', 'remote.origin.url': 'ssh://example.org/x',
    'remote.origin.uploadpack': trap, 'protocol.ext.allow': 'always', 'url.ext::sh.insteadOf': 'ssh://example.org/',
  }
  for (const [key, value] of Object.entries(keys)) git('config', key, value)
  mkdirSync(join(root, '.git', 'traps'))
  for (const hook of ['post-index-change', 'fsmonitor-watchman', 'query-watchman', 'post-checkout', 'reference-transaction']) {
    writeFileSync(join(root, '.git', 'traps', hook), `#!/bin/sh\n${trap}\n`, { mode: 0o755 })
  }
}

beforeEach(() => {
  root = join(mkdtempSync(join(tmpdir(), 'guards-')), 'repository')
  mkdirSync(root)
  setTrap()
  git('init', '-q', '-b', 'main')
  writeFileSync(join(root, '.gitattributes'), '* diff=trap filter=trap\n')
  writeFileSync(join(root, 'coo.c'), 'int coo;\n')
  git('add', '-A')
  git('commit', '-qm', 'one')
  writeFileSync(join(root, 'coo.c'), 'int coo, loft;\n')
  git('commit', '-qam', 'two')
})
afterEach(() => {
  rmSync(join(root, '..'), { recursive: true, force: true })
})

describe('a repository whose configuration is hostile', () => {
  it('starts nothing, whatever is asked', async () => {
    const first = git('rev-parse', 'HEAD~1')
    hostileConfig()
    const tree = createTree(root)
    expect(await tree.changedSince(first)).toEqual({ ok: true, value: { paths: ['coo.c'], added: [] } })
    expect((await tree.list({ exclude: [], tests: [] })).paths).toEqual(['.gitattributes', 'coo.c'])
    expect(await tree.entries()).toEqual([])
    expect(await createHistory(root).newestHeld([[first]])).toEqual({ ok: true, value: [first] })
    expect(await headCommit(root)).toMatch(/^[0-9a-f]{40}$/)
    expect(await originOf(root)).toEqual({ repository: null, isForeign: false })
    expect(existsSync(mark)).toBe(false)
  })

  it('would start something without the guards', () => {
    hostileConfig()
    try {
      git('diff', '--ext-diff', 'HEAD~1...HEAD')
    } catch {
      // The trap ends with an error.
    }
    expect(existsSync(mark)).toBe(true)
  })

  it('asks no remote for a tree that is not there', async () => {
    const first = git('rev-parse', 'HEAD~1')
    const missing = git('rev-parse', 'HEAD~1^{tree}')
    hostileConfig()
    rmSync(join(root, '.git/objects', missing.slice(0, 2), missing.slice(2)))
    expect(await createTree(root).changedSince(first)).toMatchObject({ ok: false, because: expect.stringContaining(first) as string })
    expect(existsSync(mark)).toBe(false)
  })

  it('has the history that it has: a stand-in for a commit hides no change', async () => {
    const [second, first] = [git('rev-parse', 'HEAD'), git('rev-parse', 'HEAD~1')]
    git('replace', first, second)
    expect(await createTree(root).changedSince(first)).toEqual({ ok: true, value: { paths: ['coo.c'], added: [] } })
  })
})
