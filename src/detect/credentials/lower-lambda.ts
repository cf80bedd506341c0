/** What a function without a name is worth where it stands in the place of a value. */

import { partOf, type Shape, type SyntaxTable } from '../../languages/syntax/table.ts'
import type { SyntaxNode } from '../../model/syntax.ts'

const values = new Set<Shape['as']>([
  'text', 'character', 'number', 'name', 'template', 'unary', 'interpolated', 'member', 'index', 'binary', 'choice', 'call', 'adjacent', 'list', 'record', 'collection', 'inner',
])

const longest = 400

/** The expression that a lambda without parameters gives back, as in `unwrap_or_else(|| "x")`, or null where it does more than that. */
export function lambdaValue(node: SyntaxNode, table: SyntaxTable): SyntaxNode | null {
  if (takesSomething(node, table)) return null
  const body = node.field('body')
  const only = body && unwrapped(body, table)
  const shape = only && table.shapes[only.kind]
  return shape && values.has(shape.as) ? only : null
}

/** A function of one value. */
export interface LambdaOfOne {
  readonly name: string
  readonly value: SyntaxNode
}

/** The name of a lambda's one parameter and the expression that it makes of it, or null. */
export function lambdaOfOne(node: SyntaxNode, table: SyntaxTable): LambdaOfOne | null {
  const shape = table.shapes[node.kind]
  if (shape?.as === 'block' && node.kind === 'lambda_literal') return lambdaInBraces(node, table)
  return shape?.as === 'scope' && shape.scope === 'function' ? lambdaWithHead(node, table) : null
}

function lambdaWithHead(node: SyntaxNode, table: SyntaxTable): LambdaOfOne | null {
  const parameters = node.field('parameters') ?? node.field('parameter')
  const [only, ...more] = parameters ? (parameters.children.length === 0 ? [parameters] : parameters.children) : []
  const body = node.field('body')
  const value = body && unwrapped(body, table)
  const name = only && /[A-Za-z_]\w*/.exec(only.text.replace(/^.*[&\s](?=\w)/, ''))?.[0]
  return name !== undefined && more.length === 0 && value && isValueShape(table.shapes[value.kind]) ? { name, value } : null
}

/** `{ byte -> byte xor 42 }`, `{ it xor 42 }` and `{ $0 ^ 42 }`: Kotlin's and Swift's, which may have no name for what they are given. */
function lambdaInBraces(node: SyntaxNode, table: SyntaxTable): LambdaOfOne | null {
  const head = node.children.find((child) => child.kind === 'lambda_parameters' || child.kind === 'lambda_function_type')
  const body = node.children.filter((child) => child !== head && !child.kind.endsWith('comment')).flatMap((child) => (child.kind === 'statements' ? child.children : [child]))
  const [value, ...more] = body
  const name = head ? /^[^\w]*(\w+)[^,]*$/s.exec(head.text)?.[1] : /\$0\b|\bit\b/.exec(node.text.slice(0, longest))?.[0]
  return name !== undefined && value && more.length === 0 && isValueShape(table.shapes[value.kind]) ? { name, value } : null
}

/** Whether a kind of node is an expression that some value can be given for. */
export function isValueShape(shape: Shape | undefined): boolean {
  return shape !== undefined && (values.has(shape.as) || shape.as === 'branch')
}

function takesSomething(node: SyntaxNode, table: SyntaxTable): boolean {
  const parameters = node.field('parameters') ?? node.field('parameter')
  return parameters?.children.some((child) => table.shapes[child.kind]?.as !== 'nothing') ?? false
}

function unwrapped(node: SyntaxNode, table: SyntaxTable): SyntaxNode | null {
  if (table.shapes[node.kind]?.as !== 'block') return node
  if (table.lastIsValue !== true || node.children.length !== 1) return null
  const inner = partOf(node, 0, () => true)
  return inner && unwrapped(inner, table)
}

/** Whether a kind of node holds what a function takes. */
export function takes(shape: Shape | undefined): boolean {
  return shape?.as === 'parameter' || shape?.as === 'parameters'
}

/** Whether the body of a function is its value. */
export function isValue(shape: Shape | undefined): boolean {
  return shape !== undefined && shape.as !== 'block'
}
