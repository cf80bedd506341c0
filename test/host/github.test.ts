import { describe, expect, it } from 'vitest'
import { createForge } from '../../src/host/github.ts'
import type { Forge } from '../../src/model/ports.ts'
import { Raw, refusal, silence, startFakeGithub, type FakeAnswer } from './fake-github.ts'
import { exampleAnswer } from './github-contract.ts'
import { commit, exampleRepository, name, repository, useLoopback } from './loopback-forge.ts'

const tagObject = 'b'.repeat(40)
const { forge, lines, requests } = useLoopback()

function ref(type: string, sha: string): FakeAnswer {
  const body = exampleAnswer('git-ref')
  return { status: 200, body: { ...body, ref: 'refs/tags/v1', object: { type, sha, url: 'https://api.github.com/x' } } }
}

function tag(type: string, sha: string): FakeAnswer {
  return { status: 200, body: { ...exampleAnswer('git-tag'), object: { type, sha, url: 'https://api.github.com/x' } } }
}

function tree(paths: readonly string[], truncated = false): FakeAnswer {
  const entries = paths.map((path) => ({ path, mode: '100644', type: 'blob', sha: commit, size: 1 }))
  const others = [{ path: 'src', mode: '040000', type: 'tree', sha: commit }, { path: 'libs/x', mode: '160000', type: 'commit', sha: commit }]
  return { status: 200, body: { sha: commit, url: 'https://api.github.com/x', truncated, tree: [...entries, ...others] } }
}

const paths = {
  repository: `/repos/${name}`,
  ref: `/repos/${name}/git/ref/tags/v1`,
  tag: `/repos/${name}/git/tags/${tagObject}`,
  tree: `/repos/${name}/git/trees/${commit}`,
}

describe('a repository', () => {
  it.each([
    [{}, 'public'],
    [{ private: true, visibility: 'private' }, 'private'],
    [{ private: true, visibility: 'internal' }, 'internal'],
    // A server that does not name the visibility.
    [{ private: true, visibility: undefined }, 'private'],
  ])('of %j is %s', async (other, visibility) => {
    const asked = await forge({ [paths.repository]: repository(other) })
    expect(await asked.repository(name)).toEqual({
      ok: true, value: { kind: 'repository', name, visibility, archived: false, parent: null, source: null, license: 'MIT', url: `https://github.com/${name}` },
    })
  })

  it('names what it is a fork of, and where the network of forks begins', async () => {
    const example = exampleRepository()
    const source = { ...(example.source as object), full_name: 'pigeon/pigeon' }
    const asked = await forge({ [paths.repository]: { status: 200, body: { ...example, source, archived: true } } })
    expect(await asked.repository(name)).toMatchObject({ ok: true, value: { parent: 'octocat/Hello-World', source: 'pigeon/pigeon', archived: true } })
  })

  it.each([
    [{ key: 'gpl-3.0', name: 'GNU General Public License v3.0', spdx_id: 'GPL-3.0', url: null, node_id: 'x' }, 'GPL-3.0'],
    [{ key: 'other', name: 'Other', spdx_id: 'NOASSERTION', url: null, node_id: 'x' }, undefined],
    [null, undefined],
  ])('has the licence that GitHub shows: %j', async (license, shown) => {
    const answer = await (await forge({ [paths.repository]: repository({ license }) })).repository(name)
    expect(answer.ok ? answer.value.license : answer).toBe(shown)
  })

  it('is asked about once, with the token where there is one', async () => {
    const asked = await forge({ [paths.repository]: repository() }, { token: 'secret' })
    await Promise.all([asked.repository(name), asked.repository(name)])
    expect(requests()).toEqual([{ line: `GET /repos/${name}`, authorization: 'token secret', body: null }])
  })

  it.each<[string, (asked: Forge) => Promise<unknown>]>([
    ['a commit', (asked) => asked.commit(name, commit)], ['the root', (asked) => asked.root(name, null)], ['a file', (asked) => asked.file(name, 'a.c', 'v1')],
  ])('is asked once about %s, whatever the answer', async (_, ask) => {
    const asked = await forge({ [paths.repository]: repository() })
    expect(await ask(asked)).toEqual(await ask(asked))
    expect(new Set(lines()).size).toBe(lines().length)
  })

  it('is asked about as the public would without a token', async () => {
    await (await forge({ [paths.repository]: repository() })).repository(name)
    expect(requests()).toEqual([{ line: `GET /repos/${name}`, authorization: null, body: null }])
  })

  it.each([
    ['not found', refusal(404, 'Not Found')],
    ['blocked', { status: 403, body: { ...(refusal(403, 'Repository access blocked').body as object), block: { reason: 'tos', created_at: null } } }],
    ['taken down', refusal(451, 'Repository access blocked')],
  ])('that is %s is unseen by the public', async (_, answer) => {
    const asked = await forge({ [paths.repository]: answer })
    expect(await asked.repository(name)).toMatchObject({ ok: true, value: { visibility: 'unseen', name } })
  })

  it('that was renamed is found under its new name', async () => {
    const asked = await forge({
      [paths.repository]: { status: 301, body: new Raw('{}'), headers: { location: '/repositories/7' } },
      '/repositories/7': { status: 200, body: new Raw(JSON.stringify(repository({ full_name: 'pigeon/dove' }).body)) },
    })
    expect(await asked.repository(name)).toMatchObject({ ok: true, value: { name: 'pigeon/dove' } })
  })
})

