/** Levels after policy, and the threshold from which a finding fails. */

import type { Level } from '../model/finding.ts'
import type { FailOn, Policy } from '../model/policy.ts'
import type { RuleCard } from '../model/rule.ts'

const weight: Readonly<Record<Level, number>> = { error: 0, warning: 1, note: 2 }

/** The level that the policy gives the rule, or null. Looks at own keys only: `constructor` is no rule. */
export function levelSet(rule: RuleCard, policy: Policy): Level | 'off' | null {
  return (Object.hasOwn(policy.levels, rule.id) ? policy.levels[rule.id] : undefined) ?? null
}

/** Orders levels, the weightiest first. */
export function compareLevels(a: Level, b: Level): number {
  return weight[a] - weight[b]
}

/** Whether a finding of that level makes the answer `fail`. `never` keeps the gate open but does not whitewash: errors count. */
export function reaches(level: Level, failOn: FailOn): boolean {
  return weight[level] <= weight[failOn === 'never' ? 'error' : failOn]
}
