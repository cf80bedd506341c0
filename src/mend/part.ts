/** The pieces that mending is put together from. */

import type { Finding } from '../model/finding.ts'
import type { Mending, MendingSources } from '../model/mending.ts'
import type { Report } from '../model/report.ts'

export const nothing: Mending = { files: [], left: [] }

/** Something that only a person can do. */
export function left(sentence: string): Mending {
  return { files: [], left: [sentence] }
}

/** The findings of a rule that nobody has waived. */
export function findingsOf({ findings }: Report, rule: string): readonly Finding[] {
  return findings.filter((finding) => finding.rule === rule && finding.waived === null)
}

/** Whether the checked folder has a file of that name, whatever its letter case and ending. */
export function hasFile({ names }: MendingSources, pattern: RegExp): boolean {
  return names.some((name) => pattern.test(name))
}
