/** Puts a value in the place of a name. */

import type { Expression } from './ir.ts'
import type { Datum } from './operations.ts'

const mostDepth = 12

/** The expression with a value for a name. Only what turns one character or byte into another is looked into. */
export function withValue(expression: Expression, name: string, value: Expression, depth = mostDepth): Expression {
  const inside = (one: Expression): Expression => withValue(one, name, value, depth - 1)
  if (depth === 0) return expression
  switch (expression.is) {
    case 'name':
      return expression.path.length === 1 && expression.path[0] === name ? value : expression
    case 'operation':
      return { ...expression, left: inside(expression.left), right: inside(expression.right) }
    case 'call':
      // `it.toInt()`
      if (expression.on === null && expression.callee.length > 1 && expression.callee[0] === name) return { ...expression, on: value, callee: expression.callee.slice(1), arguments: expression.arguments.map(inside) }
      return { ...expression, on: expression.on && inside(expression.on), arguments: expression.arguments.map(inside) }
    case 'index':
      return { ...expression, of: inside(expression.of), key: inside(expression.key) }
    default:
      return expression
  }
}

/** A value as somebody would write it. */
export function literalOf(datum: Datum, line: number): Expression {
  if (typeof datum === 'string') return { is: 'text', text: datum, line }
  if (typeof datum === 'number') return { is: 'number', number: datum, line }
  return { is: 'list', entries: datum.map((one) => literalOf(one, line)), line }
}
