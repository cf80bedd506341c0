/** A comment in a scanned file by which somebody waives a rule. */

import type { Place } from './place.ts'

/** The word with which such a comment begins. */
export const waiverMark = 'telegram-gpl-check-ignore'

export interface WaiverComment {
  readonly kind: 'waiver-comment'
  /** Its own line. */
  readonly place: Place
  /** The last line that it covers: its own where it stands behind something, else the next. */
  readonly until: number
  /** What it names as the rule, whether there is one or not; empty where it names none. A stranger's text. */
  readonly rule: string
  /** The reason that it gives, at most 300 characters; null where it gives none, and then it waives nothing. A stranger's text. */
  readonly reason: string | null
}
