/** Shows the flat nodes of tree-sitter-kotlin with their parts in fields. */

import type { SyntaxNode } from '../../model/syntax.ts'
import { arranged, childOf, leaf } from './arrange.ts'
import { unescape } from './literals.ts'

/** A node as the table for Kotlin wants it; most come back as they are. */
export function arrangeKotlin(node: SyntaxNode): SyntaxNode {
  return Object.hasOwn(arrangements, node.kind) ? (arrangements[node.kind]?.(node) ?? node) : node
}

const arrangements: Readonly<Record<string, (node: SyntaxNode) => SyntaxNode>> = {
  string_literal: template,
  multiline_string_literal: template,
  property_declaration: property,
  class_parameter: (node) => parameter(node, node.children),
  function_value_parameters: parameters,
  function_declaration: (node) => functionOf(node, childOf(node, 'identifier'), childOf(node, 'function_body')),
  anonymous_function: (node) => functionOf(node, null, childOf(node, 'function_body')),
  function_body: (node) => node.children[0] ?? node,
  return_expression: (node) => arranged('(return)', node, { value: node.children.filter((child) => child.fieldName !== 'label').at(-1) ?? null }),
  if_expression: branch,
  when_entry: whenEntry,
  call_expression: call,
  navigation_expression: hoistUnary,
  value_argument: argument,
  infix_expression: infix,
}

/** Texts and names in turn: `"$a and ${b.c}"`. The grammar breaks names off the dollar, and escapes at will. */
function template(node: SyntaxNode): SyntaxNode {
  const raw = node.kind !== 'string_literal'
  if (!node.text.includes('$') || node.children.length === 0) return node
  const parts: SyntaxNode[] = []
  let text = ''
  const endText = (): void => {
    parts.push(...pieces(node, text, raw))
    text = ''
  }
  for (const child of node.children) {
    if (child.kind === 'interpolation') {
      endText()
      parts.push(child)
    } else text += child.text
  }
  endText()
  return arranged('(template)', node, {}, parts)
}

function pieces(node: SyntaxNode, text: string, raw: boolean): readonly SyntaxNode[] {
  const parts: SyntaxNode[] = []
  let from = 0
  const push = (piece: string): number => (piece === '' ? 0 : parts.push(leaf('(piece)', node, raw ? piece : unescape(piece))))
  for (const match of text.matchAll(/\\[\s\S]|\$([A-Za-z_]\w*)/g)) {
    const [whole, name] = match
    if (name === undefined) continue
    push(text.slice(from, match.index))
    parts.push(leaf('(name)', node, name))
    from = match.index + whole.length
  }
  push(text.slice(from))
  return parts
}

const besideValue = new Set([
  'modifiers', 'variable_declaration', 'multi_variable_declaration', 'getter', 'setter', 'type_constraints', 'user_type', 'nullable_type', 'type_parameters',
  'function_type',
])

/** A property is a declaration, a getter, or both. What is made on demand (`by lazy { … }`) is read like what a getter returns. */
function property(node: SyntaxNode): SyntaxNode {
  const name = childOf(node, 'variable_declaration', 'multi_variable_declaration')
  const value = node.children.find((child) => !besideValue.has(child.kind)) ?? null
  const getter = childOf(node, 'getter')
  const lazy = value?.kind === 'property_delegate' ? lambdaIn(value) : null
  const parts = [
    childOf(node, 'modifiers'),
    lazy ? null : arranged('(declaration)', node, { name, value }),
    getter && functionOf(getter, name, childOf(getter, 'function_body')),
    lazy && functionOf(lazy, name, lazy),
    childOf(node, 'setter'),
  ]
  return arranged('(property)', node, {}, parts.filter((part) => part !== null))
}

/** The block of `lazy { … }`, `lazy(NONE) { … }` and other delegates that work a value out. */
function lambdaIn(delegate: SyntaxNode): SyntaxNode | null {
  const made = delegate.children[0]
  return made?.kind === 'call_expression' ? trailingLambda(made) : null
}

function trailingLambda(node: SyntaxNode): SyntaxNode | null {
  const last = node.children.at(-1)
  return last?.kind === 'annotated_lambda' ? childOf(last, 'lambda_literal') : null
}

function functionOf(node: SyntaxNode, name: SyntaxNode | null, body: SyntaxNode | null): SyntaxNode {
  const parts = [childOf(node, 'modifiers'), childOf(node, 'function_value_parameters'), body]
  return arranged('(function)', node, { name, body }, parts.filter((part) => part !== null))
}

function parameter(node: SyntaxNode, parts: readonly SyntaxNode[]): SyntaxNode {
  const value = parts.at(-1)
  const hasValue = value !== undefined && parts.length > 1 && !besideValue.has(value.kind) && value.kind !== 'parameter'
  const name = childOf(node, 'identifier')
  return arranged('(parameter)', node, { modifiers: childOf(node, 'modifiers'), name, value: hasValue && value !== name ? value : null })
}

/** The default of a parameter stands beside it, not in it. */
function parameters(node: SyntaxNode): SyntaxNode {
  const all = node.children.flatMap((child, index) => {
    if (child.kind !== 'parameter') return []
    const next = node.children[index + 1]
    return [parameter(child, next && next.kind !== 'parameter' && next.kind !== 'parameter_modifiers' ? [child, next] : [child])]
  })
  return arranged('(parameters)', node, {}, all)
}

