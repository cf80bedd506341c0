/** Who gets what where several names are assigned at once. */

import type { Shape, SyntaxTable } from '../../languages/syntax/table.ts'
import type { SyntaxNode } from '../../model/syntax.ts'
import { unknown, type Expression } from './ir.ts'

/** The nodes that stand for names, of a node that may hold several of them. */
export function namesWithin(node: SyntaxNode, shape: Shape | undefined): readonly SyntaxNode[] {
  const several = shape?.as === 'several' || shape?.as === 'list'
  return several && node.children.length > 0 ? node.children : [node]
}

/** What each of so many names gets of a value: its entries in turn; of a call the first name gets the result, the others what tells of errors. */
export function shares(value: Expression, count: number): readonly Expression[] {
  if (count === 1) return [value]
  if (value.is === 'list' && value.entries.length === count) return value.entries
  const apart = value.is === 'name' || value.is === 'list' || value.is === 'index' || (value.is === 'call' && /^r?split$|^explode$/i.test(value.callee.at(-1) ?? ''))
  return Array.from({ length: count }, (_, at): Expression => {
    if (apart) return { is: 'index', of: value, key: { is: 'number', number: at, line: 0 } }
    return at === 0 ? value : unknown
  })
}

/** One name of a pattern that takes a value apart, or a node in it that is something else. */
export interface Taken {
  readonly node: SyntaxNode
  readonly name: string | null
  readonly value: Expression
  /** Whether the value has a default where there is none to take. */
  readonly hasDefault: boolean
}

interface Tools {
  readonly table: SyntaxTable
  readonly of: (node: SyntaxNode) => Expression
}

const mostDepth = 20

/** What `{ a, b: { c = 1 } }` takes of a value. */
export function takenFrom(pattern: SyntaxNode, from: Expression, tools: Tools, depth = mostDepth): readonly Taken[] {
  return pattern.children.flatMap((node) => {
    const shape = tools.table.shapes[node.kind]
    if (shape?.as !== 'taken' || depth === 0) return [{ node, name: null, value: unknown, hasDefault: false }]
    const named = node.field(shape.name)
    const name = named && tools.table.nameOf(named)
    const key = (node.field(shape.key) ?? named)?.text ?? ''
    const preset = node.field(shape.value)
    const own: Expression = from.is === 'opaque' ? unknown : { is: 'index', of: from, key: { is: 'text', text: key, line: node.line } }
    const value: Expression = preset ? { is: 'default', first: own, otherwise: tools.of(preset) } : own
    return named && !name ? takenFrom(named, value, tools, depth - 1) : [{ node, name, value, hasDefault: preset !== null }]
  })
}
