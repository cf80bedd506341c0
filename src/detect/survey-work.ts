/** What one thread does: batches of files in, their surveys out. */

import { Buffer } from 'node:buffer'
import { headBytes, withContentRole } from '../languages/generated.ts'
import type { Detector, FileSurvey, KnownFingerprints, SharedKnown, Surveyed } from '../model/detector.ts'
import type { BatchAnswer, Sources, SurveyWork } from '../model/ports.ts'
import type { Source, SourceFile, Unread } from '../model/source.ts'
import { knownFrom } from './derived-code/known.ts'
import { surveyFile, type Means } from './survey-file.ts'

const nobody: KnownFingerprints = { mayHold: () => false }

/** A thread's work with those detectors. What one of them digests stays here until the end. */
export function createSurveyWork(detectors: readonly Detector[], { read, parser }: Sources): SurveyWork {
  const kept = new Map(detectors.filter((one) => one.digest !== undefined).map((detector) => [detector, [] as Surveyed<unknown>[]]))
  let shared: SharedKnown | null = null
  let means: Means = { parser, known: nobody, keep: (detector, survey) => kept.get(detector)?.push(survey) !== undefined }
  return {
    know(given) {
      shared = given
      means = { ...means, known: knownFrom(given) }
      return Promise.resolve()
    },
    async survey({ files, detectors: ids }): Promise<BatchAnswer> {
      const asked = detectors.filter(({ id }) => ids.includes(id))
      const surveys: FileSurvey[] = []
      const unread: Unread[] = []
      const bytes: number[] = []
      for (const listed of files) {
        const source = read(listed)
        if ('because' in source) {
          unread.push(source)
          bytes.push(0)
          continue
        }
        bytes.push(source.bytes.length)
        const file = fileOf(listed, source)
        const survey = await surveyFile({ ...source, file }, asked, means)
        if (file !== listed || survey.troubles.length > 0 || Object.keys(survey.surveys).length > 0) surveys.push(survey)
      }
      return { surveys, bytes, unread }
    },
    finish: () => Promise.resolve([...kept].flatMap(([detector, surveys]) => (shared === null ? [] : digested(detector, surveys, shared)))),
  }
}

function fileOf(listed: SourceFile, { bytes: { buffer, byteOffset, length } }: Source): SourceFile {
  return withContentRole(listed, Buffer.from(buffer, byteOffset, Math.min(length, headBytes)).toString('latin1'))
}

function digested(detector: Detector, surveys: readonly Surveyed<unknown>[], known: SharedKnown): readonly FileSurvey[] {
  const digests = detector.digest?.(surveys, known) ?? []
  return surveys.map(({ file }, at) => ({ file, surveys: { [detector.id]: digests[at] }, troubles: [] }))
}
