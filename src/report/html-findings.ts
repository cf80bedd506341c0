/** The HTML report's findings, by rule, each with its trail as excerpts of the code. */

import { ruleUrl } from '../model/project.ts'
import type { Finding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import { htmlText, uriPath } from './escape.ts'
import { groupsOf, waivedOf, type RuleGroup } from './groups.ts'
import { excerpt, placed, said } from './html-parts.ts'
import type { ReportOptions } from './options.ts'
import { counted, sentence, thousands } from './wording.ts'

/** Most findings of one rule, most related places of one finding, and most of those whose code is shown. */
const shown = { findings: 500, related: 30, excerpts: 6 }

export function findingsPart(report: Report, options: ReportOptions): string {
  const groups = groupsOf(report)
  if (groups.length === 0) return '<p>Nothing is broken.</p>'
  return groups.map((group) => ruleSection(group, report, options)).join('\n')
}

function ruleSection({ rule, level, findings }: RuleGroup, report: Report, options: ReportOptions): string {
  const clause = rule.clause.url === '' ? said(rule.clause.text) : `<a href="${htmlText(rule.clause.url)}">${said(rule.clause.text)}</a>`
  return [
    `<section class="${level}" aria-labelledby="rule-${htmlText(rule.id)}">`,
    `<h3 id="rule-${htmlText(rule.id)}"><span class="level">${level}</span> <a href="${htmlText(ruleUrl(uriPath(rule.id)))}">${said(rule.id)}</a>, ${counted(findings.length, 'finding')}</h3>`,
    `<p><strong>${said(sentence(rule.title))}</strong> ${said(sentence(rule.why))} <span class="soft">Stands on ${clause}.</span></p>`,
    `<p><strong>To mend it:</strong> ${said(rule.remedy)}</p>`,
    ...findings.slice(0, shown.findings).map((finding) => findingBlock(finding, report, options)),
    findings.length > shown.findings ? `<p>And ${thousands(findings.length - shown.findings)} more: the JSON report names them all.</p>` : '',
    '</section>',
  ].join('\n')
}

function findingBlock(finding: Finding, report: Report, options: ReportOptions): string {
  const { place, related, remedy, message } = finding
  const where = place === null ? 'the repository' : placed(place, report, options)
  const steps = related.slice(0, shown.related).map((one, index) =>
    `<li>${placed(one.place, report, options)}: ${said(one.says)}${index < shown.excerpts ? excerpt(one.place, options) : ''}</li>`)
  const left = related.length - shown.related
  return [
    `<div class="finding"><p>${where}</p><p>${said(message)}</p>`,
    place === null ? '' : excerpt(place, options),
    remedy === undefined ? '' : `<p><strong>Here:</strong> ${said(remedy)}</p>`,
    steps.length === 0 ? '' : `<ol>${steps.join('')}</ol>`,
    left > 0 ? `<p class="soft">and ${thousands(left)} more places</p>` : '',
    '</div>',
  ].join('')
}

/** What waivers cover, with the reason that somebody gave. */
export function waivedPart(report: Report, options: ReportOptions): string {
  const waived = waivedOf(report)
  const rows = waived.slice(0, shown.findings).map((finding) =>
    `<li>${said(finding.rule)} ${finding.place === null ? 'of the repository' : placed(finding.place, report, options)}: ${said(finding.waived ?? '')}</li>`)
  return waived.length === 0 ? '' : `<ul>${rows.join('\n')}</ul>`
}

/** What there is to know about waivers, comments and the baseline. */
export function remarkPart(report: Report, options: ReportOptions): string {
  const rows = report.remarks.slice(0, shown.findings).map(({ message, place }) => `<li>${place === null ? '' : `${placed(place, report, options)}: `}${said(message)}</li>`)
  return rows.length === 0 ? '' : `<ul>${rows.join('\n')}</ul>`
}
