/** Each event that starts a workflow, and what the gate makes of an error, of an open question and of a token that may only read. */

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { refusal, startFakeGithub, type FakeGithub } from '../host/fake-github.ts'
import { installProgram, licenseText } from '../program.ts'
import { filesBelow, repositories } from '../toy-upstream.ts'
import { runAction, whyNotRunnable, type Run, type Step } from './runner.ts'

const obstacle = whyNotRunnable()
const hash = 'c'.repeat(40)
let github: FakeGithub | null = null
afterEach(async () => {
  await github?.close()
  github = null
})

/** A published id reaches the build: an error in a repository of one's own code. */
const broken = {
  'app/src/main/java/pigeon/BuildVars.java':
    'package pigeon;\n\npublic class BuildVars {\n    public static int APP_ID = 4;\n    public static String APP_HASH = "014b35b6184100b085b0d0572f9b5103";\n}\n',
  'app/src/main/java/pigeon/Client.java': 'package pigeon;\n\nclass Client {\n    void start() { connect(BuildVars.APP_ID, BuildVars.APP_HASH); }\n    native void connect(int id, String hash);\n}\n',
}
const repo = { full_name: 'pigeon/pigeon-android' }
const pullRequest = (head: object = repo) => ({ pull_request: { head: { sha: hash, repo: head }, base: { sha: hash, repo } } })
const branch = { GITHUB_REF_TYPE: 'branch', GITHUB_REF_NAME: 'main' }
const tag = { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1.5.0' }
const release = (action: string) => ({ action, release: { tag_name: 'v1.5.0', draft: false } })

const gateOf = (run: Run): string => /the (\S+) gate/.exec(run.log)?.[1] ?? ''
const reds = (run: Run): readonly string[] => run.commands.filter(({ name }) => name === 'error').map(({ message }) => message)

describe.skipIf(obstacle !== null)(`the gate of an event${obstacle === null ? '' : ` (skipped: ${obstacle})`}`, () => {
  it.each<[string, Step, string, number]>([
    ['a push to a branch', { eventName: 'push', environment: branch }, 'report', 0],
    ['a push of a tag', { eventName: 'push', environment: tag }, 'release', 1],
    ['a release that is created', { eventName: 'release', event: release('created'), environment: tag }, 'release', 1],
    ['a release that is published', { eventName: 'release', event: release('published'), environment: tag }, 'release', 1],
    ['a release that is edited', { eventName: 'release', event: release('edited'), environment: tag }, 'release', 1],
    ['a release that is taken back', { eventName: 'release', event: release('unpublished'), environment: tag }, 'report', 0],
    ['a schedule', { eventName: 'schedule', environment: branch }, 'report', 0],
    ['a start by hand', { eventName: 'workflow_dispatch', environment: branch }, 'report', 0],
    ['a start by hand on a tag', { eventName: 'workflow_dispatch', environment: tag }, 'release', 1],
    ['a start by hand that asks for it', { eventName: 'workflow_dispatch', environment: branch, inputs: { gate: 'release' } }, 'release', 1],
    // A called workflow has its caller's event.
    ['a call by a workflow that a tag started', { eventName: 'push', environment: tag }, 'release', 1],
    ['a call that names the gate', { eventName: 'push', environment: branch, inputs: { gate: 'release' } }, 'release', 1],
    ['a merge group', { eventName: 'merge_group', event: { merge_group: { base_sha: hash, head_sha: hash } }, environment: branch }, 'pull-request', 1],
    ['a pull request', { eventName: 'pull_request', event: pullRequest(), environment: branch }, 'pull-request', 1],
    ['a pull request from a fork', { eventName: 'pull_request', event: pullRequest({ full_name: 'stranger/pigeon-android' }), environment: branch }, 'pull-request', 1],
    ['a pull request under the base\'s rights', { eventName: 'pull_request_target', event: pullRequest(), environment: branch }, 'pull-request', 1],
  ])('%s', async (_, step, gate, exitCode) => {
    const run = await runAction({ files: broken, ...step })
    expect({ gate: gateOf(run), exitCode: run.exitCode, verdict: run.outputs.verdict }).toEqual({ gate, exitCode, verdict: 'fail' })
  })

  it('of a pull request from a fork gives the same verdict, and nothing red for what its token may not', async () => {
    const denied = refusal(403, 'Resource not accessible by integration')
    github = await startFakeGithub(Object.fromEntries(['', '/releases', '/tags', '/contents'].map((path) => [`/repos/pigeon/pigeon-android${path}`, denied])))
    const derived = Object.fromEntries(filesBelow(join(repositories, 'inconclusive.fork')).map((path) => [path, readFileSync(join(repositories, 'inconclusive.fork', path), 'utf8')]))
    const fork: Step = { program: installProgram(), files: { ...derived, LICENSE: licenseText('GPL-2.0') }, eventName: 'pull_request', event: pullRequest({ full_name: 'stranger/pigeon-android' }), token: 'read-only', environment: { ...branch, GITHUB_API_URL: github.apiUrl } }
    const [ofFork, ofOwn] = await Promise.all([runAction(fork), runAction({ ...fork, event: pullRequest() })])
    expect(ofFork.outputs.verdict).toBe(ofOwn.outputs.verdict)
    expect(ofFork.outputs.verdict).toBe('inconclusive')
    expect([ofFork.exitCode, ...reds(ofFork)]).toEqual([0])
    expect(github.requests.length).toBeGreaterThan(0)
    expect(JSON.stringify(ofFork)).not.toContain('read-only')
  })

  it('under the base\'s rights heeds the base\'s settings, not those that the pull request brings', async () => {
    const settings = '.github/telegram-gpl-check.yml'
    const commit = (folder: string): string => {
      const identity = { GIT_AUTHOR_NAME: 'T', GIT_AUTHOR_EMAIL: 't@example.org', GIT_COMMITTER_NAME: 'T', GIT_COMMITTER_EMAIL: 't@example.org' }
      const git = (...args: string[]): string => execFileSync('git', args, { cwd: folder, encoding: 'utf8', env: { ...process.env, ...identity } }).trim()
      git('init', '-q', '-b', 'main')
      git('add', '-A')
      git('commit', '-qm', 'base')
      return git('rev-parse', 'HEAD')
    }
    const step = { files: { ...broken, [settings]: 'gate: release\n' }, after: { [settings]: 'gate: report\nrules:\n  sample-credential: off\n' }, commit }
    const run = await runAction({
      ...step, eventName: 'pull_request_target', environment: branch,
      event: (base: string) => ({ pull_request: { head: { sha: hash, repo: { full_name: 'stranger/x' } }, base: { sha: base, repo } } }),
    })
    expect({ gate: gateOf(run), exitCode: run.exitCode }).toEqual({ gate: 'release', exitCode: 1 })
  })
})
