/** Calls that stand for something the evaluator knows: a read of the environment, a read with a default. */

import { unknown, type Expression } from './ir.ts'

/** Functions that read a variable of the environment, a property or a setting, and may take a default as their last argument. */
const reads = new Set([
  'getenv', 'getproperty', 'getenvironmentvariable', 'qenvironmentvariable', 'qgetenv', 'getordefault', 'getstring', 'getvalue', 'getint', 'getinteger',
  'env', 'fromenvironment', 'setdefault',
])

/** Functions that give their second argument when the first is nothing. */
const defaults = new Set(['orelse', 'unwrap_or', 'requirenonnullelse', 'defaultifempty', 'defaultifblank', 'defaultstring', 'value_or', 'firstnonnull', 'ifempty'])

/** The expression of a call. */
export function callOf(on: Expression | null, callee: readonly string[], given: readonly Expression[]): Expression {
  const plain: Expression = { is: 'call', callee, on, arguments: given }
  const name = (callee.at(-1) ?? '').toLowerCase()
  const [first, second] = given
  if (reads.has(name) && first) return readOf(plain, first, second)
  if (defaults.has(name)) {
    if (on && first && !second) return { is: 'default', first: on, otherwise: first }
    if (first && second) return { is: 'default', first, otherwise: second }
  }
  return plain
}

function readOf(plain: Expression, key: Expression, otherwise: Expression | undefined): Expression {
  const read: Expression = key.is === 'text' ? { is: 'environment', name: key.text } : unknown
  if (otherwise) return { is: 'default', first: read, otherwise }
  return key.is === 'text' ? read : plain
}
