import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTree } from '../../src/host/tree.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tree-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function write(...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), path)
  }
}

function git(...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], { cwd: folder, stdio: 'ignore' })
}

const list = (root = folder, patterns = { exclude: [] as string[], tests: [] as string[] }) => createTree(root).list(patterns)

describe.each(['without git', 'with git'])('a tree %s', (kind) => {
  const start = (): void => {
    if (kind === 'with git') git('init', '-q')
  }

  it('lists every file once, sorted, hidden ones too, and nothing of .git', async () => {
    start()
    write('b.txt', 'a/ü ö.txt', '.env', 'a/[x](y)*.txt', 'Z')
    if (kind === 'with git') git('add', 'b.txt')
    expect((await list()).paths).toEqual(['.env', 'Z', 'a/[x](y)*.txt', 'a/ü ö.txt', 'b.txt'])
  })

  it('neither follows nor lists links', async () => {
    start()
    write('real/a.txt')
    symlinkSync('/etc', join(folder, 'out'))
    symlinkSync('real', join(folder, 'loop'))
    if (kind === 'with git') git('add', '-A')
    const { paths, passedOver } = await list()
    expect(paths).toEqual(['real/a.txt'])
    expect(passedOver).toEqual([{ path: 'loop', because: 'a link' }, { path: 'out', because: 'a link' }])
    expect(await createTree(folder).entries()).toEqual([{ path: 'loop', kind: 'link', commit: null }, { path: 'out', kind: 'link', commit: null }])
  })

  it('leaves out and marks what the user\'s patterns say, folders with all that is in them', async () => {
    start()
    write('a/b.txt', 'a/c/d.txt', 'e.java', 'f/g.java')
    expect(await list(folder, { exclude: ['a/', '*.java'], tests: ['f/**'] })).toMatchObject({ paths: ['f/g.java'], tests: ['f/g.java'] })
  })
})

describe('a file that is looked at again', () => {
  it('is text, no link, and at most four million characters long', async () => {
    write('a.txt', 'b.bin', 'long.txt')
    writeFileSync(join(folder, 'b.bin'), new Uint8Array(10))
    writeFileSync(join(folder, 'long.txt'), 'x'.repeat(4 * 2 ** 20 + 5))
    symlinkSync('a.txt', join(folder, 'link'))
    const tree = createTree(folder)
    const read = (path: string): Promise<string | null> => tree.read(path)
    expect([await read('a.txt'), await read('b.bin'), await read('link'), await read('none')]).toEqual(['a.txt', null, null, null])
    expect((await read('long.txt'))?.length).toBe(4 * 2 ** 20)
  })
})

describe('a tree with git', () => {
  it('leaves out what is ignored, and keeps what is ignored but tracked', async () => {
    git('init', '-q')
    write('.gitignore', 'kept.log')
    writeFileSync(join(folder, '.gitignore'), '*.log\n')
    git('add', '-f', 'kept.log', '.gitignore')
    write('dropped.log')
    expect((await list()).paths).toEqual(['.gitignore', 'kept.log'])
  })

  it('lists paths relative to a folder inside the repository', async () => {
    git('init', '-q')
    write('a/b.txt', 'c.txt')
    git('add', '-A')
    expect((await list(join(folder, 'a'))).paths).toEqual(['b.txt'])
  })

  it('reads submodules that are checked out, and names those that are not', async () => {
    const inner = mkdtempSync(join(tmpdir(), 'inner-'))
    execFileSync('sh', ['-c', 'git init -q . && echo x > x.c && git add -A && git -c user.name=T -c user.email=t@example.org commit -qm x'], { cwd: inner, stdio: 'ignore' })
    git('init', '-q')
    git('-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', inner, 'here')
    git('-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', inner, 'gone')
    git('add', '-A')
    rmSync(join(folder, 'gone'), { recursive: true })
    rmSync(inner, { recursive: true })
    const { paths, passedOver } = await list()
    expect(paths).toContain('here/x.c')
    expect(passedOver.map(({ path }) => path)).toEqual(['gone'])
    const entries = await createTree(folder).entries()
    expect(entries).toMatchObject([{ path: 'gone', kind: 'submodule' }, { path: 'here', kind: 'submodule' }])
    expect(entries[0]?.commit).toMatch(/^[0-9a-f]{40}$/)
  })

  it('names a repository that lies inside without being a submodule, and one that is tracked without an entry', async () => {
    git('init', '-q')
    write('a.txt')
    for (const name of ['untracked', 'tracked']) {
      mkdirSync(join(folder, name))
      execFileSync('sh', ['-c', 'git init -q . && echo x > x.c && git add -A && git -c user.name=T -c user.email=t@example.org commit -qm x'], { cwd: join(folder, name), stdio: 'ignore' })
    }
    git('add', 'a.txt', 'tracked')
    const { paths, passedOver } = await list()
    expect(paths).toEqual(['a.txt', 'tracked/x.c'])
    expect(passedOver.map(({ path }) => path)).toEqual(['untracked'])
    expect(await createTree(folder).entries()).toMatchObject([{ path: 'tracked', kind: 'submodule' }, { path: 'untracked', kind: 'repository' }])
  })

  it('tells what a branch changed, and says when it cannot', async () => {
    git('init', '-q', '-b', 'main')
    write('a.txt', 'dir/b.txt')
    git('add', '-A')
    git('commit', '-qm', 'one')
    git('checkout', '-qb', 'topic')
    write('dir/c.txt')
    writeFileSync(join(folder, 'a.txt'), 'changed')
    git('add', '-A')
    git('commit', '-qm', 'two')
    expect(await createTree(folder).changedSince('main')).toEqual({ ok: true, value: { paths: ['a.txt', 'dir/c.txt'], added: ['dir/c.txt'] } })
    expect(await createTree(folder).changedSince('nowhere')).toMatchObject({ ok: false, because: expect.stringContaining('nowhere') as string })
    expect(await createTree(folder).changedSince('--output=x')).toMatchObject({ ok: false })
  })
})
