/** Whether the public gets the submodules that lie on GitHub, and the commits that they are pinned at. */

import type { Context } from '../../model/detector.ts'
import type { Evidence, SubmoduleFact, Unanswered } from '../../model/evidence.ts'
import type { Answer, Forge } from '../../model/ports.ts'

/**
 * Questions cost a request or two each. Without a token GitHub answers sixty an hour; the forks of Telegram Desktop and of Telegram X have some thirty submodules, which
 * leaves enough for everything else.
 */
const mostAsked = { withToken: 200, without: 40 }

/**
 * The evidence with what GitHub says of submodules; where it does not say, or was asked no more, the question stays open. The repositories of whoever publishes this
 * one may be private; other people's are known to be public. Pinned commits are asked about before a release, or where questions cost little.
 */
export async function withWordOfGithub(evidence: readonly Evidence[], { request, ports: { forge } }: Pick<Context, 'request' | 'ports'>): Promise<readonly Evidence[]> {
  const modules = evidence.filter((fact): fact is SubmoduleFact => fact.kind === 'submodule').flatMap((fact) => {
    const name = repositoryOf(fact, request.repository, forge.host)
    return name === null ? [] : [{ fact, name, isOwn: ownerOf(name) === ownerOf(request.repository ?? '') }]
  })
  const own = modules.filter(({ isOwn }) => isOwn)
  const asksPins = forge.answersMany || request.policy.gate === 'release'
  // One's own first: nobody else would notice.
  const doubtful = asksPins ? [...new Set([...own, ...modules])] : own
  const asked = doubtful.slice(0, forge.answersMany ? mostAsked.withToken : mostAsked.without)
  // Of a GitHub that does not answer nobody asks dozens of questions, each with its patience.
  const mute = asked.length > 1 && request.repository !== null ? await forge.repository(request.repository) : null
  const words = new Map(await Promise.all(asked.map(async (module): Promise<readonly [SubmoduleFact, Answer<SubmoduleFact>]> => {
    return [module.fact, mute?.ok === false ? mute : await wordOf(module, forge, asksPins)]
  })))
  const facts = evidence.map((fact): Evidence => {
    const word = fact.kind === 'submodule' ? words.get(fact) : undefined
    return word?.ok === true ? word.value : fact
  })
  const silence = [...refusal(words), ...limit(doubtful, asked.length, forge)]
  return [...facts, ...silence.map((because): Unanswered => ({ kind: 'unanswered', question: 'complete-source', because }))]
}

function refusal(words: ReadonlyMap<SubmoduleFact, Answer<SubmoduleFact>>): readonly string[] {
  const refused = [...words].flatMap(([{ path }, word]) => (word.ok ? [] : [`Nobody can say whether the public gets the submodule ${path}: ${word.because}`]))
  return refused.slice(0, 1)
}

function limit(doubtful: readonly Module[], asked: number, { answersMany }: Forge): readonly string[] {
  const first = doubtful[asked]
  if (first === undefined) return []
  const advice = answersMany ? 'see to the others, and waive source-incomplete with that reason' : 'give a token, with which it answers more questions'
  return [`GitHub was asked about ${asked} of ${doubtful.length} submodules, and not about ${first.fact.path} and those after it; ${advice}.`]
}

interface Module {
  readonly fact: SubmoduleFact
  /** `owner/name`. */
  readonly name: string
  /** Whether whoever publishes the repository has this one as well. */
  readonly isOwn: boolean
}

async function wordOf({ fact, name, isOwn }: Module, forge: Forge, asksPin: boolean): Promise<Answer<SubmoduleFact>> {
  // Outside of git nobody knows the commit.
  if (!isOwn && fact.commit !== null) return withPin(fact, name, forge)
  const repository = await forge.repository(name)
  if (!repository.ok) return repository
  const isShown = repository.value.visibility === 'public'
  return isShown && asksPin ? withPin({ ...fact, isShown }, name, forge) : { ok: true, value: { ...fact, isShown } }
}

async function withPin(fact: SubmoduleFact, name: string, forge: Forge): Promise<Answer<SubmoduleFact>> {
  if (fact.commit === null) return { ok: true, value: fact }
  const commit = await forge.commit(name, fact.commit)
  if (!commit.ok) return commit
  return { ok: true, value: commit.value === 'unseen' ? { ...fact, isShown: false } : { ...fact, holdsCommit: commit.value === 'held' } }
}

/** `owner/name` on the host, or null elsewhere. `../name` is a neighbour of the repository at issue. */
function repositoryOf({ url }: SubmoduleFact, repository: string | null, host: string): string | null {
  const [, neighbour] = /^\.\.\/([\w.-]+?)(?:\.git)?\/?$/.exec(url ?? '') ?? []
  if (neighbour !== undefined) return repository === null ? null : `${repository.split('/')[0] ?? ''}/${neighbour}`
  const [, at, owner, name] = /^(?:(?:https?|git):\/\/(?:[\w.-]+@)?|(?:ssh:\/\/)?git@)([\w.-]+(?::\d+)?)[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i.exec(url ?? '') ?? []
  return owner === undefined || name === undefined || at?.toLowerCase() !== host.toLowerCase() ? null : `${owner}/${name}`
}

function ownerOf(name: string): string {
  return (name.split('/')[0] ?? '').toLowerCase()
}
