/** Chains of one operator, `a + b + c`, taken as one step: a hash may be spelled by character, and that is not deep. */

import type { Expression } from './ir.ts'
import { operate, type Datum } from './operations.ts'

const mostParts = 64

/** The parts of a chain, from left to right. */
export function chainOf({ operator, left, right }: Extract<Expression, { is: 'operation' }>): readonly Expression[] {
  const parts = [right]
  let first = left
  for (; first.is === 'operation' && first.operator === operator && parts.length < mostParts; first = first.left) parts.push(first.right)
  return [first, ...parts.reverse()]
}

/** What an operator makes of all parts, or null. */
export function folding(operator: string, [first, ...rest]: readonly Datum[]): Datum | null {
  return rest.reduce<Datum | null>((left, right) => (left === null ? null : operate(operator, left, right)), first ?? null)
}
