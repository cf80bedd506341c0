/** Releases of whole repositories, on the shipped program, with a GitHub on the loopback that answers from the very repository. */

import { existsSync } from 'node:fs'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { refusal, startFakeGithub, type FakeGithub } from './host/fake-github.ts'
import { installProgram, runCli, type Ended } from './program.ts'
import { commitFile, git, githubOf, makePublished, publicRepository, without, type Answers } from './published.ts'

let program = ''
let github: FakeGithub | null = null
beforeAll(() => {
  program = installProgram()
})
afterEach(async () => {
  expect(github?.troubles ?? []).toEqual([])
  await github?.close()
  github = null
})

interface Json {
  readonly verdict: string
  readonly findings: readonly { readonly rule: string; readonly level: string; readonly message: string; readonly path: string | null }[]
  readonly unanswered: readonly { readonly question: string; readonly because: string }[]
}

async function release(folder: string, answers: Answers, tag: string | null = 'v1.5.0'): Promise<Ended & { readonly report: Json }> {
  github = await startFakeGithub(answers)
  const ended = await runCli(program, [folder, '--gate', 'release', '--format', 'json', ...(tag === null ? [] : ['--tag', tag])], { env: { GITHUB_API_URL: github.apiUrl, GITHUB_TOKEN: 'token' } })
  return { ...ended, report: JSON.parse(ended.stdout) as Json }
}

const found = ({ report }: { readonly report: Json }): readonly string[] => report.findings.map(({ rule, level }) => `${level} ${rule}`)
const apk = { tag: 'v1.5.0', on: '2025-05-01' }

describe('a release', () => {
  it('passes where all is public', async () => {
    const folder = makePublished('inconclusive.fork')
    expect(await release(folder, githubOf(folder, [apk]))).toMatchObject({ code: 0, report: { verdict: 'pass', findings: [], unanswered: [] } })
    expect(github?.requests.every(({ authorization }) => authorization === 'token token')).toBe(true)
    expect(github?.requests.length).toBeLessThan(12)
  })

  it.each<[string, (folder: string) => string]>([
    ['the repository', () => ''], ['the tag', () => '/git/ref/tags/v1.5.0'], ['its tree', (folder) => `/git/trees/${git(folder, 'rev-parse', 'HEAD')}`],
    ['the releases', () => '/releases'], ['the tags', () => '/tags'], ['the default branch', () => '/contents'],
  ])('is inconclusive where GitHub does not answer about %s', async (_, path) => {
    const folder = makePublished('inconclusive.fork')
    const { code, report } = await release(folder, without(githubOf(folder, [apk]), `/repos/dovecote/app${path(folder)}`))
    expect({ code, verdict: report.verdict }).toEqual({ code: 3, verdict: 'inconclusive' })
    expect([...new Set(report.unanswered.map(({ because }) => because))]).toEqual([expect.stringContaining('(500)')])
  })

  it('fails without a tag, and at a tag that holds nothing but a README', async () => {
    const folder = makePublished('inconclusive.fork', {}, null)
    expect(found(await release(folder, githubOf(folder)))).toEqual(['error release-without-source'])
    await github?.close()
    const shell = makePublished('inconclusive.fork', {}, null)
    git(shell, 'checkout', '-q', '--orphan', 'shell')
    git(shell, 'rm', '-rqf', '.')
    commitFile(shell, 'README.md', '# Dovecote\n')
    git(shell, 'tag', 'v1.5.0')
    const answers = githubOf(shell)
    git(shell, 'checkout', '-q', 'main')
    expect(found(await release(shell, answers))).toEqual(['error release-without-source'])
  })

  it('fails where the public repository holds nothing but a README and the checked commit is not there', async () => {
    const shell = makePublished('pass.own-code', {}, null)
    git(shell, 'rm', '-rqf', '.')
    commitFile(shell, 'README.md', '# Dovecote\n')
    const folder = makePublished('inconclusive.fork')
    expect(found(await release(folder, githubOf(shell), null))).toEqual(['error source-not-public'])
    await github?.close()
    expect(found(await release(folder, githubOf(shell)))).toEqual(['error source-not-public', 'error release-without-source'])
  })

  it('is warned of a tag that points elsewhere', async () => {
    const folder = makePublished('inconclusive.fork')
    commitFile(folder, 'CHANGES.md', 'Later.\n')
    const { code, report } = await release(folder, githubOf(folder))
    expect({ code, rules: found({ report }) }).toEqual({ code: 0, rules: ['warning release-without-source'] })
    expect(report.findings[0]?.message).toContain(`points to the commit ${git(folder, 'rev-parse', '--short=7', 'v1.5.0^{commit}')}`)
  })

  it('is warned of versions that came out of one commit', async () => {
    const folder = makePublished('inconclusive.fork')
    for (const tag of ['v1.4.0', 'v1.3.0']) git(folder, 'tag', tag)
    const { report } = await release(folder, githubOf(folder, [apk, { tag: 'v1.4.0', on: '2025-03-01' }, { tag: 'v1.3.0', on: '2025-01-01' }]))
    expect(report.findings).toMatchObject([{ rule: 'source-outdated', level: 'warning', message: expect.stringContaining('120 days and 2 versions behind') as string }])
  })

  it('is warned of a tag that names a newer version than the tree', async () => {
    const folder = makePublished('fail.source-outdated', {}, 'v1.4.1')
    commitFile(folder, 'CHANGES.md', 'Later.\n')
    git(folder, 'tag', 'v1.5.0')
    const { report } = await release(folder, githubOf(folder, [apk, { tag: 'v1.4.1', on: '2025-04-01' }]))
    expect(report.findings).toMatchObject([{
      rule: 'source-outdated', level: 'warning', path: 'gradle.properties', message: 'The tag v1.5.0 names a newer version than the tree, which says that it is 1.4.1.',
    }])
  })

  it('is told of a store page without a word on the source', async () => {
    const folder = makePublished('fail.source-link-missing')
    expect(found(await release(folder, githubOf(folder)))).toEqual(['note source-link-missing'])
  })

  it('is warned of code that nothing builds', async () => {
    const folder = makePublished('fail.build-script-missing')
    expect(found(await release(folder, githubOf(folder)))).toContain('warning build-script-missing')
  })
})

