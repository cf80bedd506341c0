/** The report as a comment on a pull request: the verdict, what to do, and what is found, the pull request's own first. */

import type { PullRequestComment } from '../model/publication.ts'
import { project } from '../model/project.ts'
import type { Report } from '../model/report.ts'
import { closeness } from './changed.ts'
import { uriPath } from './escape.ts'
import { groupsOf } from './groups.ts'
import { findingSections, remarkSection, waivedSection } from './markdown-findings.ts'
import { fit } from './markdown-fit.ts'
import { originSummary } from './markdown-origin.ts'
import { footer, nextSteps, unansweredSection, verdictSection } from './markdown-sections.ts'
import type { ReportOptions } from './options.ts'

/** GitHub takes 65,536 characters; counted as bytes it is never more. */
export const commentBytes = 65_536

/** One comment for each folder that is checked, told apart by its marker. */
export function comment(report: Report, options: ReportOptions): PullRequestComment {
  const marker = `<!-- ${project.name}:${uriPath(options.folder)} -->`
  const nearest = report.findings.toSorted((a, b) => closeness(b.place, options) - closeness(a.place, options))
  const run = options.runUrl === null ? [] : [`[The run](${options.runUrl}) has the whole summary.`]
  const blocks = [
    ...verdictSection(report.verdict),
    ...nextSteps(report),
    ...unansweredSection(report),
    ...findingSections({ ...report, findings: nearest }, options),
    ...waivedSection(report, options),
    ...remarkSection(report, options),
    ...originSummary(report),
    ...run,
    footer(report),
  ]
  return {
    marker,
    body: `${marker}\n${fit(blocks, commentBytes - marker.length - 1, options)}`,
    asksForAction: report.verdict.answer !== 'pass' || groupsOf(report).length > 0,
  }
}
