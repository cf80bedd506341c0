/** The report as a check run: the summary, and every finding beside its line. */

import type { CheckRun } from '../model/publication.ts'
import type { Report } from '../model/report.ts'
import { annotate, annotateRemark, plainLine } from './annotate.ts'
import { closeness } from './changed.ts'
import { visible } from './escape.ts'
import { cardsOf } from './groups.ts'
import { markdown } from './markdown.ts'
import type { ReportOptions } from './options.ts'

/** GitHub takes 65,535 characters; counted as bytes it is never more. */
const summaryBytes = 65_535

/** Fifty go into a request, and GitHub asks for a second between two: who reads a thousand will look into the report file. */
const mostAnnotations = 1000

/** The findings that no waiver covers, those nearest to what a pull request changes first. */
export function checkRun(report: Report, options: ReportOptions): CheckRun {
  const cardOf = cardsOf(report)
  const ranked = report.findings.filter(({ waived }) => waived === null).toSorted((a, b) => closeness(b.place, options) - closeness(a.place, options))
  const placed = ranked.map((finding) => annotate(cardOf(finding.rule), [finding], options)).filter(({ path }) => path !== null)
  const annotations = [...placed, ...report.remarks.flatMap((remark) => annotateRemark(remark, options) ?? [])]
  const { answer, blocks, reasons } = report.verdict
  return {
    name: options.folder === '' ? 'GPL check' : plainLine(`GPL check of ${visible(options.folder)}`, 100),
    conclusion: blocks ? 'failure' : answer === 'pass' ? 'success' : 'neutral',
    title: plainLine([answer, ...reasons.slice(0, 1)].join(': '), 200),
    summary: markdown(report, options, summaryBytes),
    annotations: annotations.slice(0, mostAnnotations),
  }
}
