/** The licence text that is missing. */

import { parseExpression } from '../licenses/expression.ts'
import { parseGnu } from '../licenses/gnu.ts'
import { licenseFileText } from '../licenses/original-text.ts'
import { satisfies } from '../licenses/satisfy.ts'
import type { Mending, MendingSources } from '../model/mending.ts'
import type { Report } from '../model/report.ts'
import { findingsOf, hasFile, left, nothing } from './part.ts'

/** LICENSE with the text of the licence that is declared, where the upstreams permit it, else of the widest that they permit. */
export async function licenseFile(report: Report, sources: MendingSources): Promise<Mending> {
  if (findingsOf(report, 'license-missing').length === 0) return nothing
  if (hasFile(sources, /^(?:licen[cs]e|copying)(?:\.|$)/i)) return left('A file is named like a licence but holds none that is known here; it was left alone. Put the unaltered text of the licence into it.')
  const id = idOf(report)
  const text = id === null ? null : await licenseFileText(id)
  if (id === null || text === null) return left('No licence satisfies everything that the code stems from, so no text was chosen; see license-incompatible.')
  return { files: [{ path: 'LICENSE', content: text, because: `The text of ${id}, which the upstreams of this code permit.` }], left: [] }
}

/** The id of the text: without -only or -or-later, which no text says. */
function idOf({ license, derivation }: Report): string | null {
  const upstreams = derivation?.upstreams.map((upstream) => upstream.license) ?? []
  const chosen = [license.declared, license.required].find((expression) => isSingle(expression) && isPermitted(expression ?? '', upstreams))
  const gnu = parseGnu(chosen ?? '')
  return gnu === null ? null : `${gnu.family}-${gnu.version}`
}

function isSingle(expression: string | null): boolean {
  return expression !== null && parseGnu(expression) !== null
}

function isPermitted(expression: string, upstreams: readonly string[]): boolean {
  const reading = parseExpression(expression)
  return reading.ok && upstreams.every((upstream) => satisfies(reading.expression, upstream).allowed === true)
}
