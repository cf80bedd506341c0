/** What is safe to write to mend findings: new files only, each of which somebody should read before it is committed. */

import type { Mending, MendingSources } from '../model/mending.ts'
import type { Report } from '../model/report.ts'
import { licenseFile } from './license-file.ts'
import { noticeFile } from './notice-file.ts'
import { noticePatch } from './notice-patch.ts'

/** The files that would mend the report's findings, those that are waived left alone. */
export async function mend(report: Report, sources: MendingSources): Promise<Mending> {
  const parts = [await licenseFile(report, sources), noticeFile(report, sources), noticePatch(report, sources)]
  return { files: parts.flatMap(({ files }) => files), left: parts.flatMap(({ left }) => left) }
}
