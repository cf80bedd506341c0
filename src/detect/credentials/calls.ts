/** Calls that stand for something the evaluator knows: a read of the environment, a read with a default. */

import { unknown, type Expression } from './ir.ts'

/** Functions that read a variable of the environment, a property or a setting, and may take a default as their last argument. */
const reads = new Set([
  'getenv', 'getproperty', 'getenvironmentvariable', 'qenvironmentvariable', 'qgetenv', 'getordefault', 'getstring', 'getvalue', 'getint', 'getinteger',
  'env', 'fromenvironment', 'setdefault',
])

/** Functions that give their second argument when the first is nothing. */
const defaults = new Set(['orelse', 'unwrap_or', 'requirenonnullelse', 'defaultifempty', 'defaultifblank', 'defaultstring', 'value_or', 'firstnonnull', 'ifempty'])

const appends = new Set(['append', 'push_back', 'write'])

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

/** What a call, as a statement of its own, writes into a name: `builder.append(x)`, `strcpy(name, x)`. Null where it writes nothing. */
export function writtenBy(call: Expression): { readonly target: readonly string[]; readonly value: Expression } | null {
  if (call.is !== 'call') return null
  const name = call.callee.at(-1)?.toLowerCase() ?? ''
  const [first, ...rest] = call.arguments
  const owner = call.on?.is === 'name' ? call.on.path : call.callee.slice(0, -1)
  if (appends.has(name) && owner.length > 0 && first) return { target: owner, value: { is: 'join', parts: [{ is: 'name', path: owner }, first] } }
  if (first?.is !== 'name') return null
  if (name === 'strcat' || name === 'strncat') return { target: first.path, value: { is: 'join', parts: [first, ...rest.slice(0, 1)] } }
  if (name === 'strcpy' || name === 'strncpy') return { target: first.path, value: rest[0] ?? unknown }
  if (name !== 'sprintf' && name !== 'snprintf') return null
  return { target: first.path, value: { is: 'call', callee: ['format'], on: null, arguments: name === 'sprintf' ? rest : rest.slice(1) } }
}
