/** What people write into a field that asks for a licence: an SPDX expression, a name in words, an address, or several of them. */

import { formatExpression, parseExpression, type Expression } from './expression.ts'
import { licenseOfUrl } from './license-url.ts'
import { licensesNamed } from './wording.ts'

/** A field's value, read. */
export interface FieldValue {
  /** SPDX expression, or null where the value cannot be read. */
  readonly expression: string | null
  /** Why it cannot be read as an SPDX expression, when it cannot; the words may have told all the same. */
  readonly trouble: string | null
}

/**
 * Reads the value. `MIT/Apache-2.0`, which crates once wrote, is a choice; `GPLv3` is no SPDX id, but everybody knows what is meant;
 * an address tells where it is the licence's own home. The bare word GPL tells nothing.
 */
export function readField(value: string): FieldValue {
  const written = value.trim().slice(0, longest)
  const reading = parseExpression(choice(written))
  if (reading.ok) return { expression: reading.text, trouble: null }
  const url = /^\S*(?:https?:)?\/\/\S+$|^www\.\S+$/i.test(written) ? licenseOfUrl(written) : null
  return { expression: url ?? worded(written), trouble: reading.because }
}

/** Reads several values of which any may be chosen; null where there is none, or one cannot be read. */
export function readChoice(values: readonly string[]): FieldValue {
  const fields = values.map(readField)
  const unread = fields.find(({ expression }) => expression === null)
  if (unread !== undefined || fields.length === 0) return { expression: null, trouble: unread?.trouble ?? 'The list of licences is empty.' }
  const trouble = fields.find((field) => field.trouble !== null)?.trouble ?? null
  return { expression: joined('or', fields.map(({ expression }) => expression ?? '')), trouble }
}

/** One expression of several; those that say the same count once. */
export function joined(kind: 'and' | 'or', expressions: readonly string[]): string | null {
  const parts = [...new Set(expressions)].flatMap((one): readonly Expression[] => {
    const reading = parseExpression(one)
    return reading.ok ? (reading.expression.kind === kind ? reading.expression.parts : [reading.expression]) : []
  })
  const [first] = parts
  if (first === undefined) return null
  return formatExpression(parts.length === 1 ? first : { kind, parts })
}

const longest = 1000

function choice(written: string): string {
  return /^[A-Za-z0-9.+-]+(?: ?[/|] ?[A-Za-z0-9.+-]+)+$/.test(written) ? written.replace(/ ?[/|] ?/g, ' OR ') : written
}

/** A name in words: one licence, and nothing that turns it around. */
function worded(written: string): string | null {
  const named = licensesNamed(written.replace(/\s+/g, ' '))
  const [only, ...more] = named
  if (only !== undefined && more.length === 0) return /\b(?:not|except|non|without)\b/i.test(written.replace(/non-?exclusive/gi, '')) ? null : only
  return null
}
