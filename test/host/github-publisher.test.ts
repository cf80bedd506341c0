/** What is written to GitHub, on a GitHub of our own: each request is held against GitHub's description of what it takes. */

import { afterEach, describe, expect, it } from 'vitest'
import { createPublisher, type Publisher } from '../../src/host/github-publisher.ts'
import type { Annotation } from '../../src/model/annotation.ts'
import type { CheckRun, PullRequestComment } from '../../src/model/publication.ts'
import { refusal, startFakeGithub, type FakeAnswer, type FakeGithub } from './fake-github.ts'
import { exampleAnswer } from './github-contract.ts'

const name = 'pigeon/pigeon-android'
const commit = 'a'.repeat(40)
const own = 'github-actions[bot]'
let github: FakeGithub | null = null

afterEach(async () => {
  expect(github?.troubles ?? []).toEqual([])
  await github?.close()
  github = null
})

async function publisher(answers: Parameters<typeof startFakeGithub>[0]): Promise<Publisher> {
  github = await startFakeGithub(answers)
  return createPublisher({ token: 't', apiUrl: github.apiUrl, timeBudgetSeconds: 30, waitUnit: 1 }, name)
}

const lines = (): readonly string[] => (github?.requests ?? []).map(({ line }) => line)
interface Sent {
  readonly output: { readonly annotations: readonly { readonly start_line: number; readonly end_line: number }[] }
}
const bodies = (verb: string): readonly Sent[] => (github?.requests ?? []).filter(({ line }) => line.startsWith(`${verb} /repos`)).map(({ body }) => body as Sent)

describe('a check run', () => {
  const annotation: Annotation = { level: 'error', title: 'license-missing: no licence', message: 'There is none.', path: 'src/a.c', line: 3, endLine: 5 }
  const checkRun: CheckRun = { name: 'GPL check', conclusion: 'failure', title: 'fail: 1 error.', summary: '## fail', annotations: [annotation] }
  const made: FakeAnswer = { status: 201, body: { ...exampleAnswer('check-run-example-of-completed-conclusion'), id: 4 } }
  const added: FakeAnswer = { status: 200, body: { ...exampleAnswer('check-run'), id: 4 } }
  const [runs, run] = [`POST /repos/${name}/check-runs`, `PATCH /repos/${name}/check-runs/4`]

  it('is made with its annotations in the words of the API', async () => {
    const answer = await (await publisher({ [runs]: made })).checkRun(commit, checkRun)
    expect(answer).toEqual({ ok: true, value: 1 })
    expect(bodies('POST')).toEqual([{
      name: 'GPL check', head_sha: commit, status: 'completed', conclusion: 'failure',
      output: {
        title: 'fail: 1 error.', summary: '## fail',
        annotations: [{ path: 'src/a.c', start_line: 3, end_line: 5, annotation_level: 'failure', title: annotation.title, message: 'There is none.' }],
      },
    }])
  })

  it('is made without any where there are none', async () => {
    await (await publisher({ [runs]: made })).checkRun(commit, { ...checkRun, conclusion: 'success', annotations: [] })
    expect(bodies('POST')[0]?.output).toEqual({ title: 'fail: 1 error.', summary: '## fail' })
  })

  it('gets fifty with a request, in their order, none twice', async () => {
    const annotations = Array.from({ length: 120 }, (_, at) => ({ ...annotation, line: at + 1, endLine: null }))
    const answer = await (await publisher({ [runs]: made, [run]: added })).checkRun(commit, { ...checkRun, annotations })
    expect(answer).toEqual({ ok: true, value: 120 })
    expect(lines()).toEqual([runs, run, run])
    const sent = ['POST', 'PATCH'].flatMap((verb) => bodies(verb)).map(({ output }) => output.annotations)
    expect(sent.map((batch) => batch.length)).toEqual([50, 50, 20])
    expect(sent.flat().map(({ start_line }) => start_line)).toEqual(annotations.map(({ line }) => line))
  })

  it('that the token may not write is an answer, and asked for once', async () => {
    const answer = await (await publisher({ [runs]: refusal(403, 'Resource not accessible by integration') })).checkRun(commit, checkRun)
    expect(answer).toEqual({
      ok: false, because: 'GitHub did not let the token ask about the check run (403: Resource not accessible by integration - https://docs.github.com/rest); give it the permission checks: write.',
    })
    expect(lines()).toEqual([runs])
  })

  it.each([[404, 'Not Found'], [422, 'Validation Failed'], [500, 'Server Error']])('that GitHub refuses with %i is not tried again', async (status, message) => {
    expect(await (await publisher({ [runs]: refusal(status, message) })).checkRun(commit, checkRun)).toMatchObject({ ok: false })
    expect(lines()).toEqual([runs])
  })

  it('that got only some of its annotations is no success', async () => {
    const annotations = Array.from({ length: 60 }, () => annotation)
    expect(await (await publisher({ [runs]: made, [run]: refusal(502, 'Bad Gateway') })).checkRun(commit, { ...checkRun, annotations })).toMatchObject({ ok: false })
  })
})

