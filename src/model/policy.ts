/** What the user wants the verdict to rest on. */

import type { Level } from './finding.ts'

export type Gate = 'report' | 'pull-request' | 'release'
export type FailOn = 'error' | 'warning' | 'note' | 'never'

/** An exception that somebody made, with their reason. */
export interface Waiver {
  readonly rule: string
  /** Glob over the primary place's path; null covers the rule everywhere. */
  readonly path: string | null
  readonly reason: string
  /** Last day, as YYYY-MM-DD, or null. */
  readonly expires: string | null
}

export interface Policy {
  readonly gate: Gate
  readonly failOn: FailOn
  /** Levels set by the user; `off` leaves the rule out. */
  readonly levels: Readonly<Record<string, Level | 'off'>>
  readonly waivers: readonly Waiver[]
}
