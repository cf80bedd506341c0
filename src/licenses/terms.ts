/**
 * What may become of code under a licence: the small lattice that all questions of compatibility are answered from.
 *
 * A *term* is one licence in one version. A declaration offers a set of terms to whoever receives the work; an upstream's licence permits
 * a set of terms for works that are derived from it. A declaration is in order when all that it offers is permitted.
 */

import { parseGnu, type GnuFamily, type GnuLicense } from './gnu.ts'

/** `GPL-2.0`, …; `GPL-later` stands for versions that do not exist yet; `other` for every licence that is none of GNU's. */
export type Term = string

const versions: Readonly<Record<GnuFamily, readonly string[]>> = {
  GPL: ['1.0', '2.0', '3.0', 'later'],
  LGPL: ['2.0', '2.1', '3.0', 'later'],
  AGPL: ['3.0', 'later'],
}

export const everyTerm: ReadonlySet<Term> = new Set([
  ...(Object.keys(versions) as GnuFamily[]).flatMap((family) => versions[family].map((version) => `${family}-${version}`)),
  'other',
])

/** What a licence offers. A bare `GPL-3.0` offers version 3 for sure, so no more is held against it. */
export function offeredBy(id: string): ReadonlySet<Term> {
  const gnu = parseGnu(id)
  return gnu === null ? new Set(['other']) : new Set(ownTerms(gnu))
}

/**
 * What a licence permits for works derived from code under it. Sources: GPL-2.0 section 9 and GPL-3.0 section 14 (later versions), LGPL-2.x
 * section 3 (any GPL from version 2 on), LGPL-3.0 section 2(b) (the GPL-3.0), GPL-3.0 section 13 (a whole combined with AGPL-3.0 code).
 */
export function permittedBy(id: string): ReadonlySet<Term> {
  const gnu = parseGnu(id)
  if (gnu === null) return everyTerm
  if (gnu.family === 'AGPL') return new Set(ownTerms(gnu))
  const own = ownTerms(gnu)
  const asGpl = gnu.family === 'LGPL' ? [...own, ...gplOf(gnu)] : own
  return new Set(asGpl.includes('GPL-3.0') ? [...asGpl, 'AGPL-3.0', 'AGPL-later'] : asGpl)
}

function ownTerms({ family, version, later }: GnuLicense): readonly Term[] {
  const from = versions[family].indexOf(version)
  return versions[family].filter((_, at) => at === from || (later === true && at > from)).map((one) => `${family}-${one}`)
}

function gplOf({ version, later }: GnuLicense): readonly Term[] {
  if (version !== '3.0') return ['GPL-2.0', 'GPL-3.0', 'GPL-later']
  return later === true ? ['GPL-3.0', 'GPL-later'] : ['GPL-3.0']
}
