/** The command `fix`: shows what would mend the findings, or writes it. */

import { createMendingSources, writeNewFile } from '../host/mending.ts'
import { mend } from '../mend/mend.ts'
import type { Report } from '../model/report.ts'
import { mendingText } from '../report/mending.ts'

export interface FixOptions {
  /** Whether files are written, and not only shown. */
  readonly write: boolean
  /** As YYYY-MM-DD. */
  readonly today: string
}

/** What to print, and whether everything that was to be written is. New files only. */
export async function fix(report: Report, { write, today }: FixOptions): Promise<{ readonly text: string; readonly good: boolean }> {
  const { root } = report.subject
  const mending = await mend(report, createMendingSources(root, today))
  if (!write) return { text: mendingText(mending, null), good: true }
  const written = new Map<string, string | null>()
  for (const file of mending.files) written.set(file.path, await writeNewFile(root, file))
  return { text: mendingText(mending, written), good: [...written.values()].every((trouble) => trouble === null) }
}
