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

/** A name, and what is written into it. */
export interface Written {
  readonly target: readonly string[]
  readonly value: Expression
}

/** C's functions that write into their first argument. */
const writers: Readonly<Record<string, (into: Expression, given: readonly Expression[]) => Expression>> = {
  strcpy: (_, [from]) => from ?? unknown,
  strncpy: (_, [from]) => from ?? unknown,
  strcat: (into, given) => ({ is: 'join', parts: [into, ...given.slice(0, 1)] }),
  strncat: (into, given) => ({ is: 'join', parts: [into, ...given.slice(0, 1)] }),
  sprintf: (_, given) => ({ is: 'call', callee: ['format'], on: null, arguments: given }),
  snprintf: (_, given) => ({ is: 'call', callee: ['format'], on: null, arguments: given.slice(1) }),
}

/** What a call, as a statement of its own, writes into a name: `builder.append(x)`, `strcpy(name, x)`. Null where it writes nothing. */
export function writtenBy(call: Expression): Written | null {
  if (call.is !== 'call') return null
  const name = call.callee.at(-1)?.toLowerCase() ?? ''
  const [first, ...rest] = call.arguments
  if (appends.has(name) && first) return appended(call, first)
  const write = Object.hasOwn(writers, name) ? writers[name] : undefined
  return write && first?.is === 'name' ? { target: first.path, value: write(first, rest) } : null
}

function appended({ on, callee }: Extract<Expression, { is: 'call' }>, more: Expression): Written | null {
  const target = on?.is === 'name' ? on.path : on === null ? callee.slice(0, -1) : []
  return target.length > 0 ? { target, value: { is: 'join', parts: [{ is: 'name', path: target }, more] } } : null
}
