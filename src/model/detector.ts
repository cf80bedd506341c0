/** A detector: one question, answered in two halves, or in three. */

import type { Evidence } from './evidence.ts'
import type { Ports } from './ports.ts'
import type { Request } from './request.ts'
import type { Source, SourceFile } from './source.ts'
import type { Parser } from './syntax.ts'

/**
 * `survey` looks at one file, may run on any thread, and returns plain values that can be sent between threads, or null when the file
 * has nothing to say. `conclude` runs once, joins what needs the whole repository, and returns evidence. Between the two, `digest` makes of surveys
 * what `conclude` is to hear of them, and `gather` does what needs the whole repository but nothing that other detectors found.
 */
export interface Detector<Survey = unknown, Digest = Survey> {
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
  /**
   * For what is too much to be sent between threads: called once at the end on each thread, with all that it surveyed, and answers for each of them in turn. What it
   * makes of a file must not depend on which others the thread had.
   */
  digest?(surveys: readonly Surveyed<Survey>[], known: SharedKnown): readonly Digest[]
  /** For what takes long: called when every file was surveyed, while other threads may still be at work for a detector that works alone. */
  gather?(surveys: readonly Surveyed<Survey>[], context: TreeContext): Promise<readonly Evidence[]>
  conclude(surveys: readonly Surveyed<Digest>[], context: Context): Promise<readonly Evidence[]>
}

/** What is known of all upstreams, as plain values over memory that all threads see. Only detect/derived-code/known.ts knows what is in it. */
export type SharedKnown = object

/** Tells at once that a fingerprint is in no shard; what it lets through may be in one. */
export interface KnownFingerprints {
  mayHold(hi: number, lo: number): boolean
}

/** A detector's survey of one file. */
export interface Surveyed<Survey> {
  readonly file: SourceFile
  readonly survey: Survey
}

/** What `gather` may use beside the surveys. */
export interface TreeContext {
  readonly ports: Ports
  /** All files of the tree, those with nothing to say as well. */
  readonly files: readonly SourceFile[]
}

/** What `conclude` may use beside the surveys. */
export interface Context extends TreeContext {
  readonly request: Request
  /** What the detectors before this one in the list concluded. */
  readonly evidence: readonly Evidence[]
  /** What the detector itself has gathered. */
  readonly gathered: readonly Evidence[]
}

/** What the detectors saw in one file, keyed by detector id. */
export interface FileSurvey {
  readonly file: SourceFile
  readonly surveys: Readonly<Record<string, unknown>>
  /** What went wrong while the file was looked at, for the reader. The detectors that it did not concern went on. */
  readonly troubles: readonly Trouble[]
}

export interface Trouble {
  /** Half a sentence for the reader. */
  readonly because: string
  /** The id of the detector that failed on the file, so that its question stays open; null where the file was looked at all the same. */
  readonly failed: string | null
}
