/** Whether the public gets the submodules that lie on GitHub, and the commits that they are pinned at. */

import type { Context } from '../../model/detector.ts'
import type { Evidence, SubmoduleFact } from '../../model/evidence.ts'
import type { Answer, Forge } from '../../model/ports.ts'

/** Whoever has more submodules of their own has seldom but one that is private. */
const mostOwn = 12
/** Pinned commits cost a request each: so many with a token, so many without one. */
const mostPins = { many: 60, few: 12 }

/**
 * The evidence with what GitHub says of submodules; where it does not say, the question stays open. The repositories of whoever publishes this one may be private;
 * other people's are known to be public. Pinned commits are asked about before a release, or where questions cost little.
 */
export async function withWordOfGithub(evidence: readonly Evidence[], { request, ports: { forge } }: Pick<Context, 'request' | 'ports'>): Promise<readonly Evidence[]> {
  const modules = evidence.filter((fact): fact is SubmoduleFact => fact.kind === 'submodule').flatMap((fact) => {
    const name = repositoryOf(fact, request.repository, forge.host)
    return name === null ? [] : [{ fact, name }]
  })
  const own = modules.filter(({ name }) => ownerOf(name) === ownerOf(request.repository ?? '')).slice(0, mostOwn)
  const asksPins = forge.answersMany || request.policy.gate === 'release'
  // One's own first: nobody else would notice.
  const pins = asksPins ? [...new Set([...own, ...modules])].slice(0, forge.answersMany ? mostPins.many : mostPins.few) : []
  const asked = modules.filter((module) => own.includes(module) || pins.includes(module))
  // Of a GitHub that does not answer nobody asks dozens of questions, each with its patience.
  const mute = asked.length > 1 && request.repository !== null ? await forge.repository(request.repository) : null
  const words = new Map(await Promise.all(asked.map(async (module): Promise<readonly [SubmoduleFact, Answer<SubmoduleFact>]> => {
    return [module.fact, mute?.ok === false ? mute : await wordOf(module, forge, { own: own.includes(module), pin: pins.includes(module) })]
  })))
  const refused = [...words].find(([, word]) => !word.ok)
  const facts = evidence.map((fact): Evidence => {
    const word = fact.kind === 'submodule' ? words.get(fact) : undefined
    return word?.ok === true ? word.value : fact
  })
  if (refused?.[1].ok !== false) return facts
  return [...facts, { kind: 'unanswered', question: 'complete-source', because: `Nobody can say whether the public gets the submodule ${refused[0].path}: ${refused[1].because}` }]
}

interface Module {
  readonly fact: SubmoduleFact
  /** `owner/name`. */
  readonly name: string
}

async function wordOf({ fact, name }: Module, forge: Forge, asks: { readonly own: boolean; readonly pin: boolean }): Promise<Answer<SubmoduleFact>> {
  if (asks.own) {
    const repository = await forge.repository(name)
    if (!repository.ok) return repository
    const isShown = repository.value.visibility === 'public'
    if (!isShown || !asks.pin) return { ok: true, value: { ...fact, isShown } }
    return withPin({ ...fact, isShown }, name, forge)
  }
  return withPin(fact, name, forge)
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
