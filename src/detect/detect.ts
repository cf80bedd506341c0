/** Runs the detectors over the whole snapshot: every file is surveyed once, then each detector concludes. */

import type { Context, Detector, FileSurvey, Surveyed } from '../model/detector.ts'
import type { Evidence, Question } from '../model/evidence.ts'
import { compareText } from '../model/place.ts'
import type { Ports, SurveyOutcome, SurveyTask } from '../model/ports.ts'
import type { Request } from '../model/request.ts'
import type { SourceFile } from '../model/source.ts'
import { readShards } from './derived-code/known.ts'
import { detectors as allDetectors } from './detectors.ts'
import { createSurveyWork } from './survey-work.ts'
import { isWorthReading } from './worth-reading.ts'

export interface Detected {
  readonly evidence: readonly Evidence[]
  readonly outcome: SurveyOutcome
}

/** The evidence of all detectors, each of which knows what those before it found. */
export async function detect(request: Request, files: readonly SourceFile[], ports: Ports, detectors: readonly Detector[] = allDetectors): Promise<Detected> {
  let gathering: Promise<Gathered> | null = null
  const gathered = (surveys: readonly FileSurvey[]): Promise<Gathered> => (gathering ??= gather({ files, surveys }, detectors, ports))
  const tasks = tasksFor(files.filter(isWorthReading), detectors, ports, gathered)
  for (const detector of detectors) detector.prepare?.(ports)
  const total = tasks.reduce((sum, task) => sum + task.files.length, 0)
  const outcome = await ports.surveyor.survey(tasks, createSurveyWork(detectors, ports.sources), (done) => ports.progress('reading', done, total))
  const { seen, evidenceOf } = await gathered(outcome.surveys)
  let evidence: readonly Evidence[] = [...unreadFiles(outcome), ...failures(outcome)]
  for (const [index, detector] of detectors.entries()) {
    ports.progress(detector.id, index, detectors.length)
    const context: Context = { request, ports, files: seen, evidence, gathered: evidenceOf.get(detector.id) ?? [] }
    evidence = [...evidence, ...(await detector.conclude(surveysOf(detector.id, outcome.surveys), context))]
  }
  return { evidence, outcome }
}

interface Gathered {
  /** The files with the roles that their contents give them. */
  readonly seen: readonly SourceFile[]
  /** By the ids of the detectors that gather. */
  readonly evidenceOf: ReadonlyMap<string, readonly Evidence[]>
}

/** What can be said before it is known whose code it is. */
async function gather({ files, surveys }: { readonly files: readonly SourceFile[]; readonly surveys: readonly FileSurvey[] }, detectors: readonly Detector[], ports: Ports): Promise<Gathered> {
  const seen = withRolesOf(files, surveys)
  const evidenceOf = new Map<string, readonly Evidence[]>()
  for (const detector of detectors) {
    const evidence = await detector.gather?.(surveysOf(detector.id, surveys), { ports, files: seen })
    if (evidence) evidenceOf.set(detector.id, evidence)
  }
  return { seen, evidenceOf }
}

/** The larger surveys each by itself, the others together, which need not wait for the shards. */
function tasksFor(files: readonly SourceFile[], detectors: readonly Detector[], { shards }: Ports, after: SurveyTask['after']): readonly SurveyTask[] {
  const together = detectors.filter(({ worksAlone }) => worksAlone !== true).map(({ id }) => id)
  const alone = detectors.filter(({ worksAlone }) => worksAlone === true)
  const ordered = inOrder(files)
  return [
    { files: ordered, detectors: together, known: null, after },
    ...alone.map((one) => {
      const wanted = ordered.filter((file) => one.wants?.(file) ?? true)
      return { files: wanted, detectors: [one.id], known: readShards(shards, languagesOf(wanted)) }
    }),
  ]
}

function languagesOf(files: readonly SourceFile[]): readonly string[] {
  return [...new Set(files.flatMap(({ language }) => language ?? []))].sort(compareText)
}

/** Languages of prose, where licences stand: to know them takes much code, that is compiled once where one thread reads them all. */
const prose: ReadonlySet<string | null> = new Set([null, 'text', 'markdown', 'html'])
const stride = 97

/** Prose first, then the others far from their neighbours, so that no thread gets all of a folder's big files. */
function inOrder(files: readonly SourceFile[]): readonly SourceFile[] {
  const dealt: SourceFile[][] = Array.from({ length: stride }, () => [])
  files.filter(({ language }) => !prose.has(language)).forEach((file, index) => dealt[index % stride]?.push(file))
  return [...files.filter(({ language }) => prose.has(language)), ...dealt.flat()]
}

/** What a file says of itself may have changed its role. */
function withRolesOf(files: readonly SourceFile[], surveys: readonly FileSurvey[]): readonly SourceFile[] {
  const read = new Map(surveys.map(({ file }) => [file.path, file]))
  return files.map((file) => read.get(file.path) ?? file)
}

function surveysOf(id: string, surveys: readonly FileSurvey[]): Surveyed<unknown>[] {
  return surveys.flatMap(({ file, surveys: byDetector }) => (id in byDetector ? [{ file, survey: byDetector[id] }] : []))
}

/** A file that could not be read may hold anything: what it holds of Telegram's, or of a credential, stays open. */
function unreadFiles({ unread }: SurveyOutcome): Evidence[] {
  const [first] = unread
  if (!first) return []
  const because = `${unread.length === 1 ? 'One file' : `${unread.length} files`} could not be read, the first ${first.path}: ${first.because}.`
  return [
    { kind: 'unanswered', question: 'derived-code', because },
    { kind: 'unanswered', question: 'credentials', because },
  ]
}

/** The question that each detector leaves open when it fails. */
const questions: Readonly<Record<string, Question>> = { 'derived-code': 'derived-code', license: 'license', restrictions: 'license', credentials: 'credentials', 'complete-source': 'complete-source' }

function failures({ surveys }: SurveyOutcome): Evidence[] {
  return Object.entries(questions).flatMap(([id, question]): Evidence[] => {
    const failed = surveys.filter(({ troubles }) => troubles.some((trouble) => trouble.failed === id))
    const [first] = failed
    if (!first) return []
    const because = `${failed.length === 1 ? 'One file' : `${failed.length} files`} could not be looked at, the first ${first.file.path}: ${first.troubles.find((trouble) => trouble.failed === id)?.because ?? ''}.`
    return [{ kind: 'unanswered', question, because }]
  })
}
