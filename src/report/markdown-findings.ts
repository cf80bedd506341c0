/** The findings in GitHub's Markdown, by rule, each with a link to its lines. The cards' own words stand as they are, addresses in them as well. */

import { ruleUrl } from '../model/project.ts'
import type { Finding } from '../model/finding.ts'
import type { Place } from '../model/place.ts'
import type { Report } from '../model/report.ts'
import { markdownCode, markdownText, prose, uriPath } from './escape.ts'
import { groupsOf, waivedOf, type RuleGroup } from './groups.ts'
import { placeUrl } from './links.ts'
import type { ReportOptions } from './options.ts'
import { counted, lines, sentence, thousands } from './wording.ts'

/** Most findings that one rule shows, and most related places that one finding shows. */
const shown = { findings: 200, related: 10 }

/** One heading, reason and list per broken rule, each finding a block of its own so that a cut falls between two. */
export function findingSections(report: Report, options: ReportOptions): readonly string[] {
  const link = linker(report, options)
  return groupsOf(report).flatMap((group) => ruleSection(group, link))
}

/** What waivers cover, with the reason that somebody gave. */
export function waivedSection(report: Report, options: ReportOptions): readonly string[] {
  const waived = waivedOf(report)
  if (waived.length === 0) return []
  const link = linker(report, options)
  const rows = waived.slice(0, shown.findings).map((finding) =>
    `- ${markdownCode(finding.rule)} ${where(finding.place, link)}: ${markdownText(finding.waived ?? '')}`)
  return [`### ${counted(waived.length, 'finding')} waived`, ...rows, ...rest(waived.length)]
}

/** What there is to know about waivers, comments and the baseline. */
export function remarkSection(report: Report, options: ReportOptions): readonly string[] {
  const { remarks } = report
  if (remarks.length === 0) return []
  const link = linker(report, options)
  const rows = remarks.slice(0, shown.findings).map(({ message, place }) => `- ${place === null ? '' : `${link(place)}: `}${markdownText(message)}`)
  return ['### Waivers to look at', ...rows, ...rest(remarks.length)]
}

type Link = (place: Place) => string

function ruleSection({ rule, level, findings }: RuleGroup, link: Link): readonly string[] {
  const clause = rule.clause.url === '' ? prose(rule.clause.text) : `[${prose(rule.clause.text)}](${rule.clause.url})`
  return [
    `### ${level}: [${prose(rule.id)}](${ruleUrl(uriPath(rule.id))}), ${counted(findings.length, 'finding')}`,
    `**${sentence(rule.title)}** ${sentence(rule.why)} Stands on ${clause}.`,
    ...findings.slice(0, shown.findings).map((finding) => findingRow(finding, link)),
    ...rest(findings.length),
  ]
}

function findingRow(finding: Finding, link: Link): string {
  const remedy = finding.remedy === undefined ? '' : ` **To mend it:** ${markdownText(finding.remedy)}`
  const related = finding.related.slice(0, shown.related).map(({ place, says }) => `  - ${where(place, link)}: ${markdownText(says)}`)
  const left = finding.related.length - shown.related
  const more = left > 0 ? [`  - and ${thousands(left)} more`] : []
  return [`- ${where(finding.place, link)}: ${markdownText(finding.message)}${remedy}`, ...related, ...more].join('\n')
}

function where(place: Place | null, link: Link): string {
  return place === null ? 'the repository' : link(place)
}

/** Names a place, and links it to the lines of the commit where repository and commit are known. */
function linker(report: Report, options: ReportOptions): Link {
  return (place) => {
    const name = markdownCode(`${place.path}${lines(place)}`)
    const url = placeUrl(place, report, options)
    return url === null ? name : `[${name}](${url})`
  }
}

function rest(count: number): readonly string[] {
  return count > shown.findings ? [`- and ${thousands(count - shown.findings)} more`] : []
}
