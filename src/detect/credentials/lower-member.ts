/** Lowers what stands for a place that holds a value: members, entries of containers, and what is assigned to them. */

import type { Shape } from '../../languages/syntax/table.ts'
import type { SyntaxNode } from '../../model/syntax.ts'
import { environmentAt, environmentOr } from './environment.ts'
import { unknown, type Expression } from './ir.ts'
import type { Assigned, LoweringTools } from './lower-expression.ts'
import { sliced } from './lower-text.ts'

type Given<As extends Shape['as']> = Extract<Shape, { as: As }>

const assigning = new Set(['=', '??=', '||=', ':=', '+=', '.='])

/** What a member of something is as a value: a longer name, a variable of the environment, an entry. */
export function lowerMember(node: SyntaxNode, shape: Given<'member'>, { of, part }: LoweringTools): Expression {
  const on = part(node, shape.of)
  const owner = on ? of(on) : null
  const name = part(node, shape.name)
  const rest = name ? of(name) : unknown
  const path = rest.is === 'name' ? rest.path : [name?.text ?? '']
  if (!owner) return { is: 'name', path: on ? [on.text, ...path] : path }
  if (owner.is === 'name') return environmentOr([...owner.path, ...path])
  return { is: 'index', of: owner, key: { is: 'text', text: path.at(-1) ?? '', line: node.line } }
}

export function lowerIndex(node: SyntaxNode, shape: Given<'index'>, { table, of, part, field }: LoweringTools): Expression {
  const on = field(node, shape.of)
  const key = part(node, shape.key)
  if (key && table.shapes[key.kind]?.as === 'range') return sliced(on, key.text, key.line)
  return environmentAt(on, of(key))
}

/** What a node assigns, with what stands on the right as such, which is what the whole is worth; null where its operator does not assign. */
export function lowerAssignment(node: SyntaxNode, shape: Given<'assigns'>, { field }: LoweringTools): (Assigned & { readonly right: Expression }) | null {
  const operator = shape.operator === undefined ? '=' : (node.field(shape.operator)?.text ?? '')
  if (!assigning.has(operator)) return null
  const left = field(node, shape.left)
  const target = targetOf(left)
  const right = field(node, shape.right)
  if (operator === '=' || operator === ':=') return { target, value: right, right, ...(left.is === 'environment' ? { environment: true } : {}) }
  const before: Expression = { is: 'name', path: target }
  if (operator === '+=' || operator === '.=') return { target, value: { is: 'operation', operator: '+', left: before, right }, right }
  return { target, value: { is: 'default', first: before, otherwise: right }, right }
}

/** The name that an expression stands for on the left of an assignment; empty where it is none. */
export function targetOf(left: Expression): readonly string[] {
  if (left.is === 'name') return left.path
  if (left.is === 'environment') return [left.name]
  if (left.is === 'text') return [left.text]
  if (left.is === 'index' && left.key.is === 'text') return [...targetOf(left.of), left.key.text]
  if (left.is === 'list') return left.entries.length === 1 && left.entries[0] ? targetOf(left.entries[0]) : []
  // What reads like a call is a setter: `config.client.api_hash = x`.
  return left.is === 'call' && left.arguments.length === 0 ? [...(left.on ? targetOf(left.on) : []), ...left.callee] : []
}
