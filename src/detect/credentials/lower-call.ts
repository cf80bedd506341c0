/** Lowers calls: what is called, on what, and with which arguments. */

import type { Shape } from '../../languages/syntax/table.ts'
import type { SyntaxNode } from '../../model/syntax.ts'
import { callOf } from './calls.ts'
import type { Expression } from './ir.ts'
import type { LoweringTools } from './lower-expression.ts'
import { lambdaOfOne } from './lower-lambda.ts'

type CallShape = Extract<Shape, { as: 'call' }>

export function lowerCall(node: SyntaxNode, shape: CallShape, tools: LoweringTools): Expression {
  const { of, part, all } = tools
  const callee = part(node, shape.callee)
  // `defined(X)` has no part for its name.
  if (!callee) return callOf(null, [/^\w*/.exec(node.text)?.[0] ?? ''], all(node.children))
  const more = shape.more === undefined ? null : part(node, shape.more)
  const given = [...argumentsOf(part(node, shape.arguments), tools), ...all(more ? [more] : [])]
  const on = shape.on === undefined ? null : node.field(shape.on)
  const { owner, name } = on ? { owner: of(on), name: callee.text } : calledBy(callee, tools)
  if (name === null) return { is: 'opaque', parts: [...(owner ? [owner] : []), ...given] }
  return (owner && mapped(owner, name, { lambda: more ?? part(node, shape.arguments), given, tools })) ?? called(on, owner, name, given)
}

interface Mapping {
  readonly lambda: SyntaxNode | null
  readonly given: readonly Expression[]
  readonly tools: LoweringTools
}

/** What a lambda makes of each entry of a list; `joinToString("") { it xor 42 }` puts that together as well. */
function mapped(owner: Expression, name: string, { lambda: within, given, tools }: Mapping): Expression | null {
  const lambda = mapping.test(name) || joining.test(name) ? lambdaIn(within, tools) : null
  const each: Expression | null = lambda && { is: 'each', name: lambda.name, of: owner, value: tools.of(lambda.value) }
  return each && joining.test(name) ? callOf(each, [name], given.filter((one) => one.is === 'text')) : each
}

function called(on: SyntaxNode | null, owner: Expression | null, name: string, given: readonly Expression[]): Expression {
  return owner?.is === 'name' && !on ? callOf(null, [...owner.path, name], given) : callOf(owner, [name], given)
}

interface Called {
  readonly owner: Expression | null
  /** Null where what is called has no name. */
  readonly name: string | null
}

/** `a.b` is `b` of `a`, where the grammar has no field for what a function is called on. */
function calledBy(callee: SyntaxNode, { table, of }: LoweringTools): Called {
  const shape = table.shapes[callee.kind]
  const called = isPlain(shape) ? null : of(callee)
  if (!called) return { owner: null, name: callee.text.replace(/<[\s\S]*$/, '') }
  if (called.is === 'name') return { owner: called.path.length > 1 ? { is: 'name', path: called.path.slice(0, -1) } : null, name: called.path.at(-1) ?? '' }
  return called.is === 'index' && called.key.is === 'text' ? { owner: called.of, name: called.key.text } : { owner: called, name: null }
}

const mapping = /^(?:map|select|collect|compactMap|flatMap)$/i
const joining = /^joinToString$/

/** The lambda among the arguments of `list.map((c) => …)`. */
function lambdaIn(given: SyntaxNode | null, { table }: LoweringTools): ReturnType<typeof lambdaOfOne> {
  const nodes = given ? [given, ...given.children, ...given.children.flatMap((child) => child.children)] : []
  return nodes.map((one) => lambdaOfOne(one, table)).find((one) => one !== null) ?? null
}

/** Python writes a generator without parentheses of its own. */
function argumentsOf(given: SyntaxNode | null, { table, of, all }: LoweringTools): readonly Expression[] {
  if (!given) return []
  return table.shapes[given.kind]?.as === 'each' ? [of(given)] : all(given.children)
}

/** A callee whose text is its name: a name, a type. */
function isPlain(shape: Shape | undefined): boolean {
  return shape === undefined || shape.as === 'name' || shape.as === 'nothing'
}
