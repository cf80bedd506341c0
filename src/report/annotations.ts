/** The few annotations that GitHub shows, chosen so that the most useful survive. Plain values: the door hands them to the runner. */

import type { Annotation } from '../model/annotation.ts'
import type { Finding, Level } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import type { RuleCard } from '../model/rule.ts'
import { prose, visible, withoutCommands } from './escape.ts'
import { groupsOf } from './groups.ts'
import { repositoryPath, type ReportOptions } from './options.ts'
import { lines } from './wording.ts'

/** GitHub drops, without a word, what a step annotates beyond ten of each level. */
const mostPerLevel = 10

/** How many other places of a root cause an annotation names. */
const mostPlaces = 3

/** Of the notices so many are about comments that waive. */
const mostRemarks = 3

const levelNames: Readonly<Record<Level, Annotation['level']>> = { error: 'error', warning: 'warning', note: 'notice' }

/** At most ten errors, ten warnings and ten notices, one per root cause, those in changed files first and every rule before any rule's second. */
export function annotations(report: Report, options: ReportOptions): readonly Annotation[] {
  const causes = interleaved(groupsOf(report).map(({ rule, findings }) => causesOf(findings, options).map((cause) => ({ rule, cause }))))
  const ranked = causes.toSorted((a, b) => Number(touches(b.cause, options)) - Number(touches(a.cause, options)))
  const asked = openQuestions(report).slice(0, mostPerLevel)
  return (['error', 'warning', 'note'] as const).flatMap((level) => {
    const first = level === 'warning' ? asked : level === 'note' ? remarked(report, options) : []
    const room = mostPerLevel - first.length
    return [...first, ...ranked.filter(({ cause }) => cause[0].level === level).slice(0, room).map(({ rule, cause }) => annotate(rule, cause, options))]
  })
}

/** A root cause: findings of one rule with one identity, those in changed files first. */
type Cause = [Finding, ...Finding[]]

function causesOf(findings: readonly Finding[], options: ReportOptions): readonly Cause[] {
  const causes = new Map<string, Cause>()
  for (const finding of findings.toSorted((a, b) => Number(changed(b, options)) - Number(changed(a, options)))) {
    const known = causes.get(finding.identity)
    if (known === undefined) causes.set(finding.identity, [finding])
    else known.push(finding)
  }
  return [...causes.values()]
}

function changed(finding: Finding, options: ReportOptions): boolean {
  return finding.place !== null && (options.changedPaths?.has(finding.place.path) ?? false)
}

function touches(cause: Cause, options: ReportOptions): boolean {
  return changed(cause[0], options)
}

/** The first of each list, then the second of each, and so on. */
function interleaved<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length))
  return Array.from({ length: longest }, (_, rank) => lists.flatMap((list) => list.slice(rank, rank + 1))).flat()
}

function annotate(rule: RuleCard, cause: Cause, options: ReportOptions): Annotation {
  const [finding] = cause
  const path = finding.place === null ? null : repositoryPath(finding.place.path, options)
  const shown = path !== null && withoutCommands(visible(path)) === path
  const unshown = path === null || shown ? '' : ` In ${path}.`
  const stands = rule.clause.text === '' ? '' : ` Stands on ${rule.clause.text}.`
  return {
    level: levelNames[finding.level],
    title: line(`${rule.id}: ${rule.title}`),
    message: line(`${finding.message}${unshown}${elsewhere(cause)}${stands} To mend it: ${finding.remedy ?? rule.remedy}`),
    path: shown ? path : null,
    line: shown ? (finding.place?.line ?? null) : null,
    endLine: shown ? (finding.place?.endLine ?? null) : null,
  }
}

/** The other places of the same root cause. */
function elsewhere(cause: Cause): string {
  const others = cause.slice(1).flatMap(({ place }) => (place === null ? [] : [`${place.path}${lines(place)}`]))
  if (others.length === 0) return ''
  const more = others.length > mostPlaces ? ` and ${others.length - mostPlaces} more` : ''
  return ` Also at ${others.slice(0, mostPlaces).join(', ')}${more}.`
}

/** One warning per open question: a run without annotations must not look like a pass. */
function openQuestions(report: Report): readonly Annotation[] {
  const questions = [...new Set(report.unanswered.map((one) => one.question))]
  return questions.map((question) => {
    const because = report.unanswered.filter((one) => one.question === question)
    const more = because.length > 1 ? ` (and ${because.length - 1} more)` : ''
    return { level: 'warning', title: `Unanswered: ${question}`, message: line(`${because[0]?.because ?? ''}${more}`), path: null, line: null, endLine: null }
  })
}

/** Comments that waive, or do not, where somebody reviews them. */
function remarked({ remarks }: Report, options: ReportOptions): readonly Annotation[] {
  return remarks.flatMap(({ message, place }): Annotation[] => {
    const path = place === null ? null : repositoryPath(place.path, options)
    if (place === null || path === null || withoutCommands(visible(path)) !== path) return []
    return [{ level: 'notice', title: 'Waiver', message: line(message), path, line: place.line, endLine: place.endLine }]
  }).slice(0, mostRemarks)
}

function line(text: string): string {
  return withoutCommands(prose(text, 2000))
}