describe('a refusal', () => {
  const reset = String(Date.UTC(2026, 10, 22, 13, 5) / 1000)
  it.each<[string, FakeAnswer, string]>([
    ['401', refusal(401, 'Bad credentials'), 'GitHub did not accept the token (401); give one that has not expired, or an empty one for a public repository.'],
    [
      '403', refusal(403, 'Resource not accessible by integration'),
      `GitHub did not let the token ask about the repository ${name} (403: Resource not accessible by integration - https://docs.github.com/rest); `
      + 'give it the permission contents: read.',
    ],
    [
      'a used-up limit', refusal(403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }),
      'GitHub answers no more requests until 13:05 UTC; give a token, with which it answers more of them.',
    ],
    [
      'a secondary limit', refusal(403, 'You have exceeded a secondary rate limit.', { 'retry-after': '600' }),
      'GitHub asks to wait 600 seconds before it answers more; run the check again after that.',
    ],
    ['429', refusal(429, 'Too Many Requests'), `GitHub has had too many requests to answer about the repository ${name} (429); run the check again later.`],
    ['429 that names a time', refusal(429, 'Too Many Requests', { 'retry-after': '90' }), 'GitHub asks to wait 90 seconds before it answers more; run the check again after that.'],
    ['500', refusal(500, 'Server Error'), `GitHub is in trouble and did not answer about the repository ${name} (500); run the check again later.`],
    ['a page instead', { status: 502, body: new Raw('<html>'), headers: { 'content-type': 'text/html' } }, `GitHub is in trouble and did not answer about the repository ${name} (502); run the check again later.`],
    ['broken JSON', { status: 200, body: new Raw('{"full_name": ') }, `GitHub's answer about the repository ${name} could not be read; check that the API's address is a GitHub server's, and run the check again.`],
    ['another shape', { status: 200, body: new Raw('{"full_name": {"a": 1}, "private": "yes"}') }, `GitHub's answer about the repository ${name} could not be read; check that the API's address is a GitHub server's, and run the check again.`],
    ['a strange status', refusal(418, 'I am a teapot'), `GitHub did not answer about the repository ${name} (418: I am a teapot - https://docs.github.com/rest).`],
  ])('by %s is answered with a reason', async (_, answer, because) => {
    const asked = await forge({ [paths.repository]: answer })
    expect(await asked.repository(name)).toEqual({ ok: false, because })
  })

  it('by silence ends with the budget', async () => {
    const asked = await forge({ [paths.repository]: silence }, { timeBudgetSeconds: 0.3 })
    expect(await asked.repository(name)).toEqual({
      ok: false, because: `GitHub did not answer about the repository ${name} within 0.3 seconds; run the check again, or offline.`,
    })
  })

  it('by a closed port says where nobody was reached', async () => {
    const gone = await startFakeGithub({})
    await gone.close()
    const asked = createForge({ token: null, apiUrl: gone.apiUrl, offline: false, timeBudgetSeconds: 20, serverUrl: 'https://git.example', waitUnit: 1 })
    const answer = await asked.repository(name)
    expect(answer).toMatchObject({ ok: false, because: expect.stringMatching(/^GitHub could not be reached at 127\.0\.0\.1:\d+ \(.*ECONNREFUSED/) as string })
  })

  it('by no network at all is not asked for', async () => {
    const asked = createForge({ token: 'x', apiUrl: 'http://127.0.0.1:1', offline: true, timeBudgetSeconds: 20, serverUrl: 'https://git.example' })
    expect(await asked.release(name, 'v1')).toEqual(await asked.repository(name))
    expect(await asked.repository(name)).toMatchObject({ ok: false, because: expect.stringContaining('offline') as string })
  })
})

