/** A rule broken at a place. */

import type { Place } from './place.ts'

export type Level = 'error' | 'warning' | 'note'

/** Where somebody waived a finding: in the settings, in a comment at the place, or by putting it into the baseline. */
export type WaivedBy = 'settings' | 'comment' | 'baseline'

/** Another place that belongs to a finding, and what it has to do with it. */
export interface Related {
  readonly place: Place
  readonly says: string
}

/** What a rule says is broken, before policy has looked at it. */
export interface Breach {
  /** What is wrong, in one sentence without a final line break. May hold a stranger's text. */
  readonly message: string
  /** Null when it belongs to the repository and no file. */
  readonly place: Place | null
  readonly related: readonly Related[]
  /** What makes this breach itself while code moves: no line numbers, no times. */
  readonly identity: string
  /** It is one breach over many files, of which `place` is but the first: which one that is must not change what the breach is. */
  readonly spread?: true
  /** What to do here, where it differs from the rule's own remedy. */
  readonly remedy?: string
  /** How grave it is here, where that differs from the rule's own level. Policy goes before both. */
  readonly level?: Level
}

/** A breach with its rule, its level after policy, and whether a waiver covers it. */
export interface Finding extends Breach {
  readonly rule: string
  readonly level: Level
  /** Hexadecimal digest of rule, path and identity; of a spread breach without the path. */
  readonly fingerprint: string
  /** The waiver's reason, or null. */
  readonly waived: string | null
  /** Where the waiver stands; left out where there is none. */
  readonly waivedBy?: WaivedBy
}
