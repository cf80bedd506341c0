/** Lowers the expressions that have several arms: choices, switches, and the blocks that some languages take for values. */

import type { Part, Shape } from '../../languages/syntax/table.ts'
import type { SyntaxNode } from '../../model/syntax.ts'
import { unknown, type Condition, type Expression } from './ir.ts'
import type { LoweringTools } from './lower-expression.ts'
import { isExpression, switchArms } from './statements.ts'

export interface Arms {
  readonly choice: (node: SyntaxNode, shape: Extract<Shape, { as: 'choice' }>) => Expression
  readonly cases: (node: SyntaxNode) => Expression
  /** What a block, a branch or a case of a switch is worth, in languages where they are expressions. */
  readonly worthOf: (node: SyntaxNode, shape: Shape) => Expression | null
}

export function createArms({ table, of, part, field, walk }: LoweringTools): Arms {
  function choice(node: SyntaxNode, shape: Extract<Shape, { as: 'choice' }>): Expression {
    const condition = part(node, shape.condition)
    if (!condition) return unknown
    if (!part(node, shape.then)) return { is: 'default', first: of(condition), otherwise: field(node, shape.otherwise) }
    return armsOf(node, walk.condition(condition, true), shape)
  }

  /** A switch as a value: a choice behind each label. */
  function cases(node: SyntaxNode): Expression {
    const arms = switchArms(node.children, table, (label) => walk.condition(label, true)).map(({ test, body }) => {
      return { test, value: test ? walk.under(test, () => blockValue(body)) : blockValue(body) }
    })
    return arms.reduceRight<Expression>((otherwise, { test, value }) => (test ? { is: 'choice', condition: test, then: value, otherwise } : value), unknown)
  }

  function worthOf(node: SyntaxNode, shape: Shape): Expression | null {
    if (shape.as === 'block') return blockValue(node.children)
    if (shape.as === 'branch') {
      const condition = part(node, shape.condition)
      return condition && armsOf(node, walk.condition(condition, shape.unless !== true), shape)
    }
    const label = part(node, 0)
    if (shape.as !== 'case' || !label) return null
    return { is: 'choice', condition: walk.condition(label, true), then: field(node, -1), otherwise: unknown }
  }

  function armsOf(node: SyntaxNode, condition: Condition, shape: { readonly then: Part; readonly otherwise: Part }): Expression {
    const then = walk.under(condition, () => field(node, shape.then))
    return { is: 'choice', condition, then, otherwise: walk.under({ ...condition, holds: !condition.holds }, () => field(node, shape.otherwise)) }
  }

  /** What the last of some statements is worth; the others are only walked. */
  function blockValue(nodes: readonly SyntaxNode[]): Expression {
    const last = nodes.at(-1)
    const worth = last && (table.lastIsValue === true || isExpression(table.shapes[last.kind]) || table.shapes[last.kind]?.as === 'block') ? last : null
    for (const node of worth ? nodes.slice(0, -1) : nodes) walk.statement(node)
    return worth ? of(worth) : unknown
  }

  return { choice, cases, worthOf }
}
