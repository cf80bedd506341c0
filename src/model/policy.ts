/** What the user wants the verdict to rest on. */

import type { Level } from './finding.ts'

export type Gate = 'report' | 'pull-request' | 'release'
export type FailOn = 'error' | 'warning' | 'note' | 'never'

/** An exception that somebody made, with their reason. */
export interface Waiver {
  readonly rule: string
  /** Glob over the primary place's path; null covers the rule everywhere. */
  readonly path: string | null
  /** The one finding that it covers; left out, all of the rule in those paths. */
  readonly fingerprint?: string
  readonly reason: string
  /** Last day, as YYYY-MM-DD, or null. */
  readonly expires: string | null
  /** Where it stands, as `file:line`. A stranger's text. */
  readonly statedIn?: string
}

/** Findings that are known and do not count. */
export interface Baseline {
  /** The file, as the user knows it. */
  readonly path: string
  readonly fingerprints: ReadonlySet<string>
}

export interface Policy {
  readonly gate: Gate
  readonly failOn: FailOn
  /** Levels set by the user; `off` leaves the rule out. */
  readonly levels: Readonly<Record<string, Level | 'off'>>
  readonly waivers: readonly Waiver[]
  /** What was there when somebody began to use the check, and does not count. */
  readonly baseline?: Baseline
  /** Whether comments in the scanned files may waive. Under some events they are a stranger's, who could switch the check off. */
  readonly heedsComments?: true
}
