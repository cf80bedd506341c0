/** Who gets what where several names are assigned at once. */

import type { Shape } from '../../languages/syntax/table.ts'
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
  const apart = value.is === 'name' || value.is === 'list' || value.is === 'index'
  return Array.from({ length: count }, (_, at): Expression => {
    if (apart) return { is: 'index', of: value, key: { is: 'number', number: at, line: 0 } }
    return at === 0 ? value : unknown
  })
}
