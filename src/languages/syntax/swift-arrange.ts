/** Shows the nodes of tree-sitter-swift with their parts in fields. */

import type { SyntaxNode } from '../../model/syntax.ts'
import { arranged, childOf, leaf } from './arrange.ts'
import { unescape } from './literals.ts'
import { sinkLinks } from './swift-links.ts'

/** A node as the table for Swift wants it; most come back as they are. */
export function arrangeSwift(node: SyntaxNode): SyntaxNode {
  return Object.hasOwn(arrangements, node.kind) ? (arrangements[node.kind]?.(node) ?? node) : node
}

const arrangements: Readonly<Record<string, (node: SyntaxNode) => SyntaxNode>> = {
  line_string_literal: template,
  multi_line_string_literal: template,
  raw_string_literal: rawText,
  property_declaration: properties,
  enum_entry: enumEntries,
  function_declaration: functionOf,
  init_declaration: functionOf,
  function_body: body,
  control_transfer_statement: (node) => (node.text.startsWith('return') ? arranged('(return)', node, { value: node.field('result') }) : node),
  if_statement: branch,
  guard_statement: guard,
  switch_entry: switchEntry,
  call_expression: call,
  navigation_expression: navigation,
  postfix_expression: (node) => sinkLinks(node) ?? node,
  value_argument: (node) => (node.field('name') ? arranged('(entry)', node, { key: childOf(node, 'value_argument_label'), value: node.field('value') }) : node),
  value_argument_label: (node) => node.children[0] ?? node,
  dictionary_literal: dictionary,
  tuple_expression: tuple,
}

/** Texts, escapes and expressions in turn. */
function template(node: SyntaxNode): SyntaxNode {
  if (!node.children.some((child) => child.kind === 'interpolated_expression')) return node
  const parts = node.children.map((child) => (child.kind === 'interpolated_expression' ? child : leaf('(piece)', child, unescape(child.text))))
  return arranged('(template)', node, {}, parts)
}

