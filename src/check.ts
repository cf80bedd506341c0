/** The hallway: collect, detect, judge, decide. Every finding is a value before anything is printed, and the verdict is computed once. */

import { collect } from './collect/collect.ts'
import { decide, type Occasion } from './decide/decide.ts'
import { knownUpstreams } from './detect/derived-code/known.ts'
import { detect } from './detect/detect.ts'
import { judge } from './judge/judge.ts'
import { rules } from './judge/rules.ts'
import { ofKind, type Evidence } from './model/evidence.ts'
import type { Ports, SurveyOutcome } from './model/ports.ts'
import type { Report } from './model/report.ts'
import type { Request } from './model/request.ts'
import type { RuleCard } from './model/rule.ts'
import type { Unread } from './model/source.ts'

/** The cards of all rules, for whoever asks about one. */
export const ruleCards: readonly RuleCard[] = rules.map((rule) => rule.card)

/** The ids of all rules, for whoever names one. */
export const ruleIds: readonly string[] = ruleCards.map(({ id }) => id)

/** The ids of all upstreams whose code is known, for whoever names one. */
export const upstreamIds: readonly string[] = knownUpstreams

/** One run: from a folder to a report that says everything that was found, and the verdict. Writes nothing. */
export async function check(request: Request, ports: Ports): Promise<Report> {
  const begin = ports.seconds()
  const snapshot = await collect(request, ports.tree)
  const { evidence, outcome } = await detect(request, snapshot.files, ports)
  const rulings = judge(evidence)
  const unanswered = ofKind(evidence, 'unanswered')
  const occasion = { today: request.today, ...(await changes(request, ports)), comments: ofKind(evidence, 'waiver-comment') }
  const { findings, verdict, remarks } = decide(rulings, unanswered, request.policy, occasion)
  const [license] = ofKind(evidence, 'repository-license')
  return {
    tool: request.tool,
    subject: { repository: request.repository, commit: request.commit, root: request.root },
    verdict,
    scanned: {
      files: snapshot.files.length - outcome.unread.length,
      bytes: outcome.bytes,
      seconds: ports.seconds() - begin,
      unread: [...snapshot.passedOver, ...outcome.unread, ...troublesOf(outcome)],
    },
    derivation: ofKind(evidence, 'derivation')[0] ?? null,
    derivedFiles: ofKind(evidence, 'derived-file'),
    forkOf: ofKind(evidence, 'fork-of'),
    license: {
      declared: license?.declared ?? null,
      texts: ofKind(evidence, 'license-text'),
      required: license?.required ?? null,
      ...shownLicense(evidence),
    },
    credentials: ofKind(evidence, 'credential'),
    findings,
    unanswered,
    remarks,
    rules: ruleCards,
  }
}

function shownLicense(evidence: readonly Evidence[]): Pick<Report['license'], 'github'> {
  const shown = ofKind(evidence, 'repository')[0]?.license
  return shown === undefined ? {} : { github: shown }
}

function troublesOf({ surveys }: SurveyOutcome): readonly Unread[] {
  return surveys.flatMap(({ file, troubles }) => troubles.map(({ because }) => ({ path: file.path, because })))
}

/** What a pull request changes and adds; null where there is none, or where git cannot tell. */
async function changes({ policy, base }: Request, { tree }: Ports): Promise<Pick<Occasion, 'changedPaths' | 'addedPaths'>> {
  const answer = policy.gate === 'pull-request' && base !== null ? await tree.changedSince(base) : null
  return answer?.ok === true ? { changedPaths: new Set(answer.value.paths), addedPaths: new Set(answer.value.added) } : { changedPaths: null, addedPaths: null }
}
