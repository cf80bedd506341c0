/** Whether the public sees the submodules that belong to whoever publishes the repository. Other people's are theirs, and known to be public. */

import type { Context } from '../../model/detector.ts'
import type { Evidence, SubmoduleFact } from '../../model/evidence.ts'

/** Each costs a request, and whoever has more has seldom but one that is private. */
const mostAsked = 12

/** The evidence with what GitHub says of those submodules; where it does not say, the question stays open. */
export async function withWordOfGithub(evidence: readonly Evidence[], { request, ports }: Pick<Context, 'request' | 'ports'>): Promise<readonly Evidence[]> {
  const owner = request.repository?.split('/')[0]?.toLowerCase()
  const answered: Evidence[] = []
  let asked = 0
  let silence: string | null = null
  for (const fact of evidence) {
    const name = fact.kind === 'submodule' ? repositoryOf(fact) : null
    if (fact.kind !== 'submodule' || name === null || name.split('/')[0]?.toLowerCase() !== owner || asked++ >= mostAsked) {
      answered.push(fact)
      continue
    }
    const answer = await ports.forge.repository(name)
    if (!answer.ok) silence ??= `Nobody can say whether the public gets the submodule ${fact.path}: ${answer.because}`
    answered.push(answer.ok ? { ...fact, isShown: answer.value.visibility === 'public' } : fact)
  }
  return silence === null ? answered : [...answered, { kind: 'unanswered', question: 'complete-source', because: silence }]
}

/** `owner/name` on GitHub, or null elsewhere. */
function repositoryOf({ url }: SubmoduleFact): string | null {
  const [, owner, name] = /^(?:https?:\/\/(?:[\w.-]+@)?github\.com\/|git@github\.com:|ssh:\/\/git@github\.com\/)([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i.exec(url ?? '') ?? []
  return owner === undefined || name === undefined ? null : `${owner}/${name}`
}
