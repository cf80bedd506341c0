import { describe, expect, it } from 'vitest'
import { configure, type Circumstances, type Configured } from '../../src/configure/configure.ts'
import { readGithubEvent } from '../../src/configure/github-event.ts'
import { parseArgv } from '../../src/configure/parse-argv.ts'

const circumstances: Circumstances = {
  tool: { name: 'telegram-gpl-check', version: '1.0.0' },
  root: '/app',
  today: '2026-11-22',
  event: readGithubEvent({}, null),
  checkout: { commit: null, repository: null, isForeign: false },
  config: null, baseline: null,
  ruleIds: ['license-missing'], upstreamIds: ['telegram-android', 'telegram-x'],
}

async function configured(argv: readonly string[], other: Partial<Circumstances> = {}): Promise<Configured> {
  const given = parseArgv(argv)
  if (!given.ok) throw new Error(given.error.message)
  const outcome = await configure(given.value, { ...circumstances, ...other })
  if (!outcome.ok) throw new Error(outcome.error.message)
  return outcome.value
}

const config = { path: 'c.yml', text: 'gate: release\nfail-on: note\noffline: true\nrules: { license-missing: off }' }
const pullRequest = readGithubEvent({ GITHUB_EVENT_NAME: 'pull_request', GITHUB_REPOSITORY: 'a/b', GITHUB_SHA: 'c'.repeat(40) }, {})

describe('the request', () => {
  it('has the defaults of the table', async () => {
    const { request, outputs, color, quiet } = await configured([])
    expect(request).toEqual({
      tool: circumstances.tool, root: '/app', today: '2026-11-22', offline: false, base: null, exclude: [], testPaths: [], ownUpstreams: [],
      policy: { gate: 'report', failOn: 'error', levels: {}, waivers: [], heedsComments: true }, repository: null, tag: null, commit: null,
    })
    expect({ outputs, color, quiet }).toEqual({ outputs: [{ format: 'text', file: null }], color: null, quiet: false })
  })

  it('takes the config file over the event', async () => {
    const { request } = await configured([], { config, event: pullRequest })
    expect(request.policy).toEqual({ gate: 'release', failOn: 'note', levels: { 'license-missing': 'off' }, waivers: [], heedsComments: true })
    expect(request.offline).toBe(true)
  })

  it('heeds no comments of a checkout that may be a stranger\'s', async () => {
    const event = readGithubEvent({ GITHUB_EVENT_NAME: 'pull_request_target' }, {})
    expect((await configured([], { event })).request.policy.heedsComments).toBeUndefined()
  })

  it('takes the command line over the config file', async () => {
    const { request } = await configured(['--gate', 'pull-request', '--fail-on', 'never'], { config })
    expect(request.policy).toMatchObject({ gate: 'pull-request', failOn: 'never' })
  })

  it('takes auto on the command line over the config file\'s gate', async () => {
    expect((await configured(['--gate', 'auto'], { config, event: pullRequest })).request.policy.gate).toBe('pull-request')
  })

  it('takes what the checkout says of itself over the event, and the command line over both', async () => {
    const checkout = { commit: 'd'.repeat(40), repository: 'remote/one', isForeign: false }
    expect((await configured([], { checkout, event: pullRequest })).request).toMatchObject({ commit: checkout.commit, repository: 'remote/one' })
    expect((await configured([], { event: pullRequest })).request).toMatchObject({ commit: 'c'.repeat(40), repository: 'a/b' })
    expect((await configured(['--repository', 'x/y'], { checkout })).request.repository).toBe('x/y')
  })

  it.each([['Pigeon/Android', 'v1'], ['pigeon/other', null]])('takes the event\'s tag for a checkout of %s as %s', async (repository, tag) => {
    const event = readGithubEvent({ GITHUB_REPOSITORY: 'pigeon/android', GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1' }, {})
    expect((await configured([], { event, checkout: { commit: null, repository, isForeign: false } })).request.tag).toBe(tag)
  })

  it('has no name for a checkout that the run\'s server does not know', async () => {
    const event = readGithubEvent({ GITHUB_REPOSITORY: 'pigeon/android', GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1' }, {})
    expect((await configured([], { event, checkout: { commit: null, repository: null, isForeign: true } })).request).toMatchObject({ repository: null, tag: null })
  })

  it.each(['v1', 'refs/tags/v1'])('takes the tag as %s', async (tag) => {
    expect((await configured(['--tag', tag])).request.tag).toBe('v1')
  })

  it('is about a release where a tag is named, unless the event or the user says otherwise', async () => {
    const gate = async (args: readonly string[], event = readGithubEvent({}, {})): Promise<string> => (await configured(args, { event })).request.policy.gate
    expect(await gate([])).toBe('report')
    expect(await gate(['--tag', 'v1'])).toBe('release')
    expect(await gate(['--tag', 'v1', '--gate', 'report'])).toBe('report')
    expect(await gate(['--tag', 'v1'], readGithubEvent({ GITHUB_EVENT_NAME: 'pull_request' }, {}))).toBe('pull-request')
  })

  it('is refused with the sentence of a broken config file', async () => {
    const outcome = await configure(new Map(), { ...circumstances, config: { path: 'c.yml', text: 'gate: {' } })
    expect(outcome).toMatchObject({ ok: false, error: { option: 'config', value: 'c.yml' } })
  })
})
