/** Nodes that stand in no tree, and views of trees: for grammars whose nodes have no fields, or lay their parts out flat. */

import type { SyntaxNode } from '../../model/syntax.ts'
import type { Shape } from './table.ts'

/** What arranged nodes are, whatever the language. The names of their fields are those of the shapes. */
export const arrangedShapes: Readonly<Record<string, Shape>> = {
  '(piece)': { as: 'fragment' },
  '(template)': { as: 'template' },
  '(name)': { as: 'name' },
  '(member)': { as: 'member', of: 'of', name: 'name' },
  '(index)': { as: 'index', of: 'of', key: 'key' },
  '(binary)': { as: 'binary', left: 'left', operator: 'operator', right: 'right' },
  '(unary)': { as: 'unary', operand: 'operand' },
  '(default)': { as: 'default', first: 'first', otherwise: 'otherwise' },
  '(call)': { as: 'call', callee: 'callee', arguments: 'arguments' },
  '(method)': { as: 'call', callee: 'callee', on: 'on', arguments: 'arguments' },
  '(list)': { as: 'list' },
  '(record)': { as: 'record' },
  '(entry)': { as: 'entry', key: 'key', value: 'value' },
  '(inner)': { as: 'inner' },
  '(declaration)': { as: 'declares', name: 'name', value: 'value' },
  '(parameter)': { as: 'parameter', name: 'name', value: 'value' },
  '(parameters)': { as: 'parameters' },
  '(assignment)': { as: 'assigns', left: 'left', operator: 'operator', right: 'right' },
  '(function)': { as: 'scope', name: 'name', scope: 'function' },
  '(value block)': { as: 'block', last: 'returned' },
  '(return)': { as: 'returns' },
  '(branch)': { as: 'branch', condition: 'condition', then: 'then', otherwise: 'otherwise' },
  '(case)': { as: 'case' },
}

type Parts = Readonly<Record<string, SyntaxNode | null>>

/** A node of this kind in the place of another. Its children are its parts, unless others are given. */
export function arranged(kind: string, from: SyntaxNode, parts: Parts, children?: readonly SyntaxNode[]): SyntaxNode {
  return {
    kind,
    line: from.line,
    endLine: from.endLine,
    fieldName: from.fieldName,
    get text() {
      return from.text
    },
    children: children ?? Object.values(parts).filter((part) => part !== null),
    field: (name) => parts[name] ?? null,
  }
}

/** A node without parts that has a text of its own. */
export function leaf(kind: string, from: SyntaxNode, text: string): SyntaxNode {
  return { kind, text, line: from.line, endLine: from.endLine, fieldName: null, children: [], field: () => null }
}

/** The first child of one of these kinds, or null. */
export function childOf(node: SyntaxNode, ...kinds: readonly string[]): SyntaxNode | null {
  return node.children.find((child) => kinds.includes(child.kind)) ?? null
}

/** A tree with each of its nodes arranged, when it is asked for. */
export function view(raw: SyntaxNode, arrange: (node: SyntaxNode) => SyntaxNode): SyntaxNode {
  const node = arrange(raw)
  return viewed(node, {
    children: () => node.children.map((child) => view(child, arrange)),
    field(name) {
      const part = partOf(node, name)
      return part && view(part, arrange)
    },
  })
}

/** A node with other children and fields, which are worked out when they are asked for. */
export function viewed(node: SyntaxNode, parts: { readonly children: () => readonly SyntaxNode[]; readonly field: (name: string) => SyntaxNode | null }): SyntaxNode {
  let children: readonly SyntaxNode[] | null = null
  return {
    kind: node.kind,
    get line() {
      return node.line
    },
    get endLine() {
      return node.endLine
    },
    get fieldName() {
      return node.fieldName
    },
    get text() {
      return node.text
    },
    get children() {
      children ??= parts.children()
      return children
    },
    field: parts.field,
  }
}

/** A part of a node: `name` is a field of the grammar, `#1` a child by its place, `#-1` from the end, `:kind` the first child of a kind. */
function partOf(node: SyntaxNode, name: string): SyntaxNode | null {
  if (name.startsWith('#')) return node.children.at(Number(name.slice(1))) ?? null
  return name.startsWith(':') ? childOf(node, name.slice(1)) : node.field(name)
}