describe('patience', () => {
  it('tries again when GitHub is in trouble', async () => {
    const asked = await forge({ [paths.repository]: [refusal(503, 'Unavailable'), refusal(500, 'Error'), repository()] })
    expect(await asked.repository(name)).toMatchObject({ ok: true })
    expect(requests()).toHaveLength(3)
  })

  it('waits for a secondary limit that ends within the budget', async () => {
    const limit = refusal(403, 'You have exceeded a secondary rate limit.', { 'retry-after': '2' })
    const asked = await forge({ [paths.repository]: [limit, repository()] })
    expect(await asked.repository(name)).toMatchObject({ ok: true })
  })

  it('does not wait for one that ends after it', async () => {
    const limit = refusal(429, 'You have exceeded a secondary rate limit.', { 'retry-after': '60' })
    const asked = await forge({ [paths.repository]: [limit, repository()] }, { timeBudgetSeconds: 5 })
    expect(await asked.repository(name)).toMatchObject({ ok: false })
  })
})

describe('a release', () => {
  it('is the files at its tag', async () => {
    const asked = await forge({ [paths.ref]: ref('commit', commit), [paths.tree]: tree(['README.md', 'src/a.java']) })
    expect(await asked.release(name, 'v1')).toEqual({
      ok: true,
      value: { tag: 'v1', exists: true, commit, paths: ['README.md', 'src/a.java'], complete: true, url: `https://git.example/${name}/tree/v1` },
    })
    expect(lines()).toEqual([`GET ${paths.ref}`, `GET ${paths.tree}?recursive=1`])
  })

  it('may have an annotated tag', async () => {
    const asked = await forge({ [paths.ref]: ref('tag', tagObject), [paths.tag]: tag('commit', commit), [paths.tree]: tree(['a.c']) })
    expect(await asked.release(name, 'v1')).toMatchObject({ ok: true, value: { commit, paths: ['a.c'] } })
  })

  it('may have a tag that points to tags in a circle', async () => {
    const asked = await forge({ [paths.ref]: ref('tag', tagObject), [paths.tag]: tag('tag', tagObject) })
    expect(await asked.release(name, 'v1')).toMatchObject({ ok: false })
  })

  it('may have a tag on a single file', async () => {
    const asked = await forge({ [paths.ref]: ref('blob', commit) })
    expect(await asked.release(name, 'v1')).toMatchObject({ ok: true, value: { exists: true, commit: null, paths: [] } })
  })

  it('says when GitHub left files out', async () => {
    const asked = await forge({ [paths.ref]: ref('commit', commit), [paths.tree]: tree(['a.c'], true) })
    expect(await asked.release(name, 'v1')).toMatchObject({ ok: true, value: { complete: false } })
  })

  it('may have no tag', async () => {
    const asked = await forge({ [paths.repository]: repository() })
    expect(await asked.release(name, 'v1')).toMatchObject({ ok: true, value: { exists: false, commit: null, paths: [] } })
  })

  it('may be of a repository without a commit', async () => {
    const asked = await forge({ [paths.repository]: repository(), [paths.ref]: refusal(409, 'Git Repository is empty.') })
    expect(await asked.release(name, 'v1')).toMatchObject({ ok: true, value: { exists: false } })
  })

  it('of a repository that nobody sees has no answer', async () => {
    const asked = await forge({})
    expect(await asked.release(name, 'v1')).toEqual({
      ok: false, because: `GitHub shows no repository ${name}, so nobody can say what its tag v1 holds.`,
    })
  })

  it.each([paths.ref, paths.tree])('has no answer when GitHub is in trouble at %s', async (path) => {
    const asked = await forge({ [paths.ref]: ref('commit', commit), [paths.tree]: tree([]), [path]: refusal(500, 'Error') })
    expect(await asked.release(name, 'v1')).toMatchObject({ ok: false, because: expect.stringContaining('(500)') as string })
  })

  it('takes a tag with a slash', async () => {
    const asked = await forge({ [`/repos/${name}/git/ref/tags/release/1`]: ref('commit', commit), [paths.tree]: tree(['a.c']) })
    expect(await asked.release(name, 'release/1')).toMatchObject({ ok: true, value: { exists: true } })
  })
})
