/** Which nodes are only done and which are worth something, and what the shapes of statements tell before they are walked. */

import { partOf, type Shape, type SyntaxTable } from '../../languages/syntax/table.ts'
import type { SyntaxNode } from '../../model/syntax.ts'
import { unknown, type Condition } from './ir.ts'

const statements = new Set<Shape['as']>([
  'block', 'declares', 'parameter', 'assigns', 'returns', 'case', 'scope', 'macro', 'build-branch', 'build-error', 'nothing', 'outer', 'parameters',
  'failure', 'import', 'exported', 'taken',
])
/** What does nothing as a statement. */
const idle = new Set<Shape['as']>(['nothing', 'build-error', 'name'])
const otherCase: Condition = { decided: 'run', test: unknown, holds: false, text: 'another case' }

export const isIdle = (shape: Shape): boolean => idle.has(shape.as)

/** Whether a node is worth something where it stands at the end of a block. */
export function isExpression(shape: Shape | undefined): boolean {
  return shape !== undefined && !statements.has(shape.as)
}

/** Whether what stands under a branch counts where its condition does not hold. */
export function isUnless(shape: Shape | undefined): boolean {
  return shape?.as === 'branch' && shape.unless === true
}

/** Whether a function with this body returns what its last statement is worth. */
export function returnsLast(shape: Shape | undefined): boolean {
  return shape?.as === 'block' && shape.last === 'returned'
}

/** The condition of a branch without another arm that ends by leaving its block, or null. */
export function leavingTest(node: SyntaxNode, table: SyntaxTable): SyntaxNode | null {
  const shape = table.shapes[node.kind]
  if (shape?.as !== 'branch' || node.field(shape.otherwise)) return null
  let last = node.field(shape.then)
  while (last && table.shapes[last.kind]?.as === 'block') last = last.children.at(-1) ?? null
  const leaves = last && table.shapes[last.kind]?.as === 'returns'
  return leaves ? partOf(node, shape.condition, (child) => table.shapes[child.kind]?.as !== 'nothing') : null
}

/** One case of a switch: what must hold for it, and what is done. */
export interface SwitchArm {
  /** Null where it is what is left. */
  readonly test: Condition | null
  /** Those of what is left are that no other case holds. */
  readonly conditions: readonly Condition[]
  readonly body: readonly SyntaxNode[]
}

/** The cases among some nodes, in their order. */
export function switchArms(nodes: readonly SyntaxNode[], table: SyntaxTable, conditionOf: (label: SyntaxNode) => Condition): readonly SwitchArm[] {
  const failed: Condition[] = []
  return nodes.flatMap((node): readonly SwitchArm[] => {
    if (table.shapes[node.kind]?.as !== 'case') return []
    const { label, body } = caseParts(node, table)
    const test = label && conditionOf(label)
    const conditions = test ? [test] : failed.length > 0 ? [...failed] : [otherCase]
    if (test) failed.push({ ...test, holds: !test.holds })
    return [{ test, conditions, body }]
  })
}

function caseParts(node: SyntaxNode, { shapes }: SyntaxTable): { readonly label: SyntaxNode | null; readonly body: readonly SyntaxNode[] } {
  const parts = node.children.filter((child) => shapes[child.kind]?.as !== 'nothing')
  const [first = null, ...rest] = parts
  if (first && /^(?:default|else|_):?$/.test(first.text)) return { label: null, body: rest }
  return /^default\b/.test(node.text) ? { label: null, body: parts } : { label: first, body: rest }
}
