/** Whether a library may be built into a work under the GPL: which versions of the GPL its licence goes with. */

import { licensesIn, parseExpression, proprietary, type Expression } from './expression.ts'
import { parseGnu } from './gnu.ts'
import { offeredBy, type Term } from './terms.ts'

/** `fits` is null where nobody here knows. The sentence says why not. */
export interface Combination {
  readonly fits: boolean | null
  readonly because: string
}

/**
 * Licences that the FSF's licence list calls incompatible with every version of the GPL (gnu.org/licenses/license-list.html), and OSADL's matrix does not
 * call compatible. Those that need a closer look (EPL-2.0, EUPL-1.2, OpenSSL with its many exceptions) are not in it.
 */
const withNone = new Set([
  'AFL-3.0', 'Apache-1.0', 'Apache-1.1', 'BSD-4-Clause', 'BSD-4-Clause-UC', 'CDDL-1.0', 'CDDL-1.1', 'CPL-1.0', 'EPL-1.0', 'IPL-1.0', 'JSON', 'MPL-1.0', 'MPL-1.1',
  'MPL-2.0-no-copyleft-exception', 'MS-PL', 'MS-RL', 'OSL-3.0', 'PHP-3.0', 'PHP-3.01', 'SSPL-1.0', 'BUSL-1.1', 'Elastic-2.0', proprietary,
])
const sourceAvailable = /^(?:CC-BY-NC|PolyForm-)/
/** Compatible with version 3 and not with version 2, by the same list. */
const onlyWithThree = new Set(['Apache-2.0', 'ECL-2.0'])

/**
 * Whether code under `library` may be part of a work that may be under any of `terms`. Of alternatives (OR) one is enough, for whoever builds picks; of
 * licences that apply together (AND) all must fit.
 */
export function combine(library: string, terms: ReadonlySet<Term>): Combination {
  const reading = parseExpression(library)
  return reading.ok ? combined(reading.expression, terms) : { fits: null, because: reading.because }
}

function combined(library: Expression, terms: ReadonlySet<Term>): Combination {
  if (library.kind === 'license') return library.license.exception === null ? single(library.license.id, terms) : lenient(library)
  const answers = library.parts.map((part) => combined(part, terms))
  const wanted = library.kind === 'or'
  return answers.find(({ fits }) => fits === wanted) ?? answers.find(({ fits }) => fits === null) ?? answers[0] ?? { fits: null, because: '' }
}

/** An additional permission may allow anything. */
function lenient(library: Expression): Combination {
  return { fits: null, because: `What ${licensesIn(library).map(({ exception }) => exception).join(', ')} permits is not known here.` }
}

function single(id: string, terms: ReadonlySet<Term>): Combination {
  if (withNone.has(id) || sourceAvailable.test(id)) return { fits: false, because: id === proprietary ? 'Its licence gives nobody the right to pass it on under the GPL' : `${id} goes with no version of the GPL` }
  const needed = onlyWithThree.has(id) ? ['GPL-3.0', 'GPL-later', 'AGPL-3.0', 'AGPL-later'] : gnuTerms(id)
  if (needed === null) return { fits: null, because: `Whether ${id} goes with the GPL is not known here.` }
  const fits = needed.some((term) => terms.has(term))
  return { fits, because: fits ? `${id} goes with the GPL here.` : `${id} goes with ${versionsOf(needed)} only, and this work cannot be under that` }
}

/** The terms that a whole with GNU code in it may be under; null for a licence that is none of GNU's, or one that goes with all. */
function gnuTerms(id: string): readonly Term[] | null {
  const gnu = parseGnu(id)
  if (gnu === null || gnu.family === 'LGPL') return gnu?.version === '3.0' ? ['GPL-3.0', 'GPL-later', 'AGPL-3.0', 'AGPL-later', 'LGPL-3.0', 'LGPL-later'] : null
  const own = [...offeredBy(id)]
  const three = own.includes('GPL-3.0') || own.includes('AGPL-3.0')
  return three ? [...own, 'GPL-3.0', 'GPL-later', 'AGPL-3.0', 'AGPL-later'] : own
}

function versionsOf(terms: readonly Term[]): string {
  return terms.includes('GPL-3.0') ? 'version 3 of the GPL' : terms.join(' or ')
}
