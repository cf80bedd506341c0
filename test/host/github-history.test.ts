import { describe, expect, it } from 'vitest'
import { createForge, type ForgeOptions } from '../../src/host/github.ts'
import type { Answer, Forge } from '../../src/model/ports.ts'
import { Raw, refusal, silence, type FakeAnswer } from './fake-github.ts'
import { exampleAnswer } from './github-contract.ts'
import { commit, name, repository, useLoopback } from './loopback-forge.ts'

const { forge, lines } = useLoopback()

function release(tag: string, other: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const example = exampleAnswer('release')
  const [asset] = example.assets as object[]
  return { ...example, tag_name: tag, name: `Pigeon ${tag}`, body: 'Coo.', draft: false, published_at: '2025-03-09T10:00:00Z', assets: [{ ...asset, name: `${tag}.apk` }], ...other }
}

function tag(named: string, sha = commit): object {
  return { ...(exampleAnswer('tag-items') as unknown as object[])[0], name: named, commit: { sha, url: 'https://api.github.com/x' } }
}

function entry(path: string, type: 'file' | 'dir' | 'submodule'): object {
  const url = 'https://api.github.com/x'
  return { type, size: 1, name: path, path, sha: commit, url, git_url: url, html_url: url, download_url: url, _links: { git: url, html: url, self: url } }
}

function file(content: string): FakeAnswer {
  return { status: 200, body: { ...entry('x', 'file'), type: 'file', encoding: 'base64', content: Buffer.from(content).toString('base64').replace(/.{60}/g, '$&\n') } }
}

const paths = {
  repository: `/repos/${name}`, releases: `/repos/${name}/releases`, tags: `/repos/${name}/tags`, commit: `/repos/${name}/git/commits/${commit}`,
  root: `/repos/${name}/contents`, file: `/repos/${name}/contents/app/gradle.properties`,
}

describe('releases', () => {
  it('come with their tags and the files beside them; drafts are nobody\'s', async () => {
    const asked = await forge({
      [paths.releases]: { status: 200, body: [release('v2'), release('v3', { draft: true, published_at: null }), release('v1', { name: null, body: null, assets: [] })] },
      [paths.tags]: { status: 200, body: [tag('v2'), tag('v1', 'b'.repeat(40))] },
    })
    expect(await asked.releases(name)).toEqual({
      ok: true,
      value: {
        releases: [
          { tag: 'v2', title: 'Pigeon v2', text: 'Coo.', publishedOn: '2025-03-09', assets: ['v2.apk'] },
          { tag: 'v1', title: '', text: '', publishedOn: '2025-03-09', assets: [] },
        ],
        tags: new Map([['v2', commit], ['v1', 'b'.repeat(40)]]), allTags: true,
      },
    })
    expect(lines()).toEqual([`GET ${paths.releases}?per_page=100&page=1`, `GET ${paths.tags}?per_page=100&page=1`])
  })

  it('have more tags than fit on a page, and not all of very many are listed', async () => {
    const next = { link: '<https://api.github.com/x?page=2>; rel="next", <https://api.github.com/x?page=9>; rel="last"' }
    const page = (number: number): string => `${paths.tags}?per_page=100&page=${number}`
    const asked = await forge({
      [paths.releases]: { status: 200, body: [release('v2')] },
      [page(1)]: { status: 200, body: [tag('v2')], headers: next }, [page(2)]: { status: 200, body: [tag('v1')], headers: next }, [page(3)]: { status: 200, body: [tag('v0')], headers: next },
    })
    const answer = await asked.releases(name)
    expect(answer).toMatchObject({ ok: true, value: { allTags: false } })
    expect(answer.ok && [...answer.value.tags.keys()]).toEqual(['v2', 'v1', 'v0'])
    expect(lines()).toHaveLength(4)
  })

  it('are three hundred at most', async () => {
    const next = { link: '<https://api.github.com/x?page=2>; rel="next"' }
    const pages = [1, 2, 3, 4].map((number) => [`${paths.releases}?per_page=100&page=${number}`, { status: 200, body: [release(`v${number}`)], headers: number < 4 ? next : {} }] as const)
    const answer = await (await forge({ ...Object.fromEntries(pages), [paths.tags]: { status: 200, body: [tag('v1')] } })).releases(name)
    expect(answer.ok && answer.value.releases.map((one) => one.tag)).toEqual(['v1', 'v2', 'v3'])
  })

  it('need no tags where there are none', async () => {
    const asked = await forge({ [paths.releases]: { status: 200, body: [] } })
    expect(await asked.releases(name)).toMatchObject({ ok: true, value: { releases: [] } })
    expect(lines()).toHaveLength(1)
  })
})

describe('a commit', () => {
  it.each<[string, Readonly<Record<string, FakeAnswer>>, unknown]>([
    ['held', { [paths.commit]: { status: 200, body: exampleAnswer('git-commit') } }, 'held'],
    ['absent', { [paths.repository]: repository() }, 'absent'],
    ['absent', { [paths.commit]: refusal(409, 'Git Repository is empty.') }, 'absent'],
    ['unseen', {}, 'unseen'],
  ])('is %s', async (_, answers, value) => {
    expect(await (await forge(answers)).commit(name, commit)).toEqual({ ok: true, value })
  })
})

