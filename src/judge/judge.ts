/** Asks every rule about the evidence. A rule whose question is unanswered cannot be met: that is decided here, once, for all. */

import { ofKind, type Evidence } from '../model/evidence.ts'
import type { Rule, Ruling } from '../model/rule.ts'
import { rules as allRules } from './rules.ts'

/** The rulings of all rules, in the order of the list. */
export function judge(evidence: readonly Evidence[], rules: readonly Rule[] = allRules): readonly Ruling[] {
  return rules.map((rule) => rulingOf(rule, evidence))
}

function rulingOf(rule: Rule, evidence: readonly Evidence[]): Ruling {
  const asked = new Set(ofKind(evidence, 'unanswered').map((one) => one.question))
  const open = rule.card.needs.filter((question) => asked.has(question))
  // Without knowing what is derived nobody can say that a rule does not apply.
  if (!rule.applies(evidence) && !open.includes('derived-code')) return { rule: rule.card, answer: 'not-applicable', breaches: [], open: [] }
  const breaches = rule.judge(evidence)
  return { rule: rule.card, answer: breaches.length > 0 ? 'broken' : open.length > 0 ? 'unanswered' : 'met', breaches, open }
}
