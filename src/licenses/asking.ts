/** Which of the upstreams found in a repository ask for the licence of the whole. */

import type { Derivation, DerivedUpstream } from '../model/evidence.ts'
import { parseExpression, licensesIn } from './expression.ts'
import { parseGnu } from './gnu.ts'
import { permissionOf } from './satisfy.ts'

/** With fewer files than this, and a smaller part of the derived lines than that, a second upstream may be a chance likeness. */
const weightyFiles = 5
const weightyShare = 0.05

/**
 * The upstreams whose licence reaches the whole, the biggest first; none where nothing is derived. The products share code among
 * themselves, so that one upstream's fork looks a little like another's: beside the biggest only those count that have some weight.
 */
export function askingUpstreams({ extent, upstreams, derivedLines }: Derivation): readonly DerivedUpstream[] {
  if (extent === 'clean') return []
  return upstreams
    .filter(({ license }) => asksForTheWhole(license, extent))
    .filter(({ files, lines }, at) => at === 0 || files >= weightyFiles || lines >= derivedLines * weightyShare)
}

/** BSL-1.0 asks for nothing. A few LGPL files ask to stay LGPL, not for the licence of the program that uses them (LGPL-2.1 section 6). */
function asksForTheWhole(license: string, extent: Derivation['extent']): boolean {
  if (permissionOf(license).terms.has('other')) return false
  const reading = parseExpression(license)
  return extent === 'derived' || (reading.ok && licensesIn(reading.expression).some(({ id }) => parseGnu(id)?.family !== 'LGPL'))
}
