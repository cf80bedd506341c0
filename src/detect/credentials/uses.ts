/** Makes one fact of all that was seen of a credential at one place. */

import { compareReach } from '../../model/credential.ts'
import type { CredentialUse, TrailStep } from '../../model/evidence.ts'
import { comparePlaces } from '../../model/place.ts'
import type { Sighting } from './sightings.ts'

/** One fact per credential and place, what reaches furthest first; where places only speak of it, one for all of them. */
export function usesOf(sightings: readonly Sighting[]): readonly CredentialUse[] {
  const groups = new Map<string, [Sighting, ...Sighting[]]>()
  for (const one of sightings) {
    const { path, line } = one.place
    const key = one.judgement.reach === 'documentation' ? `${one.credential.id} documentation` : `${one.credential.id} ${path}:${line}`
    groups.set(key, [one, ...(groups.get(key) ?? [])])
  }
  const furthest = withoutWeaker([...groups.values()].map(useOf))
  return furthest.sort((a, b) => compareReach(a.reach, b.reach) || comparePlaces(a.place, b.place) || (a.credential < b.credential ? -1 : 1))
}

/** A place that is used in one way and spoken of in another is one place. */
function withoutWeaker(uses: readonly CredentialUse[]): CredentialUse[] {
  const strong = new Set(uses.filter((use) => use.reach !== 'documentation').map(keyOf))
  return uses.filter((use) => use.reach !== 'documentation' || !strong.has(keyOf(use)) || use.trail.some((step) => !strong.has(keyOf({ ...use, place: step.place }))))
}

function keyOf({ credential, place }: Pick<CredentialUse, 'credential' | 'place'>): string {
  return `${credential} ${place.path}:${place.line}`
}

function useOf([first, ...rest]: readonly [Sighting, ...Sighting[]]): CredentialUse {
  const sorted = [first, ...rest].sort(compareSightings)
  const { credential, place, judgement } = sorted[0] ?? first
  const trail = distinct(sorted.flatMap((one) => one.trail))
  return { kind: 'credential', credential: credential.id, apiId: credential.apiId, place, reach: judgement.reach, because: judgement.because, trail }
}

/** Of equal reach, the way with the fewest steps explains best. */
function compareSightings(a: Sighting, b: Sighting): number {
  return compareReach(a.judgement.reach, b.judgement.reach) || comparePlaces(a.place, b.place) || a.trail.length - b.trail.length
}

/** The first step at each place. */
function distinct(steps: readonly TrailStep[]): readonly TrailStep[] {
  const seen = new Set<string>()
  return steps.filter(({ place }) => {
    const key = `${place.path}:${place.line}`
    return !seen.has(key) && seen.add(key)
  })
}
