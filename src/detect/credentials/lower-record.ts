/** Lowers what has keys: objects, dictionaries, named arguments. */

import { literalText } from '../../languages/syntax/literals.ts'
import type { SyntaxNode } from '../../model/syntax.ts'
import type { Entry, Expression } from './ir.ts'
import type { LoweringTools } from './lower-expression.ts'

/** The entries of a record. What spreads into it, or has no name, gets an empty key. */
export function entriesOf(node: SyntaxNode, tools: LoweringTools): readonly Entry[] {
  return valuesIn(node, tools).flatMap((child) => entryOf(child, tools))
}

/** One entry of a record. */
export function entryOf(node: SyntaxNode, tools: LoweringTools): readonly Entry[] {
  const { table, of, part, all } = tools
  const shape = table.shapes[node.kind]
  if (shape?.as === 'scope') {
    tools.walk.statement(node)
    return []
  }
  const assigned = shape?.as === 'assigns' ? tools.assignment(node, shape) : null
  if (assigned) return [{ key: assigned.target.at(-1) ?? '', value: assigned.value }]
  if (shape?.as !== 'entry') return [{ key: '', value: of(node) }]
  const key = part(node, shape.key) ?? node.children[0] ?? null
  const value: Expression = shape.value === null ? { is: 'opaque', parts: all(node.children.slice(1)) } : of(part(node, shape.value))
  return [{ key: key ? keyText(key) : '', value }]
}

/** Whether some child of a list or a record has a key. */
export function hasKeys(node: SyntaxNode, tools: LoweringTools): boolean {
  return valuesIn(node, tools).some((child) => tools.table.shapes[child.kind]?.as === 'assigns' || hasKey(child, tools))
}

/** Where a list may have keys, an entry of one part has none. */
export function hasKey(node: SyntaxNode, tools: LoweringTools): boolean {
  const shape = tools.table.shapes[node.kind]
  return shape?.as === 'entry' && (typeof shape.key === 'string' || shape.value === 0 || valuesIn(node, tools).length > 1)
}

/** A named argument is a record of one. */
export function lowerArgument(node: SyntaxNode, label: string, { of, part }: LoweringTools): Expression {
  const name = node.field(label)
  const value = of(part(node, -1))
  return name ? { is: 'record', entries: [{ key: keyText(name), value }] } : value
}

function valuesIn(node: SyntaxNode, { table }: LoweringTools): readonly SyntaxNode[] {
  return node.children.filter((child) => table.shapes[child.kind]?.as !== 'nothing')
}

/** The text of a key or a label, without what marks it as one. */
function keyText(node: SyntaxNode): string {
  return literalText(node.text.replace(/^[.:](?=\w)|(?<=\w)\s*:$/g, ''))
}
