/** Runs every detector's survey on one file. A detector that fails on a file is named in the file's troubles, and the others go on. */

import type { Detector, FileSurvey, KnownFingerprints, Surveyed, Trouble } from '../model/detector.ts'
import type { Source } from '../model/source.ts'
import type { Parser } from '../model/syntax.ts'

/** What a thread has for its detectors. */
export interface Means {
  readonly parser: Parser
  readonly known: KnownFingerprints
  /** Keeps back a detector's survey, and answers whether it did. */
  readonly keep?: (detector: Detector, survey: Surveyed<unknown>) => boolean
}

/** What all detectors saw in the file; in a binary one only those that read such files. Never throws. */
export async function surveyFile(source: Source, detectors: readonly Detector[], { parser, known, keep }: Means): Promise<FileSurvey> {
  const surveys: Record<string, unknown> = {}
  const troubles: Trouble[] = []
  for (const detector of detectors) {
    if (source.binary && detector.readsBinaries !== true) continue
    try {
      // Most surveys answer at once, and awaiting each of them would cost a turn of the event loop a file.
      const pending = detector.survey(source, parser, known)
      const survey: unknown = pending instanceof Promise ? await pending : pending
      if (survey === null) continue
      if (keep?.(detector, { file: source.file, survey }) !== true) surveys[detector.id] = survey
      const trouble = detector.trouble?.(survey) ?? null
      if (trouble !== null) troubles.push({ because: trouble, failed: null })
    } catch (error) {
      troubles.push({ because: `${detector.id} failed on it: ${error instanceof Error ? error.message : String(error)}`, failed: detector.id })
    }
  }
  return { file: source.file, surveys, troubles }
}
