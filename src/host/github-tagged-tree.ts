/** A tag on GitHub, and the files below it. */

import type { Answer, Forge, TaggedTree } from '../model/ports.ts'
import { partsOf, type Ask } from './github-client.ts'
import { readObject, readTree, understood, type GitObject, type TreeListing } from './github-shapes.ts'

export interface ReleaseQuestion {
  readonly ask: Ask
  readonly url: string
  readonly name: string
  readonly tag: string
  readonly repository: Forge['repository']
}

/** The tag's tree. A tag that is not there is an answer, a repository that nobody sees is none. */
export async function askTaggedTree(question: ReleaseQuestion): Promise<Answer<TaggedTree>> {
  const { ask, name, tag } = question
  const reply = await ask('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...partsOf(name), ref: `tags/${tag}` }, `the tag ${tag} of ${name}`)
  if (reply.ok) {
    const target = understood(readObject(reply.body), `the tag ${tag} of ${name}`)
    return target.ok ? listTarget(question, target.value) : target
  }
  // 409 is GitHub's word for a repository without a single commit.
  if (reply.status === 409) return missingTag(question)
  return reply.status === 404 ? afterNotFound(question) : { ok: false, because: reply.because }
}

/** "Not found" may mean the tag or the repository. */
async function afterNotFound(question: ReleaseQuestion): Promise<Answer<TaggedTree>> {
  const repository = await question.repository(question.name)
  if (!repository.ok) return repository
  if (repository.value.visibility !== 'unseen') return missingTag(question)
  return { ok: false, because: `GitHub shows no repository ${question.name}, so nobody can say what its tag ${question.tag} holds.` }
}

function missingTag({ tag, url }: ReleaseQuestion): Answer<TaggedTree> {
  return { ok: true, value: { tag, exists: false, commit: null, paths: [], complete: true, url } }
}

/** An annotated tag is an object of its own, and may point to another one. */
async function listTarget(question: ReleaseQuestion, target: GitObject): Promise<Answer<TaggedTree>> {
  const { ask, name, tag, url } = question
  const what = `the tag ${tag} of ${name}`
  let object = target
  for (let depth = 0; object.type === 'tag' && depth < 5; depth++) {
    const reply = await ask('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', { ...partsOf(name), tag_sha: object.sha }, what)
    if (!reply.ok) return { ok: false, because: reply.because }
    const next = understood(readObject(reply.body), what)
    if (!next.ok) return next
    object = next.value
  }
  const listing = object.type === 'blob' ? { ok: true as const, value: oneFile } : await listTree(question, object)
  if (!listing.ok) return listing
  return { ok: true, value: { tag, exists: true, commit: object.type === 'commit' ? object.sha : null, ...listing.value, url } }
}

const oneFile: TreeListing = { paths: [], complete: true }

async function listTree({ ask, name, tag }: ReleaseQuestion, object: GitObject): Promise<Answer<TreeListing>> {
  const what = `the files of ${name} at the tag ${tag}`
  const parameters = { ...partsOf(name), tree_sha: object.sha, recursive: '1' }
  const reply = await ask('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', parameters, what)
  return reply.ok ? understood(readTree(reply.body), what) : { ok: false, because: reply.because }
}
