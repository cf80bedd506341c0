/**
 * What may become of code under a licence: the small lattice that all questions of compatibility are answered from.
 *
 * A *term* is one licence in one version. A declaration offers a set of terms to whoever receives the work; an upstream's licence permits
 * a set of terms for works that are derived from it. A declaration is in order when all that it offers is permitted.
 */

import { proprietary } from './expression.ts'
import { parseGnu, type GnuFamily, type GnuLicense } from './gnu.ts'

/** `GPL-2.0`, …; `GPL-later` stands for versions that do not exist yet; `other` for every licence that is none of GNU's. */
export type Term = string

const versions: Readonly<Record<GnuFamily, readonly string[]>> = {
  GPL: ['1.0', '2.0', '3.0', 'later'],
  LGPL: ['2.0', '2.1', '3.0', 'later'],
  AGPL: ['1.0', '3.0', 'later'],
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
  if (gnu === null) return permittedByOthers(id)
  if (gnu.family === 'AGPL') return new Set(ownTerms(gnu))
  const own = ownTerms(gnu)
  const asGpl = gnu.family === 'LGPL' ? [...own, ...gplOf(gnu)] : own
  return new Set(asGpl.includes('GPL-3.0') ? [...asGpl, 'AGPL-3.0', 'AGPL-later'] : asGpl)
}

/**
 * Licences that the FSF's licence list calls incompatible with every version of the GPL (gnu.org/licenses/license-list.html), and OSADL's matrix does not
 * call compatible. Those that need a closer look (EPL-2.0, OpenSSL with its many exceptions) are not in it.
 */
const withNoGnu = new Set([
  'AFL-1.1', 'AFL-1.2', 'AFL-2.0', 'AFL-2.1', 'AFL-3.0', 'APSL-1.0', 'APSL-1.1', 'APSL-1.2', 'APSL-2.0', 'Apache-1.0', 'Apache-1.1', 'BitTorrent-1.0', 'BitTorrent-1.1',
  'BSD-4-Clause', 'BSD-4-Clause-UC', 'CDDL-1.0', 'CDDL-1.1', 'Condor-1.1', 'CPAL-1.0', 'CPL-1.0', 'EPL-1.0', 'gnuplot', 'Interbase-1.0', 'IPL-1.0', 'JSON', 'LPL-1.0', 'LPL-1.02',
  'LPPL-1.0', 'LPPL-1.1', 'LPPL-1.2', 'LPPL-1.3a', 'LPPL-1.3c', 'MPL-1.0', 'MPL-1.1', 'MPL-2.0-no-copyleft-exception', 'MS-PL', 'MS-RL', 'NOSL', 'Nokia', 'NPL-1.0', 'NPL-1.1',
  'OSL-1.0', 'OSL-1.1', 'OSL-2.0', 'OSL-2.1', 'OSL-3.0', 'PHP-3.0', 'PHP-3.01', 'QPL-1.0', 'RPSL-1.0', 'SISSL', 'SPL-1.0', 'XFree86-1.1', 'YPL-1.1', 'Zend-2.0', 'ZPL-1.1',
  'SSPL-1.0', 'BUSL-1.1', 'Elastic-2.0',
])
const sourceAvailable = /^(?:CC-BY-NC|CC-BY-ND|PolyForm-|FSL-|Hippocratic-|Aladdin)/
/** Compatible with version 3 of the GNU licences and not with version 2, by the same list. */
const onlyWithThree = new Set(['Apache-2.0', 'ECL-2.0'])

/** What a licence that is none of GNU's permits for a whole that holds code under it: anything, as far as nobody says otherwise. */
function permittedByOthers(id: string): ReadonlySet<Term> {
  if (id === proprietary) return new Set()
  if (withNoGnu.has(id) || sourceAvailable.test(id)) return new Set(['other'])
  return onlyWithThree.has(id) ? new Set([...everyTerm].filter((term) => !/-[12]\./.test(term))) : everyTerm
}

function ownTerms({ family, version, later }: GnuLicense): readonly Term[] {
  const from = versions[family].indexOf(version)
  return versions[family].filter((_, at) => at === from || (later === true && at > from)).map((one) => `${family}-${one}`)
}

function gplOf({ version, later }: GnuLicense): readonly Term[] {
  if (version !== '3.0') return ['GPL-2.0', 'GPL-3.0', 'GPL-later']
  return later === true ? ['GPL-3.0', 'GPL-later'] : ['GPL-3.0']
}
