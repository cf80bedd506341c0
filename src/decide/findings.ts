/** Breaches become findings: level, waiver, fingerprint, order. */

import type { Breach, Finding, Level } from '../model/finding.ts'
import { comparePlaces, compareText, type Place } from '../model/place.ts'
import type { Policy } from '../model/policy.ts'
import type { Ruling } from '../model/rule.ts'
import { fingerprint } from './fingerprint.ts'
import { compareLevels, levelSet } from './levels.ts'
import { waived, type Waiving } from './waivers.ts'

/** All findings of the rulings, ordered by level, then by the rulings' order, then by place; those of rules that are off left out. */
export function findingsOf(rulings: readonly Ruling[], policy: Policy, waiving: Waiving): readonly Finding[] {
  const perRule = rulings.map((ruling) => ({ level: levelSet(ruling.rule, policy), ruling }))
  return perRule
    .flatMap(({ level, ruling }) => (level === 'off' ? [] : findingsOfRule(ruling, level, waiving)))
    .toSorted((a, b) => compareLevels(a.level, b.level))
}

/** `level` is what the policy says; else the breach's own counts, and then the rule's. */
function findingsOfRule(ruling: Ruling, level: Level | null, waiving: Waiving): readonly Finding[] {
  const seen = new Map<string, number>()
  return ruling.breaches.toSorted(compareBreaches).map((breach) => {
    const rule = ruling.rule.id
    const path = breach.spread === true ? null : breach.place?.path ?? null
    const key = fingerprint(rule, path, breach.identity, 0)
    const occurrence = seen.get(key) ?? 0
    seen.set(key, occurrence + 1)
    const found = { ...breach, rule, level: level ?? breach.level ?? ruling.rule.level, fingerprint: fingerprint(rule, path, breach.identity, occurrence) }
    return { ...found, ...waived(found, waiving) }
  })
}

/** By place, those of the whole repository first; then by what tells two of one line apart. */
function compareBreaches(a: Breach, b: Breach): number {
  return compareMaybePlaces(a.place, b.place) || compareText(a.identity, b.identity) || compareText(a.message, b.message)
}

function compareMaybePlaces(a: Place | null, b: Place | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null)
  return comparePlaces(a, b)
}
