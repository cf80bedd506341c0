/** The licence field of a manifest, in all the forms that npm and Composer have known. */

import { formatExpression, parseExpression, type Expression, type Reading } from './expression.ts'

/** What a manifest says, with its own words kept for the reader. */
export interface Stated {
  readonly raw: string
  readonly reading: Reading
}

/**
 * The licence of a package.json or composer.json: a string; an object with `type`; a list of either, any of which may be chosen (npm's old
 * `licenses`, Composer's list). Null where there is no such field.
 */
export function licenseOfManifest(manifest: unknown): Stated | null {
  if (typeof manifest !== 'object' || manifest === null) return null
  const fields = manifest as Readonly<Record<string, unknown>>
  const value = fields.license ?? fields.licence ?? fields.licenses
  if (value === undefined || value === null) return null
  const names = (Array.isArray(value) ? value : [value]).map(nameOf)
  return { raw: names.join(' or '), reading: oneOf(names.map(parseExpression)) }
}

function nameOf(value: unknown): string {
  if (typeof value === 'string') return value
  const named = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
  const name = named.type ?? named.name
  return typeof name === 'string' ? name : ''
}

function oneOf(readings: readonly Reading[]): Reading {
  const failed = readings.find((reading) => !reading.ok)
  if (failed !== undefined) return failed
  const expressions = readings.flatMap((reading): readonly Expression[] => (reading.ok ? [reading.expression] : []))
  const [first] = expressions
  if (first === undefined) return { ok: false, because: 'The list of licences is empty.' }
  const expression: Expression = expressions.length === 1 ? first : { kind: 'or', parts: expressions.flatMap((one) => (one.kind === 'or' ? one.parts : [one])) }
  return { ok: true, expression, text: formatExpression(expression) }
}
