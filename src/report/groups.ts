/** Findings in the groups that a reader wants them in. */

import type { Finding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import type { RuleCard } from '../model/rule.ts'

/** The findings of one rule, which share its reason and its remedy. */
export interface RuleGroup {
  readonly rule: RuleCard
  readonly level: Finding['level']
  readonly findings: readonly Finding[]
}

/** The findings that no waiver covers, by rule, in the order in which the report has them. */
export function groupsOf(report: Report): readonly RuleGroup[] {
  const cardOf = cardsOf(report)
  const unwaived = report.findings.filter((finding) => finding.waived === null)
  return [...new Set(unwaived.map((finding) => finding.rule))].map((id) => {
    const findings = unwaived.filter((finding) => finding.rule === id)
    return { rule: cardOf(id), level: findings[0]?.level ?? 'error', findings }
  })
}

/** The findings that a waiver covers. */
export function waivedOf(report: Report): readonly Finding[] {
  return report.findings.filter((finding) => finding.waived !== null)
}

/** Looks up cards by rule id. A finding must be shown even when its rule's card is missing from the report. */
export function cardsOf(report: Report): (id: string) => RuleCard {
  const cards = new Map(report.rules.map((rule) => [rule.id, rule]))
  return (id) => cards.get(id) ?? bareCard(id)
}

function bareCard(id: string): RuleCard {
  return { id, title: id, level: 'error', why: '', remedy: '', clause: { text: '', url: '' }, needs: [] }
}