function branch(node: SyntaxNode): SyntaxNode {
  const [condition, then, otherwise] = node.children
  return arranged('(branch)', node, { condition: condition ?? null, then: then ?? null, otherwise: otherwise ?? null })
}

/** Several things to compare with are one label. */
function whenEntry(node: SyntaxNode): SyntaxNode {
  const labels = node.children.filter((child) => child.fieldName === 'condition')
  const body = node.children.filter((child) => child.fieldName !== 'condition')
  const [label] = labels
  const one = labels.length === 1 && label ? label : labels.length > 1 ? arranged('(labels)', node, {}, labels) : leaf('(else)', node, 'else')
  return arranged('(case)', node, {}, [one, ...body])
}

/** Functions that are worth what their block is worth, and those that give what they are called on, whatever their block does. */
const blocks = new Set(['lazy', 'run', 'runBlocking', 'runCatching', 'synchronized', 'let', 'with', 'remember'])
const transparent = new Set(['also', 'apply', 'takeIf', 'takeUnless', 'onSuccess'])
/** Functions that put together what their block appends. */
const builders = new Set(['buildString', 'buildList'])
const appends = /^(?:this\.)?(?:append|appendLine|add)$/

/** `f(a) { … }` is a call with a block as its last argument. */
function call(node: SyntaxNode): SyntaxNode {
  if (/^[!-]/.test(node.text)) return hoistUnary(node)
  const lambda = trailingLambda(node)
  const inner = lambda && node.children[0]?.kind === 'call_expression' ? node.children[0] : node
  const callee = inner.children[0] ?? null
  const whole = lambda && callee && builders.has(callee.text) ? built(node, callee.text, lambda) : null
  if (whole) return whole
  const listed = childOf(inner, 'value_arguments')?.children ?? []
  if (!lambda || !callee) return arranged('(call)', node, { callee, arguments: arranged('(list)', node, {}, listed) })
  return scoped(node, callee, listed, lambda) ?? arranged('(call)', node, { callee, arguments: arranged('(list)', node, {}, [...listed, lambda]) })
}

/** Kotlin's scope functions: what is worth something comes last. */
function scoped(node: SyntaxNode, callee: SyntaxNode, listed: readonly SyntaxNode[], lambda: SyntaxNode): SyntaxNode | null {
  const receiver = callee.kind === 'navigation_expression' ? callee.children.slice(0, 1) : []
  const name = (receiver.length > 0 ? callee.children.at(-1) : callee)?.text ?? ''
  if (blocks.has(name)) return arranged('(value block)', node, {}, [...receiver, ...listed, lambda])
  return transparent.has(name) && receiver.length > 0 ? arranged('(value block)', node, {}, [...listed, lambda, ...receiver]) : null
}

/** What a builder's block appends, or null where it does something else as well. */
function built(node: SyntaxNode, builder: string, block: SyntaxNode): SyntaxNode | null {
  const calls = block.children.filter((one) => one.kind === 'call_expression' && appends.test(one.children[0]?.text ?? ''))
  if (calls.length < block.children.length) return null
  const appended = calls.flatMap((one) => childOf(one, 'value_arguments')?.children ?? [])
  return arranged(builder === 'buildList' ? '(list)' : '(template)', node, {}, appended)
}

/** `name = value`, or a value alone. */
function argument(node: SyntaxNode): SyntaxNode {
  const [key, value, ...rest] = node.children
  return key?.kind === 'identifier' && value && rest.length === 0 ? arranged('(entry)', node, { key, value }) : node
}

const operators: Readonly<Record<string, string>> = { shl: '<<', or: '|', and: '&', xor: '^' }

/** `a to b`, `a shl b`, and calls of functions without dots and parentheses. */
function infix(node: SyntaxNode): SyntaxNode {
  const [left, word, right] = node.children
  if (!left || !word || !right) return node
  if (word.text === 'to') return arranged('(entry)', node, { key: left, value: right })
  const operator = operators[word.text]
  if (operator !== undefined) return arranged('(binary)', node, { left, operator: leaf('operator', word, operator), right }, [left, right])
  return arranged('(method)', node, { callee: word, on: left, arguments: arranged('(list)', node, {}, [right]) })
}

const mostLinks = 24

/** The grammar reads `!a.b` as `(!a).b`. */
function hoistUnary(node: SyntaxNode): SyntaxNode {
  const sign = /^[!-]/.exec(node.text)?.[0]
  const operand = sign === undefined ? null : withoutSign(node, mostLinks)
  return operand ? arranged('(unary)', node, { operand }) : node
}

/** A chain of links without the sign at its start, or null where none stands there. */
function withoutSign(node: SyntaxNode, links: number): SyntaxNode | null {
  if (node.kind === 'unary_expression') return node.field('argument')
  const [first, ...rest] = node.children
  if (!first || links === 0 || !['navigation_expression', 'call_expression', 'index_expression'].includes(node.kind)) return null
  const start = withoutSign(first, links - 1)
  if (!start) return null
  const text = node.text.slice(1)
  return { ...arranged(node.kind, node, {}, [start, ...rest]), text }
}
