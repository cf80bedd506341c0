/** Lowers the expressions of a syntax tree. Statements inside of them, such as the body of a function, go back to the walk. */

import { literalNumber, literalText } from '../../languages/syntax/literals.ts'
import { partOf, type Part, type Shape, type SyntaxTable } from '../../languages/syntax/table.ts'
import type { SyntaxNode } from '../../model/syntax.ts'
import { callOf } from './calls.ts'
import { unknown, type Condition, type Expression } from './ir.ts'
import { createArms } from './lower-arms.ts'
import { lowerCall } from './lower-call.ts'
import { lambdaValue } from './lower-lambda.ts'
import { entriesOf, entryOf, hasKey, hasKeys, lowerArgument } from './lower-record.ts'
import { lowerAssignment, lowerIndex, lowerMember, targetOf } from './lower-member.ts'
import { attributeEntries, interpolated, sliced } from './lower-text.ts'
import { shorten } from './scope-names.ts'

/** What the walk over the statements does for the expressions. */
export interface Walk {
  statement(node: SyntaxNode): void
  /** An assignment that stands inside of an expression. */
  assigned(node: SyntaxNode, assigned: Assigned): void
  condition(node: SyntaxNode, holds: boolean): Condition
  /** What is lowered by `act` counts under the condition. */
  under(condition: Condition, act: () => Expression): Expression
}

export interface Assigned {
  readonly target: readonly string[]
  readonly value: Expression
  /** Whether a variable of the environment gets the value. */
  readonly environment?: true
}

/** What the lowering of calls and records needs of the lowering of all expressions. */
export interface LoweringTools extends Expressions {
  readonly table: SyntaxTable
  readonly walk: Walk
  readonly part: (node: SyntaxNode, which: Part) => SyntaxNode | null
  readonly all: (nodes: readonly SyntaxNode[]) => readonly Expression[]
  /** What a part of a node is as a value. */
  readonly field: (node: SyntaxNode, which: Part) => Expression
}

export interface Expressions {
  /** What a node is as a value. */
  readonly of: (node: SyntaxNode | null) => Expression
  /** The name that a node stands for on the left of an assignment. */
  readonly targetOf: (node: SyntaxNode | null) => readonly string[]
  /** What a node assigns, or null where its operator does not assign. */
  readonly assignment: (node: SyntaxNode, shape: Extract<Shape, { as: 'assigns' }>) => Assigned | null
}

const mostDepth = 120
/** Operators whose right side counts where the left one holds. */
const guards = new Set(['&&', 'and'])
const longestText = 400
/** Operators whose right side counts where the left one gives nothing. */
const alternatives = new Set(['??', '||', '?:', 'or'])

