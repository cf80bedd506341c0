/** The report as a job summary in GitHub's Markdown: verdict and reasons first, then origin, next steps, findings, and what is open. */

import type { Report } from '../model/report.ts'
import { findingSections, remarkSection, waivedSection } from './markdown-findings.ts'
import { fit } from './markdown-fit.ts'
import { originSection } from './markdown-origin.ts'
import { footer, nextSteps, unansweredSection, unreadSection, verdictSection } from './markdown-sections.ts'
import type { ReportOptions } from './options.ts'

/** GitHub takes no summary above 1 MiB (1,048,576 bytes); the rest is for what a workflow writes beside it. */
export const summaryBytes = 1_000_000

/** Markdown of at most `limit` bytes as UTF-8, cut between findings with a note that says so. */
export function markdown(report: Report, options: ReportOptions, limit = summaryBytes): string {
  const blocks = [
    ...verdictSection(report.verdict),
    ...originSection(report, options),
    ...nextSteps(report),
    ...unansweredSection(report),
    ...findingSections(report, options),
    ...waivedSection(report, options),
    ...remarkSection(report, options),
    ...unreadSection(report),
    footer(report),
  ]
  return fit(blocks, limit, options)
}
