/** What the Action writes to GitHub beside its log, with and without the rights to. */

import { afterEach, describe, expect, it } from 'vitest'
import { refusal, startFakeGithub, type FakeGithub } from '../host/fake-github.ts'
import { exampleAnswer } from '../host/github-contract.ts'
import { runAction, whyNotRunnable, type Run, type Step } from './runner.ts'

const obstacle = whyNotRunnable()
const name = 'pigeon/pigeon-android'
const head = 'c'.repeat(40)
let github: FakeGithub | null = null
afterEach(async () => {
  expect(github?.troubles ?? []).toEqual([])
  await github?.close()
  github = null
})

/** A published id reaches the build. */
const files = {
  'app/src/main/java/pigeon/BuildVars.java':
    'package pigeon;\n\npublic class BuildVars {\n    public static int APP_ID = 4;\n    public static String APP_HASH = "014b35b6184100b085b0d0572f9b5103";\n}\n',
  'app/src/main/java/pigeon/Client.java': 'package pigeon;\n\nclass Client {\n    void start() { connect(BuildVars.APP_ID, BuildVars.APP_HASH); }\n    native void connect(int id, String hash);\n}\n',
}
const [runs, viewer, comments] = [`POST /repos/${name}/check-runs`, 'POST /graphql', `/repos/${name}/issues/7/comments`]
const example = exampleAnswer('issue-comment')
const granted = {
  [runs]: { status: 201, body: { ...exampleAnswer('check-run-example-of-completed-conclusion'), id: 4 } },
  [viewer]: { status: 200, body: { data: { viewer: { login: 'github-actions[bot]' } } } },
  [comments]: { status: 200, body: [] },
  [`POST ${comments}`]: { status: 201, body: example },
}
const denied = refusal(403, 'Resource not accessible by integration')

async function run(answers: Parameters<typeof startFakeGithub>[0], step: Step = {}): Promise<Run> {
  github = await startFakeGithub(answers)
  const repo = { full_name: name }
  return runAction({
    files, eventName: 'pull_request', event: { pull_request: { number: 7, head: { sha: head, repo }, base: { sha: head, repo } } }, token: 'secret', ...step,
    inputs: { 'check-run': 'on', comment: 'on', ...step.inputs }, environment: { GITHUB_API_URL: github.apiUrl, GITHUB_RUN_ID: '12', ...step.environment },
  })
}
const written = (): readonly string[] => (github?.requests ?? []).map(({ line }) => line).filter((line) => !line.startsWith('GET'))
const placed = ({ commands }: Run): number => commands.filter(({ properties }) => properties.file !== undefined).length

describe.skipIf(obstacle !== null)(`what is written to GitHub${obstacle === null ? '' : ` (skipped: ${obstacle})`}`, () => {
  it('is a check run and a comment, and then nothing stands twice', async () => {
    const result = await run(granted)
    expect(written()).toEqual([runs, viewer, `POST ${comments}`])
    expect(placed(result)).toBe(0)
    const [made, , comment] = (github?.requests ?? []).filter(({ line }) => !line.startsWith('GET')).map(({ body }) => body as Record<string, unknown>)
    expect(made).toMatchObject({ head_sha: head, conclusion: 'failure', output: { annotations: [{ path: 'app/src/main/java/pigeon/BuildVars.java', annotation_level: 'failure' }] } })
    expect(comment?.body).toMatch(/^<!-- telegram-gpl-check: -->\n## ❌ GPL check: fail\n/)
    expect(comment?.body).toContain(`[The run](https://github.com/${name}/actions/runs/12)`)
    expect(JSON.stringify([made, comment, result])).not.toMatch(/014b35b6184100b085b0d0572f9b5103|"secret"/)
  })

  it('is nothing without the rights: annotations and summary stand, a line in the log each, and the same verdict', async () => {
    const [mayNot, may] = [await run({ [runs]: denied, [viewer]: denied }), placed(await run({}, { inputs: { 'check-run': 'off', comment: 'off' } }))]
    expect(placed(mayNot)).toBe(may)
    expect(may).toBeGreaterThan(0)
    expect({ exitCode: mayNot.exitCode, verdict: mayNot.outputs.verdict }).toEqual({ exitCode: 1, verdict: 'fail' })
    expect(mayNot.summary).toContain('GPL check: fail')
    expect(mayNot.commands.filter(({ name: command, message }) => command === 'warning' && message.includes('The verdict stands'))).toEqual([])
    expect(mayNot.log.match(/^No .*give it the permission (?:checks|pull-requests): write\..*$/gm)).toHaveLength(2)
  })

  it('is nothing where nobody asked for it, or nobody may be asked', async () => {
    for (const step of [{ inputs: { 'check-run': 'auto', comment: 'off' } }, { inputs: { offline: 'true' } }, { token: '' }]) {
      await run(granted, step)
      expect(written()).toEqual([])
      await github?.close()
    }
  })

  it('does not fail the step where GitHub is in trouble', async () => {
    const result = await run({ [runs]: refusal(502, 'Bad Gateway'), [viewer]: refusal(502, 'Bad Gateway') })
    expect({ exitCode: result.exitCode, verdict: result.outputs.verdict }).toEqual({ exitCode: 1, verdict: 'fail' })
    expect(placed(result)).toBeGreaterThan(0)
  })
})
