/** GitHub's answers, read without trust: null where one has not the documented shape. */

import type { RepositoryFact } from '../model/evidence.ts'
import type { Answer, ListedRelease, TaggedTree } from '../model/ports.ts'

/** What a reference or a tag points to. */
export interface GitObject {
  readonly type: 'commit' | 'tag' | 'tree' | 'blob'
  readonly sha: string
}

export type TreeListing = Pick<TaggedTree, 'paths' | 'complete'>

/** `GET /repos/{owner}/{repo}`. */
export function readRepository(body: unknown): RepositoryFact | null {
  const name = text(body, 'full_name')
  const url = text(body, 'html_url')
  const isPrivate = member(body, 'private')
  if (name === null || url === null || typeof isPrivate !== 'boolean') return null
  const visibility = text(body, 'visibility') === 'internal' ? 'internal' : isPrivate ? 'private' : 'public'
  return {
    kind: 'repository',
    name,
    visibility,
    archived: member(body, 'archived') === true,
    parent: text(member(body, 'parent'), 'full_name'),
    source: text(member(body, 'source'), 'full_name'),
    ...shownLicense(text(member(body, 'license'), 'spdx_id')),
    url,
  }
}

/** NOASSERTION is GitHub's word for a licence file that it does not know. */
function shownLicense(id: string | null): Pick<RepositoryFact, 'license'> {
  return id === null || id === 'NOASSERTION' ? {} : { license: id }
}

/** `GET /repos/{owner}/{repo}/git/ref/{ref}` and `…/git/tags/{tag_sha}`: both hold an `object`. */
export function readObject(body: unknown): GitObject | null {
  const sha = text(member(body, 'object'), 'sha')
  const type = text(member(body, 'object'), 'type')
  const known = (['commit', 'tag', 'tree', 'blob'] as const).find((one) => one === type)
  return known === undefined || sha === null || !/^[0-9a-f]{40,64}$/.test(sha) ? null : { type: known, sha }
}

/** `GET /repos/{owner}/{repo}/contents/` of the root: what lies there, folders and submodules with a slash at the end. */
export function readRoot(body: unknown): readonly string[] | null {
  if (!Array.isArray(body)) return null
  return body.flatMap((entry: unknown) => {
    const name = text(entry, 'name')
    return name === null ? [] : [text(entry, 'type') === 'dir' || text(entry, 'type') === 'submodule' ? `${name}/` : name]
  })
}

/** `GET /repos/{owner}/{repo}/git/trees/{tree_sha}?recursive=1`: its files, without folders and submodules. */
export function readTree(body: unknown): TreeListing | null {
  const tree = member(body, 'tree')
  if (!Array.isArray(tree)) return null
  const blobs = tree.filter((entry: unknown) => text(entry, 'type') === 'blob').map((entry: unknown) => text(entry, 'path') ?? '')
  return { paths: blobs, complete: member(body, 'truncated') !== true }
}

/** An entry of `GET /repos/{owner}/{repo}/releases`; `draft` is one that the public does not see. */
export function readRelease(entry: unknown): ListedRelease | 'draft' | null {
  if (member(entry, 'draft') === true) return 'draft'
  const [tag, publishedAt, assets] = [text(entry, 'tag_name'), text(entry, 'published_at'), member(entry, 'assets')]
  if (tag === null || publishedAt === null || !/^\d{4}-\d\d-\d\dT/.test(publishedAt) || !Array.isArray(assets)) return null
  const names = assets.flatMap((asset: unknown) => text(asset, 'name') ?? [])
  return { tag, title: text(entry, 'name') ?? '', text: text(entry, 'body') ?? '', publishedOn: publishedAt.slice(0, 10), assets: names }
}

/** An entry of `GET /repos/{owner}/{repo}/tags`, which sees through annotated tags. */
export function readTag(entry: unknown): { readonly name: string; readonly commit: string } | null {
  const [name, commit] = [text(entry, 'name'), text(member(entry, 'commit'), 'sha')]
  return name === null || commit === null ? null : { name, commit }
}

/** `GET /repos/{owner}/{repo}/contents/{path}` of a file: its text. */
export function readContent(body: unknown): string | null {
  const [content, encoding] = [member(body, 'content'), member(body, 'encoding')]
  return typeof content === 'string' && encoding === 'base64' ? Buffer.from(content, 'base64').toString('utf8') : null
}

/** `GET /repos/{owner}/{repo}/git/commits/{commit_sha}`: the commit's own name. */
export function readCommit(body: unknown): string | null {
  return text(body, 'sha')
}

/** The number that GitHub has given to what it made. */
export function readId(body: unknown): number | null {
  const id = member(body, 'id')
  return typeof id === 'number' && Number.isSafeInteger(id) ? id : null
}

/** An entry of `GET /repos/{owner}/{repo}/issues/{issue_number}/comments`. Its author is empty where the account is gone. */
export function readComment(entry: unknown): { readonly id: number; readonly author: string; readonly body: string } | null {
  const id = readId(entry)
  return id === null ? null : { id, author: text(member(entry, 'user'), 'login') ?? '', body: text(entry, 'body') ?? '' }
}

/** GraphQL's `{ viewer { login } }`: of the token of a workflow `github-actions[bot]`, which no route of the REST API tells. */
export function readViewer(body: unknown): string | null {
  return text(member(member(body, 'data'), 'viewer'), 'login')
}

/** What was read, or that nobody can read the answer. `what` names what it is about. */
export function understood<T>(value: T | null, what: string): Answer<T> {
  if (value !== null) return { ok: true, value }
  const advice = 'check that the API\'s address is a GitHub server\'s, and run the check again'
  return { ok: false, because: `GitHub's answer about ${what} could not be read; ${advice}.` }
}

function text(value: unknown, key: string): string | null {
  const found = member(value, key)
  return typeof found === 'string' && found !== '' ? found : null
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
}
