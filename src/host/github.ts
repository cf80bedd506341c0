/** GitHub, asked what a check has to know of a published source. Every refusal is an answer with a reason. */

import type { RepositoryFact } from '../model/evidence.ts'
import type { Answer, Forge } from '../model/ports.ts'
import { createGithubClient, partsOf, type Ask, type GithubOptions, type Reply } from './github-client.ts'
import { askCommit, askFile, askRoot } from './github-objects.ts'
import { askReleases } from './github-releases.ts'
import { readRepository, understood } from './github-shapes.ts'
import { askTaggedTree } from './github-tagged-tree.ts'

export interface ForgeOptions extends GithubOptions {
  /** Ask nothing: every answer says so. */
  readonly offline: boolean
  /** Where people look at what the API tells of: `https://github.com`, or a GitHub Enterprise Server. */
  readonly serverUrl: string
}

/** The forge. Loads its client when it is first asked. */
export function createForge(options: ForgeOptions): Forge {
  const host = new URL(options.serverUrl).host
  if (options.offline) return { ...silentForge, host }
  const ask = once(createGithubClient(options))
  const web = options.serverUrl.replace(/\/+$/, '')
  const repository = (name: string): Promise<Answer<RepositoryFact>> => askRepository(ask, web, name)
  return {
    host,
    answersMany: options.token !== null,
    repository,
    release: (name, tag) => askTaggedTree({ ask, url: `${web}/${name}/tree/${encodeURIComponent(tag)}`, name, tag, repository }),
    releases: (name) => askReleases(ask, name),
    commit: (name, commit) => askCommit(ask, repository, name, commit),
    root: (name, revision) => askRoot(ask, repository, name, revision),
    file: (name, path, revision) => askFile(ask, { name, path, revision }),
  }
}

const notAsked = () => Promise.resolve({ ok: false, because: 'GitHub was not asked, because the check ran offline; run it without that option.' } as const)
const silentForge: Omit<Forge, 'host'> = { answersMany: false, repository: notAsked, release: notAsked, releases: notAsked, commit: notAsked, root: notAsked, file: notAsked }

/** Asks each question once: whoever has it later gets the same answer. */
function once(ask: Ask): Ask {
  const replies = new Map<string, Promise<Reply>>()
  return (route, parameters, what, needs) => {
    const question = JSON.stringify([route, parameters])
    const reply = replies.get(question) ?? ask(route, parameters, what, needs)
    replies.set(question, reply)
    return reply
  }
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
