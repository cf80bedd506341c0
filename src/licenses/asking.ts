/** Which of the upstreams found in a repository ask for the licence of the whole. */

import type { Derivation, DerivedUpstream } from '../model/evidence.ts'
import type { UpstreamId } from '../model/upstream.ts'
import { parseExpression, licensesIn } from './expression.ts'
import { parseGnu } from './gnu.ts'
import { permissionOf } from './satisfy.ts'

/** With fewer files than this, and a smaller part of the derived lines than that, a second upstream may be a chance likeness; one of the first's kin is with that part alone. */
const weightyFiles = 5
const weightyShare = 0.05

/**
 * The upstreams whose licence reaches the whole, the biggest first; none where nothing is derived. The products share code among
 * themselves, so that one upstream's fork looks a little like another's: beside the biggest only those count that have some weight.
 */
export function askingUpstreams({ extent, upstreams, derivedLines }: Derivation, areKin: (one: UpstreamId, other: UpstreamId) => boolean): readonly DerivedUpstream[] {
  if (extent === 'clean') return []
  return upstreams
    .filter(({ license }) => !permissionOf(license).terms.has('other'))
    .filter(({ license }, at) => !isLesser(license) || (extent === 'derived' && at === 0))
    .filter(({ id, files, lines }, at, [main]) => at === 0 || (files >= weightyFiles && !areKin(main?.id ?? '', id)) || lines >= derivedLines * weightyShare)
}

/** LGPL code asks to stay LGPL, not for the licence of the program that uses it (LGPL-2.1 section 6, LGPL-3.0 section 4); a work based on it is another matter. */
function isLesser(license: string): boolean {
  const reading = parseExpression(license)
  return reading.ok && licensesIn(reading.expression).every(({ id }) => parseGnu(id)?.family === 'LGPL')
}
