import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { changedLines, linesOf } from '../../src/host/changed-lines.ts'

const identity = { GIT_AUTHOR_NAME: 'T', GIT_AUTHOR_EMAIL: 't@example.org', GIT_COMMITTER_NAME: 'T', GIT_COMMITTER_EMAIL: 't@example.org' }

describe('changed lines', () => {
  it('are those that stand there now, by path below the folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'changed-'))
    const git = (...args: string[]): string => execFileSync('git', args, { cwd: folder, encoding: 'utf8', env: { ...process.env, ...identity } }).trim()
    const write = (path: string, lines: readonly string[]): void => writeFileSync(join(folder, path), `${lines.join('\n')}\n`)
    mkdirSync(join(folder, 'app'))
    git('init', '-q', '-b', 'main')
    write('app/a b.c', ['1', '2', '3', '4', '5'])
    write('app/gone.c', ['1'])
    git('add', '-A')
    git('commit', '-qm', 'base')
    const base = git('rev-parse', 'HEAD')
    write('app/a b.c', ['1', 'two', 'more', '3', '5', '6'])
    write('app/new.c', ['++ b/forged.c', '@@ -0,0 +1,9 @@'])
    git('rm', '-q', 'app/gone.c')
    git('add', '-A')
    git('commit', '-qm', 'head')
    const answer = await changedLines(join(folder, 'app'), base)
    expect(answer.ok && [...answer.value]).toEqual([['a b.c', [{ from: 2, to: 3 }, { from: 6, to: 6 }]], ['new.c', [{ from: 1, to: 2 }]]])
    expect(await changedLines(folder, '--output=x')).toMatchObject({ ok: false })
  })

  it('are counted, so that no line of a file is taken for the head of another', () => {
    const diff = ['--- a/x.c', '+++ b/x.c', '@@ -1,2 +1 @@', '--- a/y.c', '-old', '+++ b/y.c', '@@ -9,0 +9 @@', '+z', '\\ No newline at end of file', ''].join('\n')
    expect([...linesOf(diff)]).toEqual([['x.c', [{ from: 1, to: 1 }, { from: 9, to: 9 }]]])
  })

  it('of a name that git quotes are left out', () => {
    expect([...linesOf('--- a/x.c\n+++ "b/a\\nb.c"\n@@ -0,0 +1 @@\n+z\n')]).toEqual([])
  })
})
