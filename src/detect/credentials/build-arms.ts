/** The arms of `#if` and its kin: what must hold for each. */

import type { SyntaxNode } from '../../model/syntax.ts'
import { neverBuilt, type Condition, type Expression } from './ir.ts'
import { shorten } from './scope-names.ts'

/** Statements of one arm. */
export interface BuildArm {
  readonly conditions: readonly Condition[]
  readonly nodes: readonly SyntaxNode[]
}

const alternatives = new Set(['preproc_else', 'preproc_elif', 'preproc_elifdef'])

/** An arm with an `#error` in it never becomes a program. */
export function buildArms(node: SyntaxNode, of: (node: SyntaxNode) => Expression): readonly BuildArm[] {
  const hasTest = node.field('condition') ?? node.field('name')
  const arms = node.children.filter((child) => alternatives.has(child.kind))
  const body = node.children.filter((child) => !alternatives.has(child.kind)).slice(hasTest ? 1 : 0)
  const condition = buildCondition(node, of)
  const never = body.some((child) => child.text.startsWith('#error')) ? [neverBuilt] : []
  return [{ conditions: [...condition, ...never], nodes: body }, { conditions: condition.map((one) => ({ ...one, holds: !one.holds })), nodes: arms }]
}

function buildCondition(node: SyntaxNode, of: (node: SyntaxNode) => Expression): readonly Condition[] {
  const name = node.field('name')
  const test = node.field('condition')
  const text = shorten(node.text.split('\n', 1)[0] ?? '')
  if (test) return [{ decided: 'build', test: of(test), holds: true, text }]
  if (!name) return []
  const defined: Expression = { is: 'call', callee: ['defined'], on: null, arguments: [{ is: 'name', path: [name.text] }] }
  return [{ decided: 'build', test: defined, holds: !/^#\s*(?:ifndef|elifndef)/.test(node.text), text }]
}
