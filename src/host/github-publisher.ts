/** Writes to GitHub what a run has to say beside its log: a check run, a comment. A refusal is an answer with a reason. */

import type { Annotation } from '../model/annotation.ts'
import type { Answer } from '../model/ports.ts'
import type { CheckRun, PullRequestComment } from '../model/publication.ts'
import { createGithubClient, partsOf, type Ask, type GithubOptions, type Reply } from './github-client.ts'
import { placeComment, type CommentFate } from './github-comment.ts'
import { readId, understood } from './github-shapes.ts'

export interface Publisher {
  /** How many annotations stand beside the commit. */
  checkRun(commit: string, checkRun: CheckRun): Promise<Answer<number>>
  /** What became of the comment. */
  comment(pullRequest: number, comment: PullRequestComment): Promise<Answer<CommentFate>>
}

/** `repository` is `owner/name`, the one that the token is for. The client is loaded when something is written. */
export function createPublisher(options: GithubOptions, repository: string): Publisher {
  const ask = createGithubClient(options)
  return {
    checkRun: (commit, checkRun) => writeCheckRun(ask, repository, commit, checkRun),
    comment: (pullRequest, comment) => placeComment({ ask, apiUrl: options.apiUrl, repository, pullRequest, comment }),
  }
}

/** GitHub takes so many annotations with one request. */
const perRequest = 50
const needs = 'checks: write'
const what = 'the check run'

/** The first request makes the check run, and each of the others adds annotations to it. */
async function writeCheckRun(ask: Ask, repository: string, commit: string, checkRun: CheckRun): Promise<Answer<number>> {
  const { name, conclusion, title, summary, annotations } = checkRun
  const outputs = batches(annotations).map((batch) => ({ title, summary, annotations: batch.map(documented) }))
  const [output = { title, summary }, ...others] = outputs
  const made = await ask('POST /repos/{owner}/{repo}/check-runs', { ...partsOf(repository), name, head_sha: commit, status: 'completed', conclusion, output }, what, needs)
  const id = idOf(made)
  if (!id.ok) return id
  for (const more of others) {
    const added = await ask('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', { ...partsOf(repository), check_run_id: id.value, output: more }, what, needs)
    if (!added.ok) return { ok: false, because: added.because }
  }
  return { ok: true, value: annotations.length }
}

function idOf(reply: Reply): Answer<number> {
  if (!reply.ok) return { ok: false, because: reply.because }
  return understood(readId(reply.body), what)
}

function batches(annotations: readonly Annotation[]): readonly (readonly Annotation[])[] {
  return Array.from({ length: Math.ceil(annotations.length / perRequest) }, (_, index) => annotations.slice(index * perRequest, (index + 1) * perRequest))
}

const levels = { error: 'failure', warning: 'warning', notice: 'notice' } as const

/** An annotation as GitHub's API names its parts. */
function documented({ level, title, message, path, line, endLine }: Annotation): object {
  const start = Math.max(1, line ?? 1)
  return { path: path ?? '', start_line: start, end_line: Math.max(start, endLine ?? start), annotation_level: levels[level], title, message }
}
