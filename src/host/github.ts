/** GitHub, asked what a check has to know of a published source. Every refusal is an answer with a reason. */

import type { RepositoryFact } from '../model/evidence.ts'
import type { Answer, Forge, TaggedTree } from '../model/ports.ts'
import { createGithubClient, type Ask, type GithubOptions, type Reply } from './github-client.ts'
import { readObject, readRepository, readTree, type GitObject, type TreeListing } from './github-shapes.ts'

export interface ForgeOptions extends GithubOptions {
  /** Ask nothing: every answer says so. */
  readonly offline: boolean
}

/** The forge. Loads its client when it is first asked, and asks GitHub about a repository once. */
export function createForge(options: ForgeOptions): Forge {
  if (options.offline) return silentForge
  const ask = createGithubClient(options)
  const web = webUrlOf(options.apiUrl)
  const known = new Map<string, Promise<Answer<RepositoryFact>>>()
  const repository = (name: string): Promise<Answer<RepositoryFact>> => {
    const answer = known.get(name) ?? askRepository(ask, web, name)
    known.set(name, answer)
    return answer
  }
  return {
    repository,
    release: (name, tag) => askRelease({ ask, url: `${web}/${name}/tree/${encodeURIComponent(tag)}`, name, tag, repository }),
  }
}

const notAsked = { ok: false, because: 'GitHub was not asked, because the check ran offline; run it without that option.' } as const
const silentForge: Forge = { repository: () => Promise.resolve(notAsked), release: () => Promise.resolve(notAsked) }

interface ReleaseQuestion {
  readonly ask: Ask
  readonly url: string
  readonly name: string
  readonly tag: string
  readonly repository: Forge['repository']
}

async function askRepository(ask: Ask, web: string, name: string): Promise<Answer<RepositoryFact>> {
  const reply = await ask('GET /repos/{owner}/{repo}', partsOf(name), `the repository ${name}`)
  if (reply.ok) return understood(readRepository(reply.body), `the repository ${name}`)
  if (!isHidden(reply)) return { ok: false, because: reply.because }
  return { ok: true, value: { kind: 'repository', name, visibility: 'unseen', archived: false, parent: null, source: null, url: `${web}/${name}` } }
}

/**
 * 404: there is none that this caller may see, and a public one every caller may. 451 and a 403 that names a block: GitHub has taken the
 * repository from the public.
 */
function isHidden(reply: Extract<Reply, { ok: false }>): boolean {
  return reply.status === 404 || reply.status === 451 || (reply.status === 403 && reply.blocked)
}

async function askRelease(question: ReleaseQuestion): Promise<Answer<TaggedTree>> {
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

function understood<T>(value: T | null, what: string): Answer<T> {
  if (value !== null) return { ok: true, value }
  const advice = 'check that the API\'s address is a GitHub server\'s, and run the check again'
  return { ok: false, because: `GitHub's answer about ${what} could not be read; ${advice}.` }
}

function partsOf(name: string): { owner: string; repo: string } {
  const [owner = '', repo = ''] = name.split('/')
  return { owner, repo }
}

/** Where people look at what the API tells of: the API of a server of one's own is below `/api/v3`. */
function webUrlOf(apiUrl: string): string {
  return apiUrl === 'https://api.github.com' ? 'https://github.com' : apiUrl.replace(/\/api\/v3\/?$/, '')
}
