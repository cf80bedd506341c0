/** Entries of containers: of lists and maps as they are written, and of lists that calls make. */

import type { Expression } from './ir.ts'
import { apply, type Datum } from './operations.ts'
import type { Possible } from './evaluate.ts'
import { literalOf } from './substitute.ts'

/** What stands under a key in a list, a map or another file, or null. */
export function entryOf(expression: Expression, key: Datum): Expression | null {
  if (expression.is === 'list' && typeof key === 'number') return expression.entries[key] ?? null
  if (expression.is === 'record') return expression.entries.find((one) => one.key === String(key))?.value ?? null
  if (expression.is === 'import') return { ...expression, name: String(key) }
  return null
}

/** An entry of a list that a call makes, as `text.split(":")` does; what a list is as `list.reversed`. */
export function madeEntry(made: Possible | undefined, key: Datum): Expression | null {
  if (!made || !Array.isArray(made.datum)) return null
  const datum = typeof key === 'number' ? (made.datum as readonly Datum[]).at(key) : key === 'reversed' ? apply([key], made.datum, []) : null
  return datum === undefined || datum === null ? null : literalOf(datum, made.trace.roots[0]?.line ?? 0)
}
