/** Whether a work derived from an upstream may be under the licence that it declares. */

import { formatExpression, parseExpression, proprietary, type Expression, type License } from './expression.ts'
import { parseGnu } from './gnu.ts'
import { reasonAgainst, reasonAgainstException } from './reasons.ts'
import { everyTerm, offeredBy, permittedBy, type Term } from './terms.ts'

/** `allowed` is null where the licence is not known well enough to say. The sentence names the clause. */
export interface Answer {
  readonly allowed: boolean | null
  readonly because: string
}

/** What an upstream's licence permits: the terms, and the additional permissions that may be passed on. */
export interface Permission {
  /** The upstream's licence as an SPDX expression, for the reader. */
  readonly license: string
  readonly terms: ReadonlySet<Term>
  readonly exceptions: ReadonlySet<string>
}

/** The permission that an upstream's licence gives. Throws on an expression that cannot be read: a mistake in the catalogue. */
export function permissionOf(upstreamLicense: string): Permission {
  const reading = parseExpression(upstreamLicense)
  if (!reading.ok) throw new Error(`The catalogue's licence "${upstreamLicense}" cannot be read: ${reading.because}`)
  return { license: upstreamLicense, ...permitted(reading.expression) }
}

/**
 * Whether a derived whole may be offered under `declared`. Of alternatives (OR) every one must be allowed, because whoever receives the work
 * picks. Of licences that apply together (AND) one must be allowed, and none may be a licence that takes rights away again.
 */
export function satisfies(declared: Expression, upstreamLicense: string): Answer {
  return judged(declared, permissionOf(upstreamLicense))
}

function judged(declared: Expression, permission: Permission): Answer {
  if (declared.kind === 'license') return judgedLicense(declared.license, permission)
  const answers = declared.parts.map((part) => judged(part, permission))
  if (declared.kind === 'or') return worst(answers)
  const restricting = permission.terms.has('other') ? undefined : declared.parts.find(isRestricting)
  if (restricting !== undefined) return { allowed: false, because: reasonAgainst({ id: formatExpression(restricting), exception: null }, permission) }
  return answers.find((answer) => answer.allowed === true) ?? worst(answers)
}

function judgedLicense(license: License, permission: Permission): Answer {
  if (isUnknown(license.id) && !permission.terms.has('other')) {
    return { allowed: null, because: `What ${license.id} says is not known here; ${permission.license} decides what it must say.` }
  }
  if (!isSubset(offeredBy(license.id), permission.terms)) return { allowed: false, because: reasonAgainst(license, permission) }
  if (license.exception !== null && !permission.terms.has('other') && !permission.exceptions.has(license.exception)) {
    return { allowed: false, because: reasonAgainstException(license.exception, permission) }
  }
  return { allowed: true, because: reasonFor(license, permission) }
}

function reasonFor({ id }: License, permission: Permission): string {
  if (permission.terms.has('other')) return `${permission.license} asks for no particular licence of the whole.`
  if (parseGnu(id)?.family === 'AGPL' && !permission.license.startsWith('AGPL')) {
    return `Section 13 of the GPL-3.0 permits a whole that combines ${permission.license} code with AGPL-3.0 code; the upstream's files stay under the GPL.`
  }
  return `${id} is among the licences that ${permission.license} permits for derived works.`
}

function permitted(upstream: Expression): { terms: ReadonlySet<Term>; exceptions: ReadonlySet<string> } {
  if (upstream.kind === 'license') {
    const { id, exception } = upstream.license
    return { terms: permittedBy(id), exceptions: new Set(exception === null ? [] : [exception]) }
  }
  const parts = upstream.parts.map(permitted)
  const within = (term: Term): boolean => (upstream.kind === 'and' ? parts.every(({ terms }) => terms.has(term)) : parts.some(({ terms }) => terms.has(term)))
  return {
    terms: new Set([...everyTerm].filter(within)),
    exceptions: new Set(parts.flatMap(({ exceptions }) => [...exceptions]).filter((one) => parts.every(({ exceptions }) => exceptions.has(one)))),
  }
}

/** Licences made to keep others from using the source freely: beside the GPL they are further restrictions. */
function isRestricting(part: Expression): boolean {
  if (part.kind !== 'license') return part.parts.every(isRestricting)
  return part.license.id === proprietary || /^(?:BUSL-|SSPL-|Elastic-|PolyForm-)/.test(part.license.id)
}

/** A LicenseRef is the author's own name for a text; only its author knows which. */
function isUnknown(id: string): boolean {
  return /^(?:LicenseRef|DocumentRef)-/.test(id) && id !== proprietary
}

function isSubset(offered: ReadonlySet<Term>, permittedTerms: ReadonlySet<Term>): boolean {
  return [...offered].every((term) => permittedTerms.has(term))
}

function worst(answers: readonly Answer[]): Answer {
  const answer = answers.find(({ allowed }) => allowed === false) ?? answers.find(({ allowed }) => allowed === null) ?? answers[0]
  return answer ?? { allowed: null, because: 'The expression names no licence.' }
}
