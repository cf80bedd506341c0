/** The report as one HTML page: no script, nothing from the network, readable on a phone, on paper and by a screen reader. */

import type { Report } from '../model/report.ts'
import { htmlText } from './escape.ts'
import { groupsOf } from './groups.ts'
import { credentialPart } from './html-credentials.ts'
import { findingsPart, remarkPart, waivedPart } from './html-findings.ts'
import { licensePart } from './html-license.ts'
import { originPart } from './html-origin.ts'
import { said, table } from './html-parts.ts'
import { style } from './html-style.ts'
import type { ReportOptions } from './options.ts'
import { bytes, counted } from './wording.ts'

/** A whole page. Every name in it is escaped, and its policy lets a browser load and run nothing. */
export function html(report: Report, options: ReportOptions): string {
  const parts: readonly (readonly [id: string, heading: string, content: string])[] = [
    ['next', 'What to do next', nextPart(report)],
    ['findings', 'Findings', findingsPart(report, options)],
    ['open', 'Not answered', openPart(report)],
    ['origin', 'Where the code comes from', originPart(report, options)],
    ['license', 'Licence', licensePart(report, options)],
    ['credentials', 'Published credentials', credentialPart(report, options)],
    ['waived', 'Waived', waivedPart(report, options)],
    ['remarks', 'Waivers to look at', remarkPart(report, options)],
    ['unread', 'Not fully looked into', unreadPart(report)],
  ]
  const present = parts.filter(([, , content]) => content !== '')
  return `${[
    '<!doctype html>',
    '<html lang="en">',
    head(report),
    '<body>',
    '<a class="skip" href="#findings">To the findings</a>',
    banner(report),
    '<main>',
    ...present.map(([id, heading, content]) => `<section aria-labelledby="${id}">\n<h2 id="${id}">${heading}</h2>\n${content}\n</section>`),
    '</main>',
    `<footer class="soft">${said(`${report.tool.name} ${report.tool.version}`)}: ${counted(report.scanned.files, 'file')}, ${bytes(report.scanned.bytes)}, ${report.scanned.seconds.toFixed(1)} s. Similarity is evidence, not a legal finding.</footer>`,
    '</body>',
    '</html>',
  ].join('\n')}\n`
}

function head({ subject, verdict }: Report): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
  return [
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="referrer" content="no-referrer">`,
    `<title>GPL check: ${verdict.answer}, ${said(subject.repository ?? subject.root)}</title><style>${style}</style></head>`,
  ].join('\n')
}

function banner({ subject, verdict }: Report): string {
  const commit = subject.commit === null ? '' : ` at <code>${htmlText(subject.commit.slice(0, 12))}</code>`
  const gate = verdict.blocks ? `The ${verdict.gate} gate stops here.` : `The ${verdict.gate} gate is open.`
  return [
    `<header><h1>GPL check of ${said(subject.repository ?? subject.root)}${commit}</h1>`,
    `<div class="verdict ${verdict.answer}"><strong>${verdict.answer}</strong> <span>${gate}</span><ul>${verdict.reasons.map((reason) => `<li>${said(reason)}</li>`).join('')}</ul></div></header>`,
  ].join('\n')
}

/** One step per broken rule, the weightiest first, then the open questions. */
function nextPart(report: Report): string {
  const steps = groupsOf(report).map(({ rule, findings }) => `<li>${said(rule.remedy)} <a href="#rule-${htmlText(rule.id)}">${said(rule.id)}, ${counted(findings.length, 'finding')}</a></li>`)
  const open = report.unanswered.length === 0 ? [] : ['<li>Let the <a href="#open">open questions</a> be answered: what nobody checked is never a pass.</li>']
  return steps.length + open.length === 0 ? '' : `<ol>${[...steps, ...open].join('\n')}</ol>`
}

function openPart({ unanswered }: Report): string {
  return unanswered.length === 0 ? '' : `<ul>${unanswered.map(({ question, because }) => `<li><code>${question}</code>: ${said(because)}</li>`).join('\n')}</ul>`
}

function unreadPart({ scanned }: Report): string {
  const rows = scanned.unread.slice(0, 500).map(({ path, because }) => [`<code>${htmlText(path)}</code>`, said(because)])
  return rows.length === 0 ? '' : table({ caption: `${counted(scanned.unread.length, 'file')} not fully looked into`, heads: ['file', 'because'], rows })
}
