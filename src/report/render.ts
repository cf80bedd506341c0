/** Writes one format, and answers with a reason where our own code fails: what nobody can show is still decided. */

import type { Answer } from '../model/ports.ts'
import { project } from '../model/project.ts'
import type { Report } from '../model/report.ts'
import type { ReportOptions } from './options.ts'
import { reporters, type Format } from './reporters.ts'

export function render(format: Format, report: Report, options: ReportOptions): Answer<string> {
  try {
    return { ok: true, value: reporters[format](report, options) }
  } catch (error) {
    const because = error instanceof Error ? error.message : String(error)
    return { ok: false, because: `the ${format} report could not be made (${because}), which is a bug: please report it at ${project.issues}. The verdict stands: ${report.verdict.answer}` }
  }
}
