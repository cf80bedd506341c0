import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apiUrlOf, readGithubEvent, serverUrlOf, tokenOf } from '../../src/configure/github-event.ts'

const head = 'a'.repeat(40)
const base = 'b'.repeat(40)
const merge = 'c'.repeat(40)
const pigeon = { full_name: 'pigeon/pigeon-android' }

function run(name: string, payload: unknown, environment: Record<string, string> = {}) {
  return readGithubEvent({ GITHUB_EVENT_NAME: name, GITHUB_REPOSITORY: pigeon.full_name, GITHUB_SHA: merge, ...environment }, payload)
}

function pullRequest(headRepo: unknown = pigeon) {
  return { action: 'opened', pull_request: { head: { sha: head, repo: headRepo, ref: '$(id)' }, base: { sha: base, repo: pigeon } } }
}

describe('an event', () => {
  it('outside of GitHub asks for a report', () => {
    expect(readGithubEvent({}, null)).toEqual({
      gate: 'report', base: null, commit: null, tag: null, repository: null, pullRequest: null, run: null, fork: false, checkoutTrusted: true,
    })
  })

  it('of a push asks for a report', () => {
    expect(run('push', { ref: 'refs/heads/main' }, { GITHUB_REF_TYPE: 'branch', GITHUB_REF_NAME: 'main' })).toMatchObject({
      gate: 'report', tag: null, commit: merge, repository: 'pigeon/pigeon-android',
    })
  })

  it('of a pushed tag is a release', () => {
    expect(run('push', {}, { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'release/v1.0' })).toMatchObject({ gate: 'release', tag: 'release/v1.0' })
  })

  it.each(['published', 'created', 'prereleased', 'edited'])('of a release that is %s is a release', (action) => {
    expect(run('release', { action, release: { tag_name: 'v1.0' } }, { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1.0' })).toMatchObject({ gate: 'release', tag: 'v1.0' })
  })

  it.each(['deleted', 'unpublished'])('of a release that is %s releases nothing', (action) => {
    expect(run('release', { action, release: { tag_name: 'v1.0' } }, { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1.0' })).toMatchObject({ gate: 'report', tag: null })
  })

  it.each([[7, 7], ['7', null], [0, null], [1.5, null]])('of the pull request %j has the number %j', (number, read) => {
    expect(readGithubEvent({ GITHUB_EVENT_NAME: 'pull_request', GITHUB_RUN_ID: '12' }, { pull_request: { number } })).toMatchObject({ pullRequest: read, run: 12 })
  })

  it('of a pull request compares with its base', () => {
    expect(run('pull_request', pullRequest())).toEqual({
      gate: 'pull-request', base, commit: head, tag: null, repository: 'pigeon/pigeon-android', pullRequest: null, run: null, fork: false, checkoutTrusted: true,
    })
  })

  it.each([{ full_name: 'stranger/pigeon-android' }, null])('of a pull request from %j is a fork\'s', (repo) => {
    expect(run('pull_request', pullRequest(repo))).toMatchObject({ fork: true, checkoutTrusted: true })
  })

  it('of a merge group compares with its base', () => {
    expect(run('merge_group', { merge_group: { base_sha: base, head_sha: merge } })).toMatchObject({ gate: 'pull-request', base, commit: merge })
  })

  it.each([
    ['pull_request_target', pullRequest()],
    ['workflow_run', { workflow_run: { event: 'pull_request' } }],
  ])('%s does not trust the checkout', (name, payload) => {
    expect(run(name, payload).checkoutTrusted).toBe(false)
  })

  it('does not take what has not the documented shape', () => {
    const bad = { pull_request: { head: { sha: '--output=x', repo: pigeon }, base: { sha: ['b'], repo: pigeon } } }
    expect(run('pull_request', bad, { GITHUB_REPOSITORY: '../..' })).toMatchObject({ base: null, commit: merge, repository: null })
    expect(run('release', { release: { tag_name: '-x\n::error::' } })).toMatchObject({ gate: 'release', tag: null })
    expect(run('release', null, { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1.0' })).toMatchObject({ gate: 'release', tag: 'v1.0' })
    expect(run('push', { deleted: true }, { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1.0' })).toMatchObject({ gate: 'report', tag: null })
  })

  it('of any payload gets an answer', () => {
    fc.assert(fc.property(fc.constantFrom('push', 'release', 'pull_request', 'merge_group', 'workflow_run'), fc.anything(), (name, payload) => {
      expect(run(name, payload).gate).toBeDefined()
      expect(run(name, { pull_request: payload, release: payload, merge_group: payload }).gate).toBeDefined()
    }))
  })
})

describe('the environment', () => {
  it('names the API, a server\'s own as well', () => {
    expect(apiUrlOf({})).toBe('https://api.github.com')
    expect(apiUrlOf({ GITHUB_API_URL: 'https://git.example/api/v3/' })).toBe('https://git.example/api/v3')
    expect(apiUrlOf({ GITHUB_API_URL: 'file:///etc' })).toBe('https://api.github.com')
  })

  it('names the web site, a server\'s own as well', () => {
    expect(serverUrlOf({})).toBe('https://github.com')
    expect(serverUrlOf({ GITHUB_SERVER_URL: 'https://git.example/' })).toBe('https://git.example')
    expect(serverUrlOf({ GITHUB_SERVER_URL: 'nonsense' })).toBe('https://github.com')
  })

  it('may offer a token', () => {
    expect(tokenOf({ GITHUB_TOKEN: ' ', GH_TOKEN: 'x ' })).toBe('x')
    expect(tokenOf({})).toBeNull()
  })
})
