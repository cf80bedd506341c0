/** Lowers what decides whether statements count: blocks, branches, switches, scopes, the preprocessor. */

import type { Shape } from '../../languages/syntax/table.ts'
import type { SyntaxNode } from '../../model/syntax.ts'
import { buildArms } from './build-arms.ts'
import type { Condition } from './ir.ts'
import { isValue, isValueShape, takes } from './lower-lambda.ts'
import type { StatementTools } from './lower.ts'
import { scopeNames, shorten } from './scope-names.ts'
import { isExpression, isUnless, leavingTest, returnsLast, switchArms } from './statements.ts'

export interface Branches {
  block(nodes: readonly SyntaxNode[], returnsLast?: boolean): void
  branch(node: SyntaxNode, shape: Extract<Shape, { as: 'branch' }>): void
  switchCases(nodes: readonly SyntaxNode[]): void
  scope(node: SyntaxNode, shape: Extract<Shape, { as: 'scope' }>): void
  buildBranch(node: SyntaxNode): void
  /** Walks nodes in turn, each under what the ones right before it ask of the build. */
  walkInTurn(nodes: readonly SyntaxNode[], act: (node: SyntaxNode) => void): void
}

/** Where a chain of conditions has all its other arms side by side. */
const elseArms = new Set(['elif_clause', 'else_clause', 'else_if_clause'])

export function createBranches({ table, position, expressions, part, walk, walkAll, bare, conditionOf }: StatementTools): Branches {
  /** After `if (x) return …` the rest of a block runs only when x does not hold. */
  function block(nodes: readonly SyntaxNode[], returnsLast = false): void {
    position.within({}, () => {
      walkInTurn(nodes, (node) => {
        if (returnsLast && node === nodes.at(-1) && isExpression(table.shapes[node.kind])) bare(node, 'returned')
        else walk(node)
        const left = leavingTest(node, table)
        if (left) position.demand(conditionOf(left, isUnless(table.shapes[node.kind])))
      })
    })
  }

  /** What a node asks of the build counts for the next one that asks nothing. */
  function walkInTurn(nodes: readonly SyntaxNode[], act: (node: SyntaxNode) => void): void {
    let asked: readonly Condition[] = []
    for (const node of nodes) {
      const asks = table.asks?.(node) ?? null
      if (asks) asked = [...asked, { decided: 'run', test: expressions.of(asks), holds: !/\bnot\s*\(/.test(asks.text), text: shorten(node.text) }]
      else if (asked.length > 0 && table.shapes[node.kind]?.as !== 'attribute') {
        position.within({ conditions: [...position.around().conditions, ...asked] }, () => act(node))
        asked = []
      } else act(node)
    }
  }

  function branch(node: SyntaxNode, shape: Extract<Shape, { as: 'branch' }>): void {
    const condition = part(node, shape.condition)
    const test = condition && conditionOf(condition, true)
    // Names that the condition binds.
    for (const child of node.children) if (table.shapes[child.kind]?.as === 'declares' && child.kind === '(declaration)') walk(child)
    const start = node.field('initializer')
    if (start) walk(start)
    const arm = (bodies: readonly (SyntaxNode | null)[], holds: boolean): void => {
      const conditions = [...position.around().conditions, ...(test ? [{ ...test, holds }] : [])]
      for (const body of bodies) if (body) position.within({ conditions }, () => walk(body))
    }
    const others = node.children.filter((child) => elseArms.has(child.kind))
    arm([node.field(shape.then)], shape.unless !== true)
    arm(others.length > 0 ? others : [node.field(shape.otherwise)], shape.unless === true)
  }

  function switchCases(nodes: readonly SyntaxNode[]): void {
    for (const { conditions, body } of switchArms(nodes, table, (label) => conditionOf(label, true))) {
      position.within({ conditions: [...position.around().conditions, ...conditions] }, () => block(body))
    }
  }

  function scope(node: SyntaxNode, shape: Extract<Shape, { as: 'scope' }>): void {
    const field = shape.name === null ? null : node.field(shape.name)
    const name = scopeNames(shape.scope, field && table.nameOf(field))
    const body = node.field('body')
    // An arrow function may have its value for a body.
    const value = body && (shape.scope === 'function' || shape.scope === 'getter') && isValue(table.shapes[body.kind]) ? body : null
    const last = body && !value && table.lastIsValue === true && shape.scope === 'function' ? body.children.at(-1) : undefined
    position.within({ scope: [...position.around().scope, ...name], settings: table.isSettings?.(node) ?? false }, () => {
      if (last && isValueShape(table.shapes[last.kind])) {
        walkAll(node.children.slice(0, -1))
        block(body?.children.slice(0, -1) ?? [])
        position.bind(last, { kind: 'returned', value: expressions.of(last) })
        return
      }
      const closure = body && returnsLast(table.shapes[body.kind]) ? body : null
      for (const child of node.children) if ((!value || takes(table.shapes[child.kind])) && child.kind !== closure?.kind) walk(child)
      if (closure) block(closure.children, true)
      if (value) position.bind(value, { kind: 'returned', value: expressions.of(value) })
    })
  }

  function buildBranch(node: SyntaxNode): void {
    for (const { conditions, nodes } of buildArms(node, expressions.of)) position.within({ conditions: [...position.around().conditions, ...conditions] }, () => walkAll(nodes))
  }

  return { block, branch, switchCases, scope, buildBranch, walkInTurn }
}
