/** The widest licence that all upstreams of a work permit for it. */

import { everyTerm, offeredBy, type Term } from './terms.ts'
import { permissionOf } from './satisfy.ts'

export interface RequiredLicense {
  /** SPDX expression; null where nothing is asked, or where no licence satisfies all upstreams: `because` says which. */
  readonly expression: string | null
  readonly because: string
}

/** From the widest choice for the author to the narrowest. */
const choices: readonly string[] = [
  'LGPL-2.0-or-later', 'LGPL-2.1-or-later', 'LGPL-3.0-or-later', 'LGPL-2.0-only', 'LGPL-2.1-only', 'LGPL-3.0-only',
  'GPL-1.0-or-later', 'GPL-2.0-or-later', 'GPL-3.0-or-later', 'GPL-1.0-only', 'GPL-2.0-only', 'GPL-3.0-only',
  'AGPL-3.0-or-later', 'AGPL-3.0-only',
]

/** What a work derived from all these must be under. The upstreams' licences are SPDX expressions; their order does not matter. */
export function requiredLicense(upstreamLicenses: readonly string[]): RequiredLicense {
  const asking = [...new Set(upstreamLicenses)].filter((license) => !permissionOf(license).terms.has('other')).sort()
  if (asking.length === 0) return { expression: null, because: 'No upstream asks for a licence of the whole.' }
  const terms = termsForAll(asking)
  const widest = choices.find((choice) => [...offeredBy(choice)].every((term) => terms.has(term)))
  if (widest !== undefined) return { expression: widest, because: `${widest} is the widest licence that ${listed(asking)} ${asking.length === 1 ? 'permits' : 'all permit'}.` }
  return { expression: null, because: `No licence satisfies ${listed(asking)} at once: ${conflictAmong(asking)}.` }
}

/** Every licence of the family that a work derived from all these may be under, widest first. */
export function permittedLicenses(upstreamLicenses: readonly string[]): readonly string[] {
  const terms = termsForAll(upstreamLicenses)
  return choices.filter((choice) => [...offeredBy(choice)].every((term) => terms.has(term)))
}

/** The terms that all upstreams permit for a work derived from them. */
export function termsForAll(licenses: readonly string[]): ReadonlySet<Term> {
  const permissions = licenses.map(permissionOf)
  return new Set([...everyTerm].filter((term) => permissions.every(({ terms }) => terms.has(term))))
}

function conflictAmong(asking: readonly string[]): string {
  const pair = asking.flatMap((one, at) => asking.slice(at + 1).map((other) => [one, other] as const)).find((two) => termsForAll(two).size === 0)
  return pair === undefined ? 'what one permits another forbids' : `${pair[0]} code and ${pair[1]} code may not be combined in one work, because each asks that the whole be under its own version`
}

function listed(licenses: readonly string[]): string {
  return licenses.length < 2 ? licenses.join('') : `${licenses.slice(0, -1).join(', ')} and ${licenses.at(-1) ?? ''}`
}