export function createExpressions(table: SyntaxTable, walk: Walk): Expressions {
  let depth = 0

  function of(node: SyntaxNode | null): Expression {
    if (!node || depth >= mostDepth) return unknown
    depth += 1
    try {
      return shaped(node, table.shapes[node.kind])
    } finally {
      depth -= 1
    }
  }

  const holds = (node: SyntaxNode): boolean => table.shapes[node.kind]?.as !== 'nothing'
  const part = (node: SyntaxNode, which: Part): SyntaxNode | null => partOf(node, which, holds)
  const all = (nodes: readonly SyntaxNode[]): Expression[] => nodes.filter(holds).map(of)
  const field = (node: SyntaxNode, which: Part): Expression => of(part(node, which))
  const assignment = (node: SyntaxNode, shape: Extract<Shape, { as: 'assigns' }>): ReturnType<typeof lowerAssignment> => lowerAssignment(node, shape, tools)
  const tools: LoweringTools = { table, of, part, all, field, assignment, walk, targetOf: (node) => targetOf(of(node)) }
  const arms = createArms(tools)

  function shaped(node: SyntaxNode, shape: Shape | undefined): Expression {
    switch (shape?.as) {
      case 'text':
      case 'character':
        return { is: 'text', text: literalText(node.text), line: node.line }
      case 'number':
        return number(node)
      case 'name':
        return { is: 'name', path: (table.nameOf(node) ?? node.text).split('.') }
      case 'fragment':
        return { is: 'text', text: node.text, line: node.line }
      case 'interpolated':
        return interpolated(node, node.children.filter((child) => shape.holes.includes(child.kind)), of)
      case 'template':
      case 'adjacent':
        return { is: 'join', parts: node.children.filter((child) => table.shapes[child.kind]).map(of) }
      case 'list':
        return { is: 'list', entries: all(node.children), line: node.line }
      default:
        return held(node, shape)
    }
  }

  /** What holds entries, with keys or without. */
  function held(node: SyntaxNode, shape: Shape | undefined): Expression {
    switch (shape?.as) {
      case 'record':
        return { is: 'record', entries: entriesOf(node, tools) }
      case 'collection':
        return hasKeys(node, tools) ? { is: 'record', entries: entriesOf(node, tools) } : { is: 'list', entries: all(node.children), line: node.line }
      case 'several':
        return several(node)
      case 'entry':
        return hasKey(node, tools) ? { is: 'record', entries: entryOf(node, tools) } : of(part(node, -1))
      case 'argument':
        return lowerArgument(node, shape.name, tools)
      case 'attribute':
        return callOf(null, ['attribute'], [{ is: 'record', entries: attributeEntries(node) }])
      default:
        return composed(node, shape)
    }
  }

  /** What has its parts in fields. */
  function composed(node: SyntaxNode, shape: Shape | undefined): Expression {
    switch (shape?.as) {
      case 'member':
        return lowerMember(node, shape, tools)
      case 'index':
        return lowerIndex(node, shape, tools)
      case 'piece':
        return sliced(field(node, shape.of), node.text.slice(node.text.lastIndexOf('[') + 1, -1), node.line)
      case 'binary':
      case 'assigns':
        return binary(node, shape)
      case 'unary':
        return unary(node, shape.operand)
      case 'choice':
        return arms.choice(node, shape)
      case 'cases':
        return arms.cases(node)
      case 'default':
        return { is: 'default', first: field(node, shape.first), otherwise: field(node, shape.otherwise) }
      case 'call':
        return lowerCall(node, shape, tools)
      case 'inner':
        return field(node, shape.field ?? -1)
      case 'each':
        return each(node, shape)
      default:
        return nested(node, shape)
    }
  }

  function nested(node: SyntaxNode, shape: Shape | undefined): Expression {
    if (shape?.as === 'nothing') return unknown
    if (!shape) return { is: 'opaque', parts: all(node.children) }
    const lambda = shape.as === 'scope' && shape.scope === 'function' ? lambdaValue(node, table) : null
    if (lambda) return of(lambda)
    const worth = table.lastIsValue === true || shape.as === 'case' || shape.as === 'branch' || (shape.as === 'block' && shape.last) ? arms.worthOf(node, shape) : null
    if (worth) return worth
    walk.statement(node)
    return unknown
  }

  function number(node: SyntaxNode): Expression {
    const value = literalNumber(node.text)
    return value === null ? unknown : { is: 'number', number: value, line: node.line }
  }

  function each(node: SyntaxNode, shape: Extract<Shape, { as: 'each' }>): Expression {
    const loop = part(node, shape.loop)
    const name = loop && part(loop, 0)
    return name ? { is: 'each', name: name.text, of: field(loop, -1), value: field(node, shape.value) } : unknown
  }

  function binary(node: SyntaxNode, shape: Extract<Shape, { as: 'binary' | 'assigns' }>): Expression {
    const assigned = shape.as === 'assigns' ? assignment(node, shape) : null
    if (assigned) {
      // Lowered once: a bundle nests assignments by the dozen.
      walk.assigned(node, assigned)
      return assigned.right
    }
    const operator = shape.operator === undefined ? '=' : (node.field(shape.operator)?.text ?? '')
    const left = field(node, shape.left)
    const right = guards.has(operator) || alternatives.has(operator) ? guarded(node, shape, left, guards.has(operator)) : field(node, shape.right)
    return alternatives.has(operator) ? { is: 'default', first: left, otherwise: right } : { is: 'operation', operator, left, right }
  }

  /** What stands behind `a &&` counts where `a` holds, behind `a ||` where it does not: whatever a bundler made of an `if`. */
  function guarded(node: SyntaxNode, shape: Extract<Shape, { as: 'binary' | 'assigns' }>, test: Expression, holds: boolean): Expression {
    const condition: Condition = { decided: 'run', test, holds, text: shorten(part(node, shape.left)?.text.slice(0, longestText) ?? '') }
    return walk.under(condition, () => field(node, shape.right))
  }

  function unary(node: SyntaxNode, operand: Part): Expression {
    const operator = /^not\b/.test(node.text) ? '!' : (node.text.trimStart()[0] ?? '')
    const inside = field(node, operand)
    // What follows its operand, as in `x!!`, asserts or counts.
    if (!'-!~*@'.includes(operator)) return inside
    if (operator === '-' && inside.is === 'number') return { ...inside, number: -inside.number }
    return operator === '!' ? { is: 'operation', operator, left: inside, right: unknown } : { is: 'opaque', parts: [inside] }
  }

  function several(node: SyntaxNode): Expression {
    const entries = all(node.children)
    return entries.length === 1 && entries[0] ? entries[0] : { is: 'list', entries, line: node.line }
  }

  return tools
}
