/** A detector: one question, answered in two halves. */

import type { Evidence } from './evidence.ts'
import type { Ports } from './ports.ts'
import type { Request } from './request.ts'
import type { Source, SourceFile } from './source.ts'
import type { Parser } from './syntax.ts'

/**
 * `survey` looks at one file, may run on any thread, and returns plain values that can be sent between threads, or null when the file
 * has nothing to say. `conclude` runs once, joins what needs the whole repository, and returns evidence.
 */
export interface Detector<Survey = unknown> {
  readonly id: string
  /** Whether it is asked about files that are no text as well, of which it gets the beginning. */
  readonly readsBinaries?: true
  /** Whether its survey is so large a part of all work that a thread may do nothing else: code that runs on one thread is compiled once. It alone may ask what is known. */
  readonly worksAlone?: true
  /** Whether it needs to be asked about a file, as far as its name tells; left out, about every file. */
  wants?(file: SourceFile): boolean
  /** Asks in time, before the files are read, for what takes the world a while to answer. */
  prepare?(ports: Ports): void
  survey(source: Source, parser: Parser, known: KnownFingerprints): Survey | null | Promise<Survey | null>
  /** What kept the file from being looked at as it should have been, for the reader; null for nothing. */
  trouble?(survey: Survey): string | null
  conclude(surveys: readonly Surveyed<Survey>[], context: Context): Promise<readonly Evidence[]>
}

/** Tells at once that a fingerprint is in no shard; what it lets through may be in one. */
export interface KnownFingerprints {
  mayHold(hi: number, lo: number): boolean
}

/** A detector's survey of one file. */
export interface Surveyed<Survey> {
  readonly file: SourceFile
  readonly survey: Survey
}

/** What `conclude` may use beside the surveys. */
export interface Context {
  readonly request: Request
  readonly ports: Ports
  /** All files of the tree, those with nothing to say as well. */
  readonly files: readonly SourceFile[]
  /** What the detectors before this one in the list concluded. */
  readonly evidence: readonly Evidence[]
}

/** What all detectors saw in one file, keyed by detector id. */
export interface FileSurvey {
  readonly file: SourceFile
  readonly surveys: Readonly<Record<string, unknown>>
  /** So many bytes of it were read. */
  readonly bytes: number
  /** What went wrong while the file was looked at, for the reader. The detectors that it did not concern went on. */
  readonly troubles: readonly Trouble[]
}

export interface Trouble {
  /** Half a sentence for the reader. */
  readonly because: string
  /** The id of the detector that failed on the file, so that its question stays open; null where the file was looked at all the same. */
  readonly failed: string | null
}