describe('a comment', () => {
  const marker = '<!-- telegram-gpl-check: -->'
  const wanted: PullRequestComment = { marker, body: `${marker}\n## fail\n`, asksForAction: true }
  const [comments, write] = [`/repos/${name}/issues/7/comments`, `POST /repos/${name}/issues/7/comments`]
  const viewer: FakeAnswer = { status: 200, body: { data: { viewer: { login: own } } } }
  const example = exampleAnswer('issue-comment')
  const commentOf = (id: number, login: string, body: string): object => ({ ...example, id, body, user: { ...(example.user as object), login } })
  const base = { 'POST /graphql': viewer, [write]: { status: 201, body: commentOf(9, own, wanted.body) } }
  const listed = (...all: readonly object[]): FakeAnswer => ({ status: 200, body: all })

  it('is written where there is none', async () => {
    const port = await publisher({ ...base, [comments]: listed(commentOf(1, 'octocat', 'Nice.')) })
    expect(await port.comment(7, wanted)).toEqual({ ok: true, value: 'written' })
    expect(bodies('POST')).toEqual([{ body: wanted.body }])
  })

  it('is updated where it is, on whatever page', async () => {
    const next = { link: '<https://api.github.com/x?page=2>; rel="next"' }
    const port = await publisher({
      ...base, [comments]: [{ ...listed(commentOf(1, 'octocat', 'Nice.')), headers: next }, listed(commentOf(5, own, `${marker}\n## inconclusive`))],
      [`PATCH /repos/${name}/issues/comments/5`]: { status: 200, body: commentOf(5, own, wanted.body) },
    })
    expect(await port.comment(7, wanted)).toEqual({ ok: true, value: 'updated' })
    expect(bodies('PATCH')).toEqual([{ body: wanted.body }])
    expect(bodies('POST')).toEqual([])
  })

  it('that says the same already is left alone', async () => {
    const port = await publisher({ ...base, [comments]: listed(commentOf(5, own, wanted.body.replaceAll('\n', '\r\n').trimEnd())) })
    expect(await port.comment(7, wanted)).toEqual({ ok: true, value: 'unchanged' })
    expect(lines().filter((line) => !line.startsWith('GET') && line !== 'POST /graphql')).toEqual([])
  })

  it('of a stranger who forged the marker is not touched, nor one of ours that only quotes it', async () => {
    const port = await publisher({ ...base, [comments]: listed(commentOf(1, 'stranger', `${marker}\n## pass`), commentOf(2, 'github-actions', `${marker}\n## pass`), commentOf(3, own, `A title: ${marker}`)) })
    expect(await port.comment(7, wanted)).toEqual({ ok: true, value: 'written' })
    expect(bodies('PATCH')).toEqual([])
  })

  it('is not begun where there is nothing to do, but says so where it stands', async () => {
    const well = { ...wanted, body: `${marker}\n## pass\n`, asksForAction: false }
    expect(await (await publisher({ ...base, [comments]: listed() })).comment(7, well)).toEqual({ ok: true, value: 'not needed' })
    await github?.close()
    const port = await publisher({ ...base, [comments]: listed(commentOf(5, own, wanted.body)), [`PATCH /repos/${name}/issues/comments/5`]: { status: 200, body: commentOf(5, own, well.body) } })
    expect(await port.comment(7, well)).toEqual({ ok: true, value: 'updated' })
  })

  it.each([
    ['403', refusal(403, 'Resource not accessible by integration')], ['an error in GraphQL', { status: 200, body: { errors: [{ message: 'no' }] } }],
  ])('is neither written nor looked for where nobody knows whose the token is: %s', async (_, answer) => {
    expect(await (await publisher({ ...base, 'POST /graphql': answer, [comments]: listed() })).comment(7, wanted)).toMatchObject({ ok: false })
    expect(lines()).toEqual(['POST /graphql'])
  })

  it('that may not be written is an answer with the permission that it takes', async () => {
    const port = await publisher({ ...base, [comments]: listed(), [write]: refusal(403, 'Resource not accessible by integration') })
    expect(await port.comment(7, wanted)).toMatchObject({ ok: false, because: expect.stringContaining('give it the permission pull-requests: write') as string })
  })
})
