/** Releases of whole repositories, on the shipped program, with a GitHub on the loopback that answers from the very repository. */

import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { Raw, refusal, startFakeGithub, type FakeAnswer, type FakeGithub } from './host/fake-github.ts'
import { exampleAnswer } from './host/github-contract.ts'
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

interface Around {
  /** What comes behind the address of the server. */
  readonly apiPath?: string
  readonly env?: Readonly<Record<string, string>>
}

async function release(folder: string, answers: Answers, tag: string | null = 'v1.5.0', { apiPath = '', env = { GITHUB_TOKEN: 'token' } }: Around = {}): Promise<Ended & { readonly report: Json }> {
  github = await startFakeGithub(answers)
  const ended = await runCli(program, [folder, '--gate', 'release', '--format', 'json', ...(tag === null ? [] : ['--tag', tag])], { env: { GITHUB_API_URL: `${github.apiUrl}${apiPath}`, ...env } })
  return { ...ended, report: JSON.parse(ended.stdout) as Json }
}

/** The same answers at other addresses, which GitHub's description does not know. */
function under(path: string, answers: Answers): Answers {
  const raw = ({ status, body, headers = {} }: FakeAnswer): FakeAnswer => ({ status, headers, body: new Raw(JSON.stringify(body)) })
  return Object.fromEntries(Object.entries(answers).map(([at, answer]) => [`${path}${at}`, [answer].flat().map(raw)]))
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

  it('passes where the repository was renamed', async () => {
    const folder = makePublished('inconclusive.fork')
    const answers = githubOf(folder, [apk])
    const moved = Object.keys(answers).map((path) => [path, { status: 301, body: new Raw('{}'), headers: { location: `/moved${path}` } }] as const)
    expect(await release(folder, { ...Object.fromEntries(moved), ...under('/moved', answers) })).toMatchObject({ code: 0, report: { verdict: 'pass', unanswered: [] } })
  })

  it('is asked about on a server of one\'s own, which knows nothing of what lies on github.com', async () => {
    const folder = makePublished('inconclusive.fork')
    const server: Around = { apiPath: '/api/v3', env: { GITHUB_SERVER_URL: 'https://git.example.org:8443', GITHUB_TOKEN: 'token' } }
    const answers = under('/api/v3', githubOf(folder, [apk]))
    const foreign = await release(folder, answers, 'v1.5.0', server)
    expect({ code: foreign.code, asked: github?.requests.length }).toEqual({ code: 3, asked: 0 })
    await github?.close()
    git(folder, 'remote', 'set-url', 'origin', 'https://git.example.org:8443/dovecote/app.git')
    expect(await release(folder, answers, 'v1.5.0', server)).toMatchObject({ code: 0, report: { verdict: 'pass', unanswered: [] } })
  })

  it('takes a tag with a slash, and one without an object of its own', async () => {
    const folder = makePublished('inconclusive.fork', {}, null)
    git(folder, 'tag', 'release/1.5')
    expect(await release(folder, githubOf(folder), 'refs/tags/release/1.5')).toMatchObject({ code: 0, report: { verdict: 'pass' } })
  })

  it('fails where the repository is archived and empty', async () => {
    const folder = makePublished('inconclusive.fork')
    const { status, body } = publicRepository('dovecote/app')
    const at = '/repos/dovecote/app'
    const empty = refusal(409, 'Git Repository is empty.')
    const answers: Answers = {
      [at]: { status, body: { ...(body as object), archived: true } }, [`${at}/releases`]: { status: 200, body: [] }, [`${at}/contents`]: refusal(404, 'This repository is empty.'),
      [`${at}/git/ref/tags/v1.5.0`]: empty, [`${at}/git/commits/${git(folder, 'rev-parse', 'HEAD')}`]: empty,
    }
    expect(found(await release(folder, answers))).toEqual(['error source-not-public', 'error release-without-source'])
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

  const html = { 'content-type': 'text/html' }
  it.each<[string, FakeAnswer, string]>([
    ['a token that is none', refusal(401, 'Bad credentials'), 'did not accept the token'],
    ['a token without the right', refusal(403, 'Resource not accessible by integration'), 'did not let the token ask'],
    ['a used-up limit', refusal(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999' }), 'answers no more requests'],
    ['a secondary limit', refusal(403, 'You have exceeded a secondary rate limit.', { 'retry-after': '600' }), 'asks to wait 600 seconds'],
    ['too many requests', refusal(429, 'Too Many Requests'), 'had too many requests'],
    ['a gateway\'s page', { status: 502, body: new Raw('<html>'), headers: html }, '(502)'],
    ['half an answer', { status: 200, body: new Raw('[{"tag_name": "v1') }, 'could not be read'],
    ['a block', refusal(451, 'Repository access blocked'), '(451'],
    ['nothing', refusal(404, 'Not Found'), 'shows nothing about the releases'],
  ])('is inconclusive, with the reason, where GitHub answers by %s', async (_, answer, says) => {
    const folder = makePublished('inconclusive.fork')
    const { code, report } = await release(folder, without(githubOf(folder, [apk]), '/repos/dovecote/app/releases', answer))
    expect({ code, verdict: report.verdict, open: report.unanswered }).toEqual({
      code: 3, verdict: 'inconclusive', open: [{ question: 'release-history', because: expect.stringContaining(says) as string }],
    })
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

  it('is inconclusive where there are more of them than are asked about without a token', async () => {
    const folder = makePublished('inconclusive.fork', {}, null)
    const pinned = 'd'.repeat(40)
    const names = Array.from({ length: 41 }, (_, index) => `lib${index}`)
    for (const name of names) mkdirSync(join(folder, name))
    for (const name of names) git(folder, 'update-index', '--add', '--cacheinfo', `160000,${pinned},${name}`)
    commitFile(folder, '.gitmodules', names.map((name) => `[submodule "${name}"]\n\tpath = ${name}\n\turl = https://github.com/else/${name}\n`).join(''))
    git(folder, 'tag', 'v1.5.0')
    const held = Object.fromEntries(names.map((name) => [`/repos/else/${name}/git/commits/${pinned}`, { status: 200, body: { ...exampleAnswer('git-commit'), sha: pinned } }]))
    const answers = { ...githubOf(folder, [apk]), ...held }
    const { code, report } = await release(folder, answers, 'v1.5.0', { env: {} })
    expect({ code, open: report.unanswered.map(({ because }) => because) }).toEqual({ code: 3, open: [expect.stringContaining('about 40 of 41 submodules') as string] })
    await github?.close()
    expect(await release(folder, answers)).toMatchObject({ code: 0, report: { verdict: 'pass' } })
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
