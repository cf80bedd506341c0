/** Mends what tree-sitter-swift makes of `a + b.c` and `!a.b`: it reads them as `(a + b).c` and `(!a).b`. */

import type { SyntaxNode } from '../../model/syntax.ts'
import { arranged } from './arrange.ts'

/** What is written behind a value. */
const links = new Set(['navigation_expression', 'call_expression', 'postfix_expression'])
/** Where an operator's last operand stands. */
const lastOperand: Readonly<Record<string, string>> = {
  additive_expression: 'rhs', multiplicative_expression: 'rhs', bitwise_operation: 'rhs', comparison_expression: 'rhs', equality_expression: 'rhs', conjunction_expression: 'rhs',
  disjunction_expression: 'rhs', infix_expression: 'rhs', nil_coalescing_expression: 'if_nil', ternary_expression: 'if_false', range_expression: 'end', prefix_expression: 'target',
  try_expression: 'expr', await_expression: 'expr',
}
/** How long a chain of links is looked through. */
const mostLinks = 24

/** The operator with the links behind it moved to its last operand, or null where no operator stands at the start of the chain. */
export function sinkLinks(node: SyntaxNode): SyntaxNode | null {
  const chain: SyntaxNode[] = []
  let base: SyntaxNode | null = node
  for (; base && links.has(base.kind) && chain.length < mostLinks; base = base.children[0] ?? null) chain.push(base)
  const place = base && lastOperand[base.kind]
  const operand = place && base?.field(place)
  // `.name` has an operator's form.
  if (!base || !operand || base.text.startsWith('.')) return null
  const length = base.text.length
  const linked = chain.reduceRight((inside, link) => relinked(link, inside, operand.text + link.text.slice(length)), operand)
  const from = base
  return { ...arranged(base.kind, node, {}, [...base.children.slice(0, -1), linked]), field: (name) => (name === place ? linked : from.field(name)) }
}

/** The same link behind something else. */
function relinked(link: SyntaxNode, inside: SyntaxNode, text: string): SyntaxNode {
  const [, ...rest] = link.children
  return { ...arranged(link.kind, link, {}, [inside, ...rest]), text, field: (name) => (name === 'target' ? inside : link.field(name)) }
}
