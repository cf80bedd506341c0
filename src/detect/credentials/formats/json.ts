/** Reads JSON, with comments and trailing commas if it must. */

import type { Node } from 'jsonc-parser'
import type { Binding, Expression } from '../ir.ts'
import { bindingOf } from './reader.ts'

export async function readJson(text: string): Promise<readonly Binding[]> {
  const { parseTree } = await import('jsonc-parser')
  const root = parseTree(text, [], { allowTrailingComma: true })
  return root ? leaves(root, [], createLineOf(text), 0) : []
}

function leaves(node: Node, path: readonly string[], lineOf: (offset: number) => number, depth: number): readonly Binding[] {
  if (depth > 60) return []
  const below = (child: Node | undefined, key: string): readonly Binding[] => (child ? leaves(child, [...path, key], lineOf, depth + 1) : [])
  if (node.type === 'object') return (node.children ?? []).flatMap((property) => below(property.children?.[1], String(property.children?.[0]?.value)))
  if (node.type === 'array') return (node.children ?? []).flatMap((child, index) => below(child, String(index)))
  const line = lineOf(node.offset)
  const value = scalar(node.value, line)
  return value ? [bindingOf('initial', path, value, { line })] : []
}

function scalar(value: unknown, line: number): Expression | null {
  if (typeof value === 'string') return { is: 'text', text: value, line }
  return typeof value === 'number' ? { is: 'number', number: value, line } : null
}

function createLineOf(text: string): (offset: number) => number {
  let [line, at] = [1, 0]
  // Leaves come in the order of the text.
  return (offset) => {
    for (; at < offset; at += 1) if (text.charCodeAt(at) === 10) line += 1
    return line
  }
}
