/** The findings on a terminal, by rule: what, where, why and how to mend it. */

import type { Finding, Level } from '../model/finding.ts'
import type { Place } from '../model/place.ts'
import type { Report } from '../model/report.ts'
import { prose, visible } from './escape.ts'
import { groupsOf, waivedOf, type RuleGroup } from './groups.ts'
import type { Colour, Paint } from './paint.ts'
import { counted, lines } from './wording.ts'

/** Most findings that one rule shows, and most related places that one finding shows; the machine formats hold the rest. */
const shown = { findings: 20, related: 10 }

const colours: Readonly<Record<Level, Colour>> = { error: 'red', warning: 'yellow', note: 'cyan' }

/** One block of lines per broken rule. */
export function findingBlocks(report: Report, paint: Paint): readonly (readonly string[])[] {
  return groupsOf(report).map((group) => groupBlock(group, paint))
}

/** What waivers cover, with the reason that somebody gave. */
export function waivedBlock(report: Report, paint: Paint): readonly string[] {
  const waived = waivedOf(report)
  if (waived.length === 0) return []
  const rows = waived.slice(0, shown.findings).map((finding) => `  ${finding.rule}  ${where(finding.place)}  ${prose(finding.waived ?? '')}`)
  return [paint(`${counted(waived.length, 'finding')} waived`, 'bold'), ...rows, ...rest(waived.length, shown.findings, '  ')]
}

function groupBlock({ rule, level, findings }: RuleGroup, paint: Paint): readonly string[] {
  return [
    `${paint(level, colours[level])}  ${paint(visible(rule.id), 'bold')}  ${prose(rule.title)}`,
    ...findings.slice(0, shown.findings).flatMap((finding) => findingLines(finding, paint)),
    ...rest(findings.length, shown.findings, '  '),
    ...labelled('why', rule.why, paint),
    ...labelled('clause', rule.clause.url === '' ? rule.clause.text : `${rule.clause.text} <${rule.clause.url}>`, paint),
    ...labelled('mend', rule.remedy, paint),
  ]
}

function findingLines(finding: Finding, paint: Paint): readonly string[] {
  const related = finding.related.slice(0, shown.related).map(({ place, says }) => `    ${where(place)}  ${paint(prose(says), 'dim')}`)
  return [
    `  ${where(finding.place)}`,
    `    ${prose(finding.message)}`,
    ...related,
    ...rest(finding.related.length, shown.related, '    '),
    ...(finding.remedy === undefined ? [] : [`    ${paint('mend', 'dim')}  ${prose(finding.remedy)}`]),
  ]
}

function where(place: Place | null): string {
  return place === null ? 'the repository' : `${visible(place.path)}${lines(place)}`
}

function labelled(label: string, sentence: string, paint: Paint): readonly string[] {
  return sentence === '' ? [] : [`  ${paint(label.padEnd(6), 'dim')}  ${prose(sentence)}`]
}

function rest(count: number, limit: number, indent: string): readonly string[] {
  return count > limit ? [`${indent}and ${count - limit} more`] : []
}
