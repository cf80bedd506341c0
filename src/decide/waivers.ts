/** Which waivers count today, and what they cover. */

import picomatch from 'picomatch'
import type { Breach } from '../model/finding.ts'
import type { Waiver } from '../model/policy.ts'

/** The waivers that still count, and those whose last day has passed. */
export function splitByDate(waivers: readonly Waiver[], today: string): { readonly valid: readonly Waiver[]; readonly expired: readonly Waiver[] } {
  const counts = (waiver: Waiver): boolean => waiver.expires === null || waiver.expires >= today
  return { valid: waivers.filter(counts), expired: waivers.filter((waiver) => !counts(waiver)) }
}

/** The first waiver that covers the breach, or undefined. A waiver for paths says nothing of a breach that has no place. */
export function waiverFor(waivers: readonly Waiver[], rule: string, breach: Breach): Waiver | undefined {
  return waivers.find((waiver) => waiver.rule === rule && (waiver.path === null || (breach.place !== null && matches(breach.place.path, waiver.path))))
}

/** Whether a waiver covers the rule everywhere: then an open question cannot change the verdict either. */
export function coversAll(waivers: readonly Waiver[], rule: string): boolean {
  return waivers.some((waiver) => waiver.rule === rule && waiver.path === null)
}

/** Paths have `/` between their parts on every system, so the system's own separator must not count. */
function matches(path: string, glob: string): boolean {
  return glob !== '' && picomatch.isMatch(path, glob, { dot: true, windows: false })
}
