/** GitHub's answers, read without trust: null where one has not the documented shape. */

import type { RepositoryFact } from '../model/evidence.ts'
import type { TaggedTree } from '../model/ports.ts'

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
    url,
  }
}

/** `GET /repos/{owner}/{repo}/git/ref/{ref}` and `…/git/tags/{tag_sha}`: both hold an `object`. */
export function readObject(body: unknown): GitObject | null {
  const sha = text(member(body, 'object'), 'sha')
  const type = text(member(body, 'object'), 'type')
  const known = (['commit', 'tag', 'tree', 'blob'] as const).find((one) => one === type)
  return known === undefined || sha === null || !/^[0-9a-f]{40,64}$/.test(sha) ? null : { type: known, sha }
}

/** `GET /repos/{owner}/{repo}/git/trees/{tree_sha}?recursive=1`: its files, without folders and submodules. */
export function readTree(body: unknown): TreeListing | null {
  const tree = member(body, 'tree')
  if (!Array.isArray(tree)) return null
  const blobs = tree.filter((entry: unknown) => text(entry, 'type') === 'blob').map((entry: unknown) => text(entry, 'path') ?? '')
  return { paths: blobs, complete: member(body, 'truncated') !== true }
}

function text(value: unknown, key: string): string | null {
  const found = member(value, key)
  return typeof found === 'string' && found !== '' ? found : null
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
}