/** `#"text"#`, whose ends stand within its pieces. */
function rawText(node: SyntaxNode): SyntaxNode {
  const parts = node.children.flatMap((child): readonly SyntaxNode[] => {
    const [inside] = child.children.filter((one) => one.kind === 'interpolated_expression')
    return inside ? [inside] : [leaf('(piece)', child, child.text.replace(/^#+"{1,3}|"{1,3}#+$/g, ''))]
  })
  return arranged('(template)', node, {}, parts)
}

const besideValue = new Set([
  'modifiers', 'value_binding_pattern', 'type_annotation', 'type_constraints', 'pattern', 'computed_property', 'willset_didset_block', 'comment', 'multiline_comment',
])
/** Wrappers whose initial value is what a store has unless somebody sets it. */
const storing = /^@(?:AppStorage|SceneStorage|UserDefault|Default|Stored)\b/m

/** `let a = 1, b = 2`: each name with what follows it. */
function properties(node: SyntaxNode): SyntaxNode {
  const modifiers = childOf(node, 'modifiers')
  const kind = modifiers && storing.test(modifiers.text) ? '(parameter)' : '(declaration)'
  const parts = node.children.flatMap((child, index) => {
    if (child.kind !== 'pattern' || child.fieldName !== 'name') return []
    const rest = node.children.slice(index + 1)
    const next = rest.findIndex((one) => one.kind === 'pattern' && one.fieldName === 'name')
    return property(child, next < 0 ? rest : rest.slice(0, next), kind)
  })
  const observers = childOf(node, 'willset_didset_block')
  return arranged('(properties)', node, {}, [...(modifiers ? [modifiers] : []), ...parts, ...(observers ? [observers] : [])])
}

/** What a closure that is called at once returns is read like what a getter returns. */
function property(name: SyntaxNode, rest: readonly SyntaxNode[], kind: string): readonly SyntaxNode[] {
  const computed = rest.find((one) => one.kind === 'computed_property')
  if (computed) return gettersOf(name, computed)
  const value = rest.find((one) => !besideValue.has(one.kind)) ?? null
  const closure = value && calledClosure(value)
  return [closure ? getter(name, closure) : arranged(kind, name, { name, value })]
}

function gettersOf(name: SyntaxNode, computed: SyntaxNode): readonly SyntaxNode[] {
  const accessors = computed.children.filter((one) => one.kind !== 'statements')
  const bodies = [childOf(computed, 'statements'), ...accessors.filter((one) => one.kind === 'computed_getter').map((one) => childOf(one, 'statements'))]
  return [...bodies.flatMap((body) => (body ? [getter(name, body)] : [])), ...accessors.filter((one) => one.kind !== 'computed_getter')]
}

function getter(name: SyntaxNode, statements: SyntaxNode): SyntaxNode {
  const inside = body(statements)
  return arranged('(function)', statements, { name, body: inside }, [inside])
}

/** A body of one statement returns what that is worth. */
function body(node: SyntaxNode): SyntaxNode {
  const statements = node.kind === 'statements' ? node : childOf(node, 'statements')
  return statements?.children.length === 1 ? arranged('(value block)', statements, {}, statements.children) : (statements ?? node)
}

/** The closure of `{ … }()`. */
function calledClosure(node: SyntaxNode): SyntaxNode | null {
  const [closure, suffix] = node.children
  return node.kind === 'call_expression' && closure?.kind === 'lambda_literal' && suffix?.text === '()' ? (childOf(closure, 'statements') ?? closure) : null
}

/** `case a = "x", b = "y"`. */
function enumEntries(node: SyntaxNode): SyntaxNode {
  const entries = node.children.flatMap((child, index) => {
    const next = node.children[index + 1]
    return child.fieldName === 'name' ? [arranged('(declaration)', child, { name: child, value: next?.fieldName === 'raw_value' ? next : null })] : []
  })
  return arranged('(entries)', node, {}, entries)
}

/** The default of a parameter stands beside it, not in it. */
function functionOf(node: SyntaxNode): SyntaxNode {
  const parameters = node.children.flatMap((child, index) => {
    const next = node.children[index + 1]
    const name = child.children.filter((one) => one.kind === 'simple_identifier').at(-1) ?? null
    return child.kind === 'parameter' ? [arranged('(parameter)', child, { name, value: next?.fieldName === 'default_value' ? next : null })] : []
  })
  const inside = node.field('body')
  const name = node.kind === 'init_declaration' ? null : node.field('name')
  return arranged('(function)', node, { name, body: inside && body(inside) }, [...parameters, ...(inside ? [inside] : [])])
}

interface Arms {
  readonly condition: SyntaxNode
  readonly then: SyntaxNode | null
  readonly otherwise: SyntaxNode | null
  readonly names: readonly SyntaxNode[]
}

/** Several conditions, names that they bind, the arms: all children of one node. */
function armsOf(node: SyntaxNode): Arms {
  const asked = node.children.findIndex((child) => child.kind === 'statements' || child.kind === 'else')
  const [head, tail] = asked < 0 ? [node.children, []] : [node.children.slice(0, asked), node.children.slice(asked)]
  const otherwise = tail.findIndex((child) => child.kind === 'else')
  const tests = head.filter((child) => child.fieldName === 'condition' && child.kind !== 'value_binding_pattern')
  const [test] = tests
  const names = head.flatMap((child, index) => {
    return child.fieldName === 'bound_identifier' ? [arranged('(declaration)', child, { name: child, value: valueAfter(head, index) })] : []
  })
  const all = { ...arranged('(conditions)', node, {}, tests), text: head.map((one) => one.text).join(' ') }
  return {
    condition: tests.length === 1 && test && names.length === 0 ? test : all,
    then: tail[0]?.kind === 'statements' ? tail[0] : null,
    otherwise: otherwise < 0 ? null : (tail[otherwise + 1] ?? null),
    names,
  }
}

function valueAfter(head: readonly SyntaxNode[], index: number): SyntaxNode | null {
  return head.slice(index + 1).find((one) => one.fieldName === 'condition' && one.kind !== 'value_binding_pattern') ?? null
}

function branch(node: SyntaxNode): SyntaxNode {
  const { condition, then, otherwise, names } = armsOf(node)
  return arranged('(branch)', node, { condition, then, otherwise }, names)
}

/** `guard … else { … }`: what the arm does counts unless the conditions hold. */
function guard(node: SyntaxNode): SyntaxNode {
  const { condition, otherwise, names } = armsOf(node)
  return arranged('(branch)', node, { condition, then: null, otherwise }, names)
}

function switchEntry(node: SyntaxNode): SyntaxNode {
  const labels = node.children.filter((child) => child.kind === 'switch_pattern')
  const body = node.children.filter((child) => child.kind === 'statements')
  const [label] = labels
  const one = labels.length === 1 && label ? label : labels.length > 1 ? arranged('(labels)', node, {}, labels) : leaf('(else)', node, 'default')
  return arranged('(case)', node, {}, [one, ...body])
}

/** A call, with closures behind its parentheses; or an index, which the grammar takes for a call. */
function call(node: SyntaxNode): SyntaxNode {
  const sunk = sinkLinks(node)
  if (sunk) return sunk
  const [callee = null, suffix = null] = node.children
  const given = suffix && childOf(suffix, 'value_arguments')
  const closures = suffix?.children.filter((child) => child.kind === 'lambda_literal') ?? []
  if (given?.text.startsWith('[') && closures.length === 0) return arranged('(index)', node, { of: callee, key: given.children[0] ?? null })
  return arranged('(call)', node, { callee, arguments: arranged('(list)', node, {}, [...(given?.children ?? []), ...closures]) })
}

function navigation(node: SyntaxNode): SyntaxNode {
  return sinkLinks(node) ?? arranged('(member)', node, { of: node.field('target'), name: node.field('suffix')?.children[0] ?? null })
}

function dictionary(node: SyntaxNode): SyntaxNode {
  const entries = node.children.flatMap((child, index) => {
    const value = node.children[index + 1]
    return child.fieldName === 'key' && value ? [arranged('(entry)', child, { key: child, value })] : []
  })
  return arranged('(record)', node, {}, entries)
}

/** `(a: 1, b: 2)` is a record, `(a, b)` a list, `(a)` what it holds. */
function tuple(node: SyntaxNode): SyntaxNode {
  const entries = node.children.flatMap((child, index) => {
    const value = node.children[index + 1]
    return child.fieldName === 'name' && value ? [arranged('(entry)', child, { key: child, value })] : []
  })
  if (entries.length > 0) return arranged('(record)', node, {}, entries)
  return arranged(node.children.length > 1 ? '(list)' : '(inner)', node, {}, node.children)
}