describe('a release with submodules', () => {
  /** A fork with a submodule that has two commits, pinned at the newer one. */
  function withSubmodule(): { readonly folder: string; readonly pinned: string; readonly lib: string } {
    const lib = makePublished('pass.own-code')
    const pinned = commitFile(lib, 'wind.ts', 'export {}\n')
    const folder = makePublished('inconclusive.fork', {}, null)
    git(folder, 'submodule', 'add', '-q', `file://${lib}`, 'lib')
    git(folder, 'config', '-f', '.gitmodules', 'submodule.lib.url', 'https://github.com/else/lib')
    git(folder, 'add', '-A')
    git(folder, 'commit', '-qm', 'lib')
    git(folder, 'tag', 'v1.5.0')
    return { folder, pinned, lib }
  }

  it('passes where their pinned commits are there', async () => {
    const { folder, lib } = withSubmodule()
    expect(await release(folder, { ...githubOf(folder), ...githubOf(lib, [], 'else/lib') })).toMatchObject({ code: 0, report: { findings: [] } })
  })

  it('fails where one is not', async () => {
    const { folder, pinned } = withSubmodule()
    const { code, report } = await release(folder, { ...githubOf(folder), '/repos/else/lib': publicRepository('else/lib') })
    expect(code).toBe(1)
    expect(report.findings).toMatchObject([{ rule: 'source-incomplete', path: '.gitmodules', message: expect.stringContaining(`pinned at the commit ${pinned.slice(0, 7)}`) as string }])
  })

  it('is inconclusive where GitHub does not say', async () => {
    const { folder, pinned } = withSubmodule()
    expect((await release(folder, without(githubOf(folder), `/repos/else/lib/git/commits/${pinned}`, refusal(503, 'Unavailable')))).code).toBe(3)
  })

  it('is told of pointers in the place of source', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`
    const folder = makePublished('inconclusive.fork', { 'app/src/dovecote/Wind.java': pointer })
    expect(found(await release(folder, githubOf(folder)))).toEqual(['warning source-incomplete'])
    expect(existsSync(folder)).toBe(true)
  })
})

it('asks a handful of questions without a token, and none about a repository that has nothing of Telegram\'s', async () => {
  const folder = makePublished('inconclusive.fork')
  github = await startFakeGithub(githubOf(folder, [apk]))
  await runCli(program, [folder], { env: { GITHUB_API_URL: github.apiUrl } })
  expect(github.requests.map(({ line }) => line)).toEqual(['GET /repos/dovecote/app'])
  await github.close()
  github = await startFakeGithub({})
  expect((await runCli(program, [makePublished('pass.own-code'), '--gate', 'release', '--tag', 'v1.5.0'], { env: { GITHUB_API_URL: github.apiUrl } })).code).toBe(0)
  expect(github.requests).toEqual([])
})
