/** Rulings in, verdict out: applies the policy's levels, waivers, threshold and gate. Computed once, before anything is printed. */

import type { Unanswered } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import type { Policy } from '../model/policy.ts'
import type { Remark } from '../model/remark.ts'
import type { Ruling } from '../model/rule.ts'
import type { Verdict } from '../model/verdict.ts'
import type { WaiverComment } from '../model/waiver-comment.ts'
import { findingsOf } from './findings.ts'
import { blockersOf } from './gate.ts'
import { levelSet, reaches } from './levels.ts'
import { reasonsFor } from './reasons.ts'
import { remarksOn } from './remarks.ts'
import { coversAll, splitByDate } from './waivers.ts'

/** What the policy's words are measured against: the day, what a pull request changes, and what the files themselves ask to be waived. */
export interface Occasion {
  /** Today, as YYYY-MM-DD: a waiver counts up to and with its last day. */
  readonly today: string
  /** Paths that the pull request changes, or null where there is no pull request or the comparison could not be made. */
  readonly changedPaths: ReadonlySet<string> | null
  /** Those of them that were not there before; null where the changed paths are. */
  readonly addedPaths: ReadonlySet<string> | null
  readonly comments?: readonly WaiverComment[]
}

export interface Decision {
  /** Ordered by level, rule and place. Waived ones included, those of rules that are off left out. */
  readonly findings: readonly Finding[]
  readonly verdict: Verdict
  readonly remarks: readonly Remark[]
}

/**
 * Decides. A finding that no waiver covers and that reaches the threshold makes the answer `fail`, whatever else is open; else one
 * ruling with an open question makes it `inconclusive`, be the rule unanswered or broken by something that does not count: there may
 * be more. With `failOn: never` the answer is the one for `error`, and nothing blocks.
 */
export function decide(rulings: readonly Ruling[], unanswered: readonly Unanswered[], policy: Policy, occasion: Occasion): Decision {
  const { valid, expired } = splitByDate(policy.waivers, occasion.today)
  const active = rulings.filter((ruling) => levelSet(ruling.rule, policy) !== 'off')
  const comments = occasion.comments ?? []
  const findings = findingsOf(active, policy, { waivers: valid, comments: policy.heedsComments === true ? comments : [], baseline: policy.baseline ?? null })
  const failing = findings.filter((finding) => finding.waived === null && reaches(finding.level, policy.failOn))
  const open = active.filter((ruling) => ruling.open.length > 0 && !coversAll(valid, ruling.rule.id))
  const answer = failing.length > 0 ? 'fail' : open.length > 0 ? 'inconclusive' : 'pass'
  const blockers = blockersOf(failing, active, policy.gate, occasion)
  const stops = blockers.length > 0 || (policy.gate === 'release' && answer === 'inconclusive')
  const reasons = reasonsFor({ active, findings, failing, blockers, open, unanswered, expired, policy, changedPaths: occasion.changedPaths })
  const remarks = remarksOn({ rulings, findings, valid, expired, comments, policy, changedPaths: occasion.changedPaths })
  return { findings, remarks, verdict: { answer, gate: policy.gate, blocks: stops && policy.failOn !== 'never', reasons } }
}
