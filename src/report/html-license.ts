/** The HTML report's part on licences: what is asked, by whom, what is declared, and what that comes to. */

import type { Report } from '../model/report.ts'
import { htmlText } from './escape.ts'
import { groupsOf } from './groups.ts'
import { paragraph, placed, said, table } from './html-parts.ts'
import type { ReportOptions } from './options.ts'
import { counted, percent } from './wording.ts'

export function licensePart(report: Report, options: ReportOptions): string {
  const rows = report.license.texts.map(({ place, spdx, exception, similarity }) => [placed(place, report, options), said(exception === null ? spdx : `${spdx} WITH ${exception}`), percent(similarity)])
  const texts = rows.length === 0 ? '' : table({ caption: 'Licence texts found', heads: ['file', 'licence', '#likeness'], rows })
  return `${asked(report)}${declared(report)}${outcome(report)}${texts}`
}

/** Each upstream asks for its own licence, and the work as a whole for one that goes with all of them. */
function asked({ derivation, license }: Report): string {
  const upstreams = derivation?.upstreams ?? []
  if (upstreams.length === 0) return ''
  const rows = upstreams.map((one) => `<li>${said(one.id)} is under <code>${said(one.license)}</code>, and ${percent(one.share)} of the repository's own lines stem from it.</li>`)
  const widest = license.required === null ? '' : paragraph(`The widest licence that all of them allow for the whole: ${license.required}.`)
  return `<ul>${rows.join('\n')}</ul>${widest}`
}

function declared({ license }: Report): string {
  const shown = license.github === undefined ? '' : ` GitHub shows ${license.github}.`
  return paragraph(`Declared: ${license.declared ?? 'none'}.${shown}`)
}

/** What the rules on licences say of it. Where a question is open, nobody knows. */
function outcome(report: Report): string {
  const broken = groupsOf(report).filter(({ rule }) => rule.needs.includes('license') || rule.id.startsWith('license-'))
  const links = broken.map(({ rule, findings }) => `<a href="#rule-${htmlText(rule.id)}">${said(rule.id)}, ${counted(findings.length, 'finding')}</a>`)
  if (links.length > 0) return `<p>What is wrong with that: ${links.join('; ')}.</p>`
  const isOpen = report.unanswered.some(({ question }) => question === 'license' || question === 'derived-code')
  return isOpen || report.license.required === null ? '' : paragraph('What is declared satisfies what is asked: no rule on licences is broken.')
}
