/** Which waivers count today, and what they cover. */

import picomatch from 'picomatch'
import type { Finding, WaivedBy } from '../model/finding.ts'
import type { Baseline, Waiver } from '../model/policy.ts'
import type { WaiverComment } from '../model/waiver-comment.ts'

/** Everything by which a finding can be waived. */
export interface Waiving {
  /** Those whose last day has not passed. */
  readonly waivers: readonly Waiver[]
  /** Comments with a reason. */
  readonly comments: readonly WaiverComment[]
  readonly baseline: Baseline | null
}

/** What a waiver is asked about. */
export type Waivable = Pick<Finding, 'rule' | 'place' | 'fingerprint'>

/** The waivers that still count, and those whose last day has passed. */
export function splitByDate(waivers: readonly Waiver[], today: string): { readonly valid: readonly Waiver[]; readonly expired: readonly Waiver[] } {
  const counts = (waiver: Waiver): boolean => waiver.expires === null || waiver.expires >= today
  return { valid: waivers.filter(counts), expired: waivers.filter((waiver) => !counts(waiver)) }
}

/** Why the finding is waived and where that is said, or that it is not. Settings go before comments, and both before the baseline. */
export function waived(finding: Waivable, { waivers, comments, baseline }: Waiving): { readonly waived: string | null; readonly waivedBy?: WaivedBy } {
  const waiver = waivers.find((one) => covers(one, finding))
  if (waiver !== undefined) return { waived: waiver.reason, waivedBy: 'settings' }
  const comment = comments.find((one) => commentCovers(one, finding))
  if (comment !== undefined) return { waived: comment.reason, waivedBy: 'comment' }
  return baseline?.fingerprints.has(finding.fingerprint) === true ? { waived: `It stands in ${baseline.path}.`, waivedBy: 'baseline' } : { waived: null }
}

/** A waiver for paths says nothing of a finding that has no place. */
export function covers(waiver: Waiver, { rule, place, fingerprint }: Waivable): boolean {
  if (waiver.rule !== rule || (waiver.fingerprint !== undefined && waiver.fingerprint !== fingerprint)) return false
  return waiver.path === null || (place !== null && matches(place.path, waiver.path))
}

/** A comment covers what begins on its line, or on the line after it where it stands alone. */
export function commentCovers({ rule, reason, place: { path, line }, until }: WaiverComment, finding: Waivable): boolean {
  const { place } = finding
  return reason !== null && rule === finding.rule && place !== null && place.path === path && place.line >= line && place.line <= until
}

/** Whether a waiver covers the rule everywhere: then an open question cannot change the verdict either. */
export function coversAll(waivers: readonly Waiver[], rule: string): boolean {
  return waivers.some((waiver) => waiver.rule === rule && waiver.path === null && waiver.fingerprint === undefined)
}

/** Paths have `/` between their parts on every system, so the system's own separator must not count. */
function matches(path: string, glob: string): boolean {
  return glob !== '' && picomatch.isMatch(path, glob, { dot: true, windows: false })
}
