/** The one comment on a pull request: found again by its marker and by its author, written anew, never a second time. */

import type { Answer } from '../model/ports.ts'
import type { PullRequestComment } from '../model/publication.ts'
import { partsOf, type Ask } from './github-client.ts'
import { listPages } from './github-listing.ts'
import { readComment, readViewer, understood } from './github-shapes.ts'

export interface CommentTask {
  readonly ask: Ask
  readonly apiUrl: string
  /** `owner/name`. */
  readonly repository: string
  readonly pullRequest: number
  readonly comment: PullRequestComment
}

/** What became of the comment. */
export type CommentFate = 'written' | 'updated' | 'unchanged' | 'not needed'

const needs = 'pull-requests: write'
/** Three thousand comments: beyond that ours is not looked for, and so none is written. */
const mostPages = 30

export async function placeComment(task: CommentTask): Promise<Answer<CommentFate>> {
  const { ask, repository, pullRequest, comment } = task
  const known = await findOwn(task)
  if (!known.ok) return known
  const own = known.value
  if (own === null && !comment.asksForAction) return { ok: true, value: 'not needed' }
  if (own !== null && isSame(own.body, comment.body)) return { ok: true, value: 'unchanged' }
  const parts = partsOf(repository)
  const reply = own === null
    ? await ask('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...parts, issue_number: pullRequest, body: comment.body }, 'the comment', needs)
    : await ask('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...parts, comment_id: own.id, body: comment.body }, 'the comment', needs)
  return reply.ok ? { ok: true, value: own === null ? 'written' : 'updated' } : { ok: false, because: reply.because }
}

interface Own {
  readonly id: number
  readonly body: string
}

/**
 * The comment that begins with the marker and that this token wrote. Whoever may comment can write a marker, and a token that may write comments may change
 * everybody's: so without knowing who the token is, nothing is touched.
 */
async function findOwn({ ask, apiUrl, repository, pullRequest, comment }: CommentTask): Promise<Answer<Own | null>> {
  const viewer = await ask(`POST ${graphqlUrl(apiUrl)}`, { query: '{ viewer { login } }' }, 'whose the token is', needs)
  if (!viewer.ok) return { ok: false, because: viewer.because }
  const login = understood(readViewer(viewer.body), 'whose the token is')
  if (!login.ok) return login
  const list = await listPages({
    ask, route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments', what: 'the comments of the pull request', mostPages, read: readComment,
    parameters: { ...partsOf(repository), issue_number: String(pullRequest) },
  })
  if (!list.ok) return list
  const own = list.value.entries.find(({ author, body }) => author === login.value && body.startsWith(comment.marker))
  if (own === undefined && !list.value.complete) return { ok: false, because: 'The pull request has more comments than are looked through.' }
  return { ok: true, value: own ?? null }
}

/** Of a GitHub Enterprise Server REST is at `/api/v3` and GraphQL at `/api/graphql`. */
function graphqlUrl(apiUrl: string): string {
  return `${apiUrl.replace(/\/v3$/, '')}/graphql`
}

/** GitHub may end lines in its own way, and leaves out white space at the end. */
function isSame(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n').trimEnd() === b.trimEnd()
}
