/** Runs every detector's survey on one file. A detector that fails on a file is named in the file's troubles, and the others go on. */

import type { Detector, FileSurvey, KnownFingerprints } from '../model/detector.ts'
import type { Source } from '../model/source.ts'
import type { Parser } from '../model/syntax.ts'

/** What all detectors saw in the file; nothing in a binary one. Never throws. */
export async function surveyFile(source: Source, detectors: readonly Detector[], parser: Parser, known: KnownFingerprints): Promise<FileSurvey> {
  const surveys: Record<string, unknown> = {}
  const troubles: string[] = []
  if (source.binary) return { file: source.file, surveys, troubles }
  for (const detector of detectors) {
    try {
      // Most surveys answer at once, and awaiting each of them would cost a turn of the event loop a file.
      const pending = detector.survey(source, parser, known)
      const survey: unknown = pending instanceof Promise ? await pending : pending
      if (survey !== null) surveys[detector.id] = survey
    } catch (error) {
      troubles.push(`${detector.id}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return { file: source.file, surveys, troubles }
}
