/** Whether a library may be built into a work under the GPL: which versions of the GPL its licence goes with. */

import { licensesIn, parseExpression, proprietary, type Expression } from './expression.ts'
import { parseGnu } from './gnu.ts'
import { everyTerm, offeredBy, permittedBy, type Term } from './terms.ts'

/** `fits` is null where nobody here knows. The sentence says why not. */
export interface Combination {
  readonly fits: boolean | null
  readonly because: string
}

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
  const needed = parseGnu(id) === null ? permittedBy(id) : gnuTerms(id)
  // What permits every GNU licence may be any text that nobody here has looked at.
  if (needed === null || needed.size === everyTerm.size) return { fits: null, because: `Whether ${id} goes with the GPL is not known here.` }
  if ([...needed].some((term) => term !== 'other' && terms.has(term))) return { fits: true, because: `${id} goes with the GPL here.` }
  return { fits: false, because: reasonFor(id, needed) }
}

function reasonFor(id: string, needed: ReadonlySet<Term>): string {
  if (id === proprietary) return 'Its licence gives nobody the right to pass it on under the GPL'
  const known = [...needed].filter((term) => term !== 'other')
  if (known.length === 0) return `${id} goes with no version of the GPL`
  return `${id} goes with ${known.includes('GPL-3.0') ? 'version 3 of the GPL' : known.join(' or ')} only, and this work cannot be under that`
}

const three: readonly Term[] = ['GPL-3.0', 'GPL-later', 'AGPL-3.0', 'AGPL-later']

/** The terms that a whole with GNU code in it may be under, its own licence left as it is; null for one that goes with all. */
function gnuTerms(id: string): ReadonlySet<Term> | null {
  const gnu = parseGnu(id)
  if (gnu?.family === 'LGPL') return gnu.version === '3.0' ? new Set([...three, 'LGPL-3.0', 'LGPL-later']) : null
  const own = [...offeredBy(id)]
  return new Set(own.some((term) => three.includes(term)) ? [...own, ...three] : own)
}
