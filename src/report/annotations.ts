/** The few annotations that GitHub shows, chosen so that the most useful survive. Plain values: the door hands them to the runner. */

import type { Annotation } from '../model/annotation.ts'
import type { Finding, Level } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import type { RuleCard } from '../model/rule.ts'
import { annotate, annotateRemark, plainLine, type Cause } from './annotate.ts'
import { closeness } from './changed.ts'
import { groupsOf } from './groups.ts'
import type { ReportOptions } from './options.ts'

/** GitHub drops, without a word, what a step annotates beyond ten of each level. */
const mostPerLevel = 10

/** Of the notices so many are about comments that waive. */
const mostRemarks = 3

/**
 * At most ten errors, ten warnings and ten notices, one per root cause: those on changed lines first, then those in changed files, and every rule before any
 * rule's second. Where the gate stops, the tenth error is the door's, which says so.
 */
export function annotations(report: Report, options: ReportOptions): readonly Annotation[] {
  const chosen = chosenCauses(report, options)
  const of = (level: Level): readonly Annotation[] => chosen.filter(({ cause }) => cause[0].level === level).map(({ rule, cause }) => annotate(rule, cause, options))
  return [...of('error'), ...openQuestions(report), ...of('warning'), ...remarkedPlaces(report, options), ...of('note')]
}

/** Whether there are more root causes than a step may annotate. */
export function annotationsLeftOut(report: Report, options: ReportOptions): boolean {
  return chosenCauses(report, options).length < rankedCauses(report, options).length
}

interface RuleCause {
  readonly rule: RuleCard
  readonly cause: Cause
}

function chosenCauses(report: Report, options: ReportOptions): readonly RuleCause[] {
  const taken: Readonly<Record<Level, number>> = { error: Number(report.verdict.blocks), warning: openQuestions(report).length, note: remarkedPlaces(report, options).length }
  const ranked = rankedCauses(report, options)
  return (['error', 'warning', 'note'] as const).flatMap((level) => ranked.filter(({ cause }) => cause[0].level === level).slice(0, Math.max(0, mostPerLevel - taken[level])))
}

function rankedCauses(report: Report, options: ReportOptions): readonly RuleCause[] {
  const causes = interleaved(groupsOf(report).map(({ rule, findings }) => causesOf(findings, options).map((cause) => ({ rule, cause }))))
  return causes.toSorted((a, b) => closeness(b.cause[0].place, options) - closeness(a.cause[0].place, options))
}

/** The findings by what they have in common, in each those first that are nearest to what was changed. */
function causesOf(findings: readonly Finding[], options: ReportOptions): readonly Cause[] {
  const causes = new Map<string, Cause>()
  for (const finding of findings.toSorted((a, b) => closeness(b.place, options) - closeness(a.place, options))) {
    const known = causes.get(finding.identity)
    if (known === undefined) causes.set(finding.identity, [finding])
    else known.push(finding)
  }
  return [...causes.values()]
}

/** The first of each list, then the second of each, and so on. */
function interleaved<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length))
  return Array.from({ length: longest }, (_, rank) => lists.flatMap((list) => list.slice(rank, rank + 1))).flat()
}

/** One warning per open question: a run without annotations must not look like a pass. */
function openQuestions(report: Report): readonly Annotation[] {
  const questions = [...new Set(report.unanswered.map((one) => one.question))].slice(0, mostPerLevel)
  return questions.map((question) => {
    const because = report.unanswered.filter((one) => one.question === question)
    const more = because.length > 1 ? ` (and ${because.length - 1} more)` : ''
    return { level: 'warning', title: `Unanswered: ${question}`, message: plainLine(`${because[0]?.because ?? ''}${more}`), path: null, line: null, endLine: null }
  })
}

/** Comments that waive, or do not, where somebody reviews them. */
function remarkedPlaces({ remarks }: Report, options: ReportOptions): readonly Annotation[] {
  return remarks.flatMap((remark) => annotateRemark(remark, options) ?? []).slice(0, mostRemarks)
}
