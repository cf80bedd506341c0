/** What the readers of manifests make of a value: a statement with its words and its line. */

import { readChoice, readField, type FieldValue } from '../field.ts'
import { clipped, lineAt } from '../prose.ts'
import type { Statement } from '../statement.ts'

/** The statement of one value at a place in the text. */
export function stated(text: string, at: number, raw: string): Statement {
  return statementOf(text, at, raw, readField(raw))
}

/** The statement of several values of which any may be chosen. */
export function statedChoice(text: string, at: number, raws: readonly string[]): Statement {
  return statementOf(text, at, raws.join(' or '), readChoice(raws))
}

function statementOf(text: string, at: number, raw: string, { expression, trouble }: FieldValue): Statement {
  return { expression, raw: clipped(raw.replace(/\s+/g, ' ').trim()), trouble, line: lineAt(text, at) }
}

/** Every match of a pattern whose first group that caught something is the value, as statements. Values that stand for the file beside are none. */
export function statedBy(text: string, pattern: RegExp): readonly Statement[] {
  return [...text.matchAll(pattern)].slice(0, 20).flatMap((match) => {
    const value = (match.slice(1) as (string | undefined)[]).find((group) => group !== undefined)?.trim() ?? ''
    return value === '' || isPointer(value) ? [] : [stated(text, match.index + leading(match[0]), value)]
  })
}

function leading(match: string): number {
  return match.length - match.trimStart().length
}

/** `see LICENSE`, `LICENSE.txt`, a variable: it names no licence. */
export function isPointer(value: string): boolean {
  return /^(?:see\b|file:)|^(?:un)?licen[cs]e(?:\.\w+)?$|^[@$]|\$\{|^SEE LICENSE/i.test(value)
}
