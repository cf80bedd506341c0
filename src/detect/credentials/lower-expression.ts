/** Lowers the expressions of a syntax tree. Statements inside of them, such as the body of a function, go back to the walk. */

import { literalNumber, literalText } from '../../languages/syntax/literals.ts'
import type { Shape, SyntaxTable } from '../../languages/syntax/table.ts'
import type { SyntaxNode } from '../../model/syntax.ts'
import { callOf } from './calls.ts'
import { unknown, type Condition, type Entry, type Expression } from './ir.ts'

/** What the walk over the statements does for the expressions. */
export interface Walk {
  statement(node: SyntaxNode): void
  /** An assignment that stands inside of an expression. */
  assigned(node: SyntaxNode, assigned: Assigned): void
  condition(node: SyntaxNode, holds: boolean): Condition
}

export interface Assigned {
  readonly target: readonly string[]
  readonly value: Expression
}

export interface Expressions {
  /** What a node is as a value. */
  of(node: SyntaxNode | null): Expression
  /** What a node assigns, or null where its operator does not assign. */
  assignment(node: SyntaxNode, shape: Extract<Shape, { as: 'assigns' }>): Assigned | null
}

const mostDepth = 120
const assigning = new Set(['=', '??=', '||=', ':=', '+='])

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

  const all = (nodes: readonly SyntaxNode[]): Expression[] => nodes.filter((node) => table.shapes[node.kind]?.as !== 'nothing').map(of)
  const field = (node: SyntaxNode, name: string): Expression => of(node.field(name))

  function shaped(node: SyntaxNode, shape: Shape | undefined): Expression {
    switch (shape?.as) {
      case 'text':
      case 'character':
        return { is: 'text', text: literalText(node.text), line: node.line }
      case 'number':
        return number(node)
      case 'name':
        return { is: 'name', path: [node.text] }
      case 'template':
      case 'adjacent':
        return { is: 'join', parts: node.children.filter((child) => table.shapes[child.kind]).map(of) }
      case 'list':
        return { is: 'list', entries: all(node.children), line: node.line }
      case 'record':
        return record(node)
      case 'entry':
        return { is: 'record', entries: entry(node) }
      default:
        return composed(node, shape)
    }
  }

  /** What has its parts in fields. */
  function composed(node: SyntaxNode, shape: Shape | undefined): Expression {
    switch (shape?.as) {
      case 'member':
        return member(node, shape)
      case 'index':
        return { is: 'index', of: field(node, shape.of), key: field(node, shape.key) }
      case 'binary':
      case 'assigns':
        return binary(node, shape)
      case 'unary':
        return unary(node, shape.operand)
      case 'choice':
        return choice(node, shape)
      case 'call':
        return call(node, shape)
      case 'inner':
        return inner(node, shape.field)
      default:
        return nested(node, shape)
    }
  }

  function nested(node: SyntaxNode, shape: Shape | undefined): Expression {
    if (shape?.as === 'nothing') return unknown
    if (!shape) return { is: 'opaque', parts: all(node.children) }
    walk.statement(node)
    return unknown
  }

  function number(node: SyntaxNode): Expression {
    const value = literalNumber(node.text)
    return value === null ? unknown : { is: 'number', number: value, line: node.line }
  }

  function member(node: SyntaxNode, shape: Extract<Shape, { as: 'member' }>): Expression {
    const on = node.field(shape.of)
    const owner = on ? of(on) : null
    const name = node.field(shape.name)
    const rest = name ? of(name) : unknown
    const path = rest.is === 'name' ? rest.path : [name?.text ?? '']
    if (!owner) return { is: 'name', path: on ? [on.text, ...path] : path }
    if (owner.is === 'name') return environmentOr([...owner.path, ...path])
    return { is: 'index', of: owner, key: { is: 'text', text: path.at(-1) ?? '', line: node.line } }
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
    const right = field(node, shape.right)
    return operator === '??' || operator === '||' ? { is: 'default', first: left, otherwise: right } : { is: 'operation', operator, left, right }
  }

  function unary(node: SyntaxNode, operand: string): Expression {
    const operator = node.text.trimStart()[0] ?? ''
    const inside = field(node, operand)
    if (operator === '+') return inside
    if (operator === '-' && inside.is === 'number') return { ...inside, number: -inside.number }
    return operator === '!' ? { is: 'operation', operator, left: inside, right: unknown } : { is: 'opaque', parts: [inside] }
  }

  function choice(node: SyntaxNode, shape: Extract<Shape, { as: 'choice' }>): Expression {
    const condition = node.field(shape.condition)
    if (!condition) return unknown
    return { is: 'choice', condition: walk.condition(condition, true), then: field(node, shape.then), otherwise: field(node, shape.otherwise) }
  }

  function call(node: SyntaxNode, shape: Extract<Shape, { as: 'call' }>): Expression {
    const callee = node.field(shape.callee)
    // `defined(X)` has no part for its name.
    if (!callee) return callOf(null, [/^\w*/.exec(node.text)?.[0] ?? ''], all(node.children))
    const given = all(node.field(shape.arguments)?.children ?? [])
    const on = shape.on === undefined ? null : node.field(shape.on)
    if (on) return callOf(of(on), [callee.text], given)
    const called = isPlain(table.shapes[callee.kind]) ? null : of(callee)
    if (!called) return callOf(null, [callee.text.replace(/<[\s\S]*$/, '')], given)
    if (called.is === 'name') return callOf(null, called.path, given)
    if (called.is === 'index' && called.key.is === 'text') return callOf(called.of, [called.key.text], given)
    return { is: 'opaque', parts: [called, ...given] }
  }

  function record(node: SyntaxNode): Expression {
    return { is: 'record', entries: node.children.flatMap(entry) }
  }

  /** One entry of a record. What spreads into it, or has no name, gets an empty key. */
  function entry(node: SyntaxNode): readonly Entry[] {
    const shape = table.shapes[node.kind]
    if (shape?.as === 'scope') {
      walk.statement(node)
      return []
    }
    if (shape?.as !== 'entry') return [{ key: '', value: of(node) }]
    const key = node.field(shape.key) ?? node.children[0] ?? null
    const value = shape.value === null ? { is: 'opaque' as const, parts: all(node.children.slice(1)) } : field(node, shape.value)
    return [{ key: key ? literalText(key.text.replace(/^\./, '')) : '', value }]
  }

  function inner(node: SyntaxNode, name: string | undefined): Expression {
    return of(name === undefined ? (node.children.at(-1) ?? null) : node.field(name))
  }

  /** With what stands on the right as such, which is what the whole is worth. */
  function assignment(node: SyntaxNode, shape: Extract<Shape, { as: 'assigns' }>): (Assigned & { readonly right: Expression }) | null {
    const operator = shape.operator === undefined ? '=' : (node.field(shape.operator)?.text ?? '')
    if (!assigning.has(operator)) return null
    const target = targetOf(field(node, shape.left))
    const right = field(node, shape.right)
    if (operator === '=' || operator === ':=') return { target, value: right, right }
    const before: Expression = { is: 'name', path: target }
    if (operator === '+=') return { target, value: { is: 'operation', operator: '+', left: before, right }, right }
    return { target, value: { is: 'default', first: before, otherwise: right }, right }
  }

  return { of, assignment }
}

/** A callee whose text is its name: a name, a type. */
function isPlain(shape: Shape | undefined): boolean {
  return shape === undefined || shape.as === 'name' || shape.as === 'nothing'
}

function targetOf(left: Expression): readonly string[] {
  if (left.is === 'name') return left.path
  if (left.is === 'index' && left.key.is === 'text') return [...targetOf(left.of), left.key.text]
  return []
}

/** `process.env.X` and `import.meta.env.X` read the environment. */
function environmentOr(path: readonly string[]): Expression {
  const dotted = path.join('.')
  const read = /^(?:process\.env|import\.meta\.env)\.([^.]+)$/.exec(dotted)
  return read ? { is: 'environment', name: read[1] ?? '' } : { is: 'name', path }
}
