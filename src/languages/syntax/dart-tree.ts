/** Puts Dart's trees in order: the grammar lets `a.b(c)[d]` stand as a row of selectors, and a function's body behind its head. */

import type { SyntaxNode } from '../../model/syntax.ts'
import { viewed } from './arrange.ts'

const heads = new Set(['function_signature', 'method_signature', 'getter_signature', 'local_function_declaration'])
const selectors = new Set(['selector', 'unconditional_assignable_selector', 'conditional_assignable_selector'])
const literal = /r?(?:"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')/g
const longest = 20_000

/** The same tree, with calls, members, functions and parameters as nodes of their own. */
export function dartTree(node: SyntaxNode): SyntaxNode {
  if (node.kind === 'string_literal') return adjacentLiterals(node)
  return viewed(node, { children: () => inOrder(node.children), field: (name) => fieldOf(node, name) })
}

/** The right side of an assignment goes on behind the node that the grammar calls so. */
function fieldOf(node: SyntaxNode, name: string): SyntaxNode | null {
  if (name === 'operator') return node.children.find((child) => child.kind.endsWith('_operator')) ?? node.field(name) ?? operatorOf(node)
  if (name === 'body' && node.kind === 'function_expression') return bodyOf(node.children.at(-1))
  const child = node.field(name)
  if (!child) return null
  return name === 'value' || name === 'right' ? (inOrder(node.children).at(-1) ?? null) : dartTree(child)
}

function operatorOf(node: SyntaxNode): SyntaxNode | null {
  const sign = node.kind === 'if_null_expression' ? '??' : node.kind === 'bitwise_xor_expression' ? '^' : null
  return sign === null ? null : made('operator', node, { text: sign })
}

function inOrder(nodes: readonly SyntaxNode[]): readonly SyntaxNode[] {
  const placed: SyntaxNode[] = []
  for (const node of nodes) {
    const before = placed.at(-1)
    if (before && selectors.has(node.kind)) placed.splice(-1, 1, selected(before, node))
    else if (before && node.kind === 'function_body' && heads.has(before.kind)) placed.splice(-1, 1, functionOf(before, node))
    else if (before?.kind === 'formal_parameter' && node.kind !== 'formal_parameter' && !node.kind.endsWith('comment')) placed.splice(-1, 1, parameterOf(before, node))
    else if (before && node.kind === 'cascade_section') placed.splice(-1, 1, withCascade(before, node))
    else placed.push(node.kind === 'formal_parameter' ? node : dartTree(node))
  }
  return placed.map((node) => (node.kind === 'formal_parameter' ? parameterOf(node, null) : node))
}

/** One step of `a.b(c)[d]`. */
function selected(on: SyntaxNode, selector: SyntaxNode): SyntaxNode {
  const step = selector.kind === 'selector' ? selector.children[0] : selector
  const text = on.text + selector.text
  if (step?.kind === 'argument_part') {
    const given = step.children.find((child) => child.kind === 'arguments')
    return made('dart_call', on, { text, fields: { callee: on, ...(given ? { arguments: dartTree(given) } : {}) } })
  }
  const inside = step?.children[0]
  if (!inside) return on
  const key = inside.kind === 'index_selector' ? dartTree(inside) : null
  return made(key ? 'dart_index' : 'dart_member', on, { text, fields: key ? { of: on, key } : { of: on, name: dartTree(inside) } })
}

function functionOf(head: SyntaxNode, body: SyntaxNode): SyntaxNode {
  const signature = head.field('name') ? head : (head.children.find((child) => child.field('name')) ?? head)
  const name = signature.field('name')
  const parameters = signature.children.filter((child) => child.kind === 'formal_parameter_list').map(dartTree)
  const inside = bodyOf(body)
  return made('dart_function', head, { text: head.text, children: [...parameters, ...(inside ? [inside] : [])], fields: { ...(name ? { name } : {}), ...(inside ? { body: inside } : {}) } })
}

function bodyOf(body: SyntaxNode | undefined): SyntaxNode | null {
  return body ? (inOrder(body.children).at(-1) ?? null) : null
}

function parameterOf(parameter: SyntaxNode, value: SyntaxNode | null): SyntaxNode {
  const name = parameter.field('name') ?? parameter.children.at(-1)?.children.at(-1) ?? null
  return made('dart_parameter', parameter, { text: parameter.text, fields: { ...(name ? { name: dartTree(name) } : {}), ...(value ? { value: dartTree(value) } : {}) } })
}

/** `value..a = 1..b()` is the value with what is done to it behind it. */
function withCascade(on: SyntaxNode, section: SyntaxNode): SyntaxNode {
  const before = on.kind === 'dart_cascaded' ? on.children : [on]
  return made('dart_cascaded', on, { text: on.text + section.text, children: [...before, cascaded(section)] })
}

/** `..name = value` and `..name(value)`. */
function cascaded(section: SyntaxNode): SyntaxNode {
  const [selector, ...rest] = section.children
  const name = selector?.children[0]
  if (!name) return dartTree(section)
  const given = rest[0]?.kind === 'argument_part' ? rest[0].children.find((child) => child.kind === 'arguments') : undefined
  if (given) return made('dart_call', section, { text: section.text, fields: { callee: dartTree(name), arguments: dartTree(given) } })
  const value = inOrder(rest).at(-1)
  return value ? made('dart_cascade', section, { text: section.text, fields: { left: dartTree(name), operator: made('operator', name, { text: '=' }), right: value } }) : dartTree(section)
}

/** `'a' 'b'` is one node for the grammar. */
function adjacentLiterals(node: SyntaxNode): SyntaxNode {
  const pieces = node.children.length > 0 ? [] : (node.text.slice(0, longest).match(literal) ?? [])
  if (pieces.length > 1) return made('strings', node, { text: node.text, children: pieces.map((text) => made('string_literal', node, { text })) })
  return made('string_literal', node, { text: node.text, children: node.children.map(dartTree) })
}

interface Made {
  readonly text: string
  readonly children?: readonly SyntaxNode[]
  readonly fields?: Readonly<Record<string, SyntaxNode>>
}

function made(kind: string, at: SyntaxNode, { text, children, fields = {} }: Made): SyntaxNode {
  return { kind, text, line: at.line, endLine: at.endLine, fieldName: null, children: children ?? Object.values(fields), field: (name) => fields[name] ?? null }
}
