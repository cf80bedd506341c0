/** Lowers calls: what is called, on what, and with which arguments. */

import type { Part, Shape } from '../../languages/syntax/table.ts'
import type { SyntaxNode } from '../../model/syntax.ts'
import { callOf } from './calls.ts'
import type { Expression } from './ir.ts'
import type { LoweringTools } from './lower-expression.ts'
import { lambdaOfOne } from './lower-lambda.ts'

type CallShape = Extract<Shape, { as: 'call' }>

export function lowerCall(node: SyntaxNode, shape: CallShape, tools: LoweringTools): Expression {
  const { table, of, part, all } = tools
  const callee = part(node, shape.callee)
  // `defined(X)` has no part for its name.
  if (!callee) return callOf(null, [/^\w*/.exec(node.text)?.[0] ?? ''], all(node.children))
  const more = shape.more === undefined ? null : part(node, shape.more)
  const given = [...argumentsOf(node, shape.arguments, tools), ...all(more ? [more] : [])]
  const on = shape.on === undefined ? null : node.field(shape.on)
  if (on) return eachOf(callee.text, of(on), node, shape, tools) ?? callOf(of(on), [callee.text], given)
  const called = isPlain(table.shapes[callee.kind]) ? null : of(callee)
  if (!called) return callOf(null, [callee.text.replace(/<[\s\S]*$/, '')], given)
  if (called.is === 'name') return eachOf(called.path.at(-1) ?? '', { is: 'name', path: called.path.slice(0, -1) }, node, shape, tools) ?? callOf(null, called.path, given)
  if (called.is === 'index' && called.key.is === 'text') return eachOf(called.key.text, called.of, node, shape, tools) ?? callOf(called.of, [called.key.text], given)
  return { is: 'opaque', parts: [called, ...given] }
}

const mapping = /^(?:map|select|collect)$/i

/** `list.map((c) => …)` as what becomes of each entry. */
function eachOf(name: string, on: Expression, node: SyntaxNode, shape: CallShape, { table, of, part }: LoweringTools): Expression | null {
  if (!mapping.test(name)) return null
  const given = part(node, shape.more ?? shape.arguments) ?? part(node, shape.arguments)
  const lambda = [given, ...(given?.children ?? []), ...(given?.children.flatMap((child) => child.children) ?? [])].map((one) => one && lambdaOfOne(one, table)).find((one) => one)
  return lambda ? { is: 'each', name: lambda.name, of: on, value: of(lambda.value) } : null
}

/** Python writes a generator without parentheses of its own. */
function argumentsOf(node: SyntaxNode, which: Part, { table, of, part, all }: LoweringTools): readonly Expression[] {
  const given = part(node, which)
  if (!given) return []
  return table.shapes[given.kind]?.as === 'each' ? [of(given)] : all(given.children)
}

/** A callee whose text is its name: a name, a type. */
function isPlain(shape: Shape | undefined): boolean {
  return shape === undefined || shape.as === 'name' || shape.as === 'nothing'
}