describe('the root', () => {
  it('lists files and folders of the default branch, or of a revision', async () => {
    const asked = await forge({ [paths.root]: { status: 200, body: [entry('README.md', 'file'), entry('src', 'dir'), entry('lib', 'submodule')] } })
    expect(await asked.root(name, null)).toEqual({ ok: true, value: ['README.md', 'src/', 'lib/'] })
    await asked.root(name, commit)
    expect(lines()).toEqual([`GET ${paths.root}`, `GET ${paths.root}?ref=${commit}`])
  })

  it('of a repository without a commit is empty, and of one that nobody sees unknown', async () => {
    expect(await (await forge({ [paths.root]: refusal(404, 'This repository is empty.'), [paths.repository]: repository() })).root(name, null)).toEqual({ ok: true, value: [] })
    expect(await (await forge({})).root(name, null)).toMatchObject({ ok: false })
  })
})

describe('a file', () => {
  it('is its text at a revision, or nothing', async () => {
    const asked = await forge({ [paths.file]: file(`APP_VERSION_NAME=11.4.1\n${'#'.repeat(80)}\nü`) })
    expect(await asked.file(name, 'app/gradle.properties', 'v1')).toEqual({ ok: true, value: `APP_VERSION_NAME=11.4.1\n${'#'.repeat(80)}\nü` })
    expect(lines()).toEqual([`GET ${paths.file}?ref=v1`])
    expect(await asked.file(name, 'app/other', 'v1')).toEqual({ ok: true, value: null })
  })
})

/** Every question, and the path that it stands or falls with. */
const questions: Readonly<Record<string, { readonly path: string; readonly ask: (forge: Forge) => Promise<Answer<unknown>>; readonly before?: Readonly<Record<string, FakeAnswer>> }>> = {
  'the repository': { path: paths.repository, ask: (asked) => asked.repository(name) },
  'the tag': { path: `/repos/${name}/git/ref/tags/v1`, ask: (asked) => asked.release(name, 'v1') },
  'the releases': { path: paths.releases, ask: (asked) => asked.releases(name) },
  'the tags': { path: paths.tags, ask: (asked) => asked.releases(name), before: { [paths.releases]: { status: 200, body: [release('v1')] } } },
  'the commit': { path: paths.commit, ask: (asked) => asked.commit(name, commit) },
  'the root': { path: paths.root, ask: (asked) => asked.root(name, null) },
  'the file': { path: paths.file, ask: (asked) => asked.file(name, 'app/gradle.properties', 'v1') },
}

/** Every way in which GitHub may fail, and what the reason says that no other says. */
const failures: Readonly<Record<string, { readonly answer: FakeAnswer; readonly says: string; readonly options?: Partial<ForgeOptions> }>> = {
  'a token that is none': { answer: refusal(401, 'Bad credentials'), says: 'did not accept the token (401)', options: { token: 'expired' } },
  'a token without the right': { answer: refusal(403, 'Resource not accessible by integration'), says: 'did not let the token ask', options: { token: 'weak' } },
  'a used-up limit': { answer: refusal(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999' }), says: 'give a token, with which it answers more' },
  'a used-up limit of a token': { answer: refusal(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0' }), says: 'answers no more requests; run the check again', options: { token: 'busy' } },
  'a secondary limit': { answer: refusal(403, 'You have exceeded a secondary rate limit.', { 'retry-after': '600' }), says: 'asks to wait 600 seconds' },
  'too many requests': { answer: refusal(429, 'Too Many Requests'), says: 'too many requests' },
  'an error of its own': { answer: refusal(500, 'Server Error'), says: '(500)' },
  'a gateway\'s page': { answer: { status: 502, body: new Raw('<html>'), headers: { 'content-type': 'text/html' } }, says: '(502)' },
  'maintenance': { answer: refusal(503, 'Unavailable'), says: '(503)' },
  'silence': { answer: silence, says: 'within 0.4 seconds', options: { timeBudgetSeconds: 0.4 } },
  'half an answer': { answer: { status: 200, body: new Raw('{"full_name": "pi') }, says: 'could not be read' },
  'an answer of another shape': { answer: { status: 200, body: new Raw('{"full_name": 3, "content": [], "object": null}') }, says: 'could not be read' },
  'no JSON': { answer: { status: 200, body: new Raw('Welcome to the hotel\'s network'), headers: { 'content-type': 'text/html' } }, says: 'could not be read' },
}

describe.each(Object.keys(questions))('%s, asked about', (question) => {
  const { path, ask, before } = questions[question] ?? { path: '', ask: () => Promise.reject(new Error('no question')) }
  it.each(Object.keys(failures))('and answered by %s, stays open with a reason', async (failure) => {
    const { answer, says, options } = failures[failure] ?? { answer: silence, says: '' }
    const answered = await ask(await forge({ ...before, [path]: answer }, options))
    expect(answered).toEqual({ ok: false, because: expect.stringContaining(says) as string })
    expect(answered.ok || /^[A-Z].*[.]$/s.test(answered.because)).toBe(true)
    expect(JSON.stringify(answered)).not.toMatch(/expired"|weak|busy/)
  })
})

it('no network at all: every question says so', async () => {
  const asked = createForge({ token: 'x', apiUrl: 'http://127.0.0.1:1', offline: true, timeBudgetSeconds: 20, serverUrl: 'https://git.example' })
  const answers = await Promise.all(Object.values(questions).map(({ ask }) => ask(asked)))
  expect(new Set(answers.map((answer) => (answer.ok ? '' : answer.because)))).toEqual(new Set(['GitHub was not asked, because the check ran offline; run it without that option.']))
  expect(asked.answersMany).toBe(false)
})
