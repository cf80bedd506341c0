/** Lowers a syntax tree to bindings: walks its statements, keeping the scope and the conditions that they stand under. */

import type { ScopeKind, Shape, SyntaxTable } from '../../languages/syntax/table.ts'
import type { SyntaxNode, SyntaxTree } from '../../model/syntax.ts'
import { writtenBy } from './calls.ts'
import { initialiserScope, startScope, unknown, type Binding, type Condition, type Expression } from './ir.ts'
import { createExpressions, type Assigned, type Expressions } from './lower-expression.ts'
import { macroValue } from './macro.ts'

/** Where in a file the walk is. */
interface Around {
  readonly scope: readonly string[]
  readonly conditions: readonly Condition[]
  readonly depth: number
}

const mostDepth = 220
const alternatives = new Set(['preproc_else', 'preproc_elif', 'preproc_elifdef'])

/** Every value in the tree, named or not. What lies too deep is left out. */
export function lower(tree: SyntaxTree, table: SyntaxTable): readonly Binding[] {
  const bindings: Binding[] = []
  let around: Around = { scope: [], conditions: [], depth: 0 }
  const expressions = createExpressions(table, { statement: walk, condition: conditionOf, assigned: bindAssigned })

  function within(change: Partial<Around>, act: () => void): void {
    const before = around
    around = { ...around, ...change, depth: around.depth + 1 }
    if (around.depth < mostDepth) act()
    around = before
  }

  function bind(node: SyntaxNode, what: Pick<Binding, 'kind' | 'value'> & Partial<Pick<Binding, 'target' | 'replaceable'>>): void {
    const { scope, conditions } = around
    bindings.push({ target: [], replaceable: null, ...what, scope, conditions, line: node.line })
  }

  function bindAssigned(node: SyntaxNode, { target, value }: Assigned): void {
    bind(node, { kind: 'assigned', target, value })
  }

  function walk(node: SyntaxNode): void {
    within({}, () => {
      statement(node, table.shapes[node.kind])
    })
  }

  function walkAll(nodes: readonly SyntaxNode[]): void {
    for (const node of nodes) walk(node)
  }

  function statement(node: SyntaxNode, shape: Shape | undefined): void {
    switch (shape?.as) {
      case undefined:
        walkAll(node.children)
        break
      case 'nothing':
      case 'build-error':
        break
      case 'declares':
      case 'parameter':
        declaration(node, shape)
        break
      case 'assigns':
        assignment(node, shape, expressions)
        break
      case 'returns':
        bind(node, { kind: 'returned', value: expressions.of(node.children[0] ?? null) })
        break
      case 'block':
        block(node.children)
        break
      case 'branch':
        branch(node, shape)
        break
      case 'case':
        switchCase(node)
        break
      case 'scope':
        scope(node, shape)
        break
      case 'macro':
        macro(node, shape)
        break
      case 'build-branch':
        buildBranch(node)
        break
      default:
        bare(node)
    }
  }

  /** A value that no name gets; some calls give one to a name after all. */
  function bare(node: SyntaxNode): void {
    const value = expressions.of(node)
    const written = writtenBy(value)
    if (written) bind(node, { kind: 'assigned', ...written })
    bind(node, { kind: 'bare', value })
  }

  function declaration(node: SyntaxNode, shape: Extract<Shape, { as: 'declares' | 'parameter' }>): void {
    const named = node.field(shape.name)
    const name = named && table.nameOf(named)
    const value = expressions.of(node.field(shape.value))
    const target = name?.split('::') ?? []
    bind(node, name ? { kind: 'initial', target, value, replaceable: shape.as === 'parameter' ? name : null } : { kind: 'bare', value })
    // A pattern that takes a value apart may have defaults.
    if (!name && named) walkAll(named.children)
  }

  function assignment(node: SyntaxNode, shape: Extract<Shape, { as: 'assigns' }>, lowering: Expressions): void {
    const assigned = lowering.assignment(node, shape)
    if (assigned) bindAssigned(node, assigned)
    else bind(node, { kind: 'bare', value: lowering.of(node) })
  }

  function macro(node: SyntaxNode, shape: Extract<Shape, { as: 'macro' }>): void {
    const name = node.field(shape.name)?.text
    if (name !== undefined) bind(node, { kind: 'defined', target: [name], value: macroValue(node.field(shape.value)?.text ?? '', node.line) })
  }

  /** After `if (x) return …` the rest of a block runs only when x does not hold. */
  function block(nodes: readonly SyntaxNode[]): void {
    within({}, () => {
      for (const node of nodes) {
        walk(node)
        const left = leavesWhen(node)
        if (left) around = { ...around, conditions: [...around.conditions, left] }
      }
    })
  }

  function leavesWhen(node: SyntaxNode): Condition | null {
    const shape = table.shapes[node.kind]
    if (shape?.as !== 'branch' || node.field(shape.otherwise)) return null
    const then = node.field(shape.then)
    const last = then && table.shapes[then.kind]?.as === 'block' ? then.children.at(-1) : then
    const condition = node.field(shape.condition)
    return last && condition && table.shapes[last.kind]?.as === 'returns' ? conditionOf(condition, false) : null
  }

  function branch(node: SyntaxNode, shape: Extract<Shape, { as: 'branch' }>): void {
    const condition = node.field(shape.condition)
    const test = condition && conditionOf(condition, true)
    const arm = (field: string, holds: boolean): void => {
      const body = node.field(field)
      if (body) within({ conditions: [...around.conditions, ...(test ? [{ ...test, holds }] : [])] }, () => walk(body))
    }
    arm(shape.then, true)
    arm(shape.otherwise, false)
  }

  function switchCase(node: SyntaxNode): void {
    const [label, ...body] = node.children
    if (!label) return
    const test = expressions.of(label)
    within({ conditions: [...around.conditions, { decided: 'run', test, holds: true, text: shorten(label.text) }] }, () => block(body))
  }

  function scope(node: SyntaxNode, shape: Extract<Shape, { as: 'scope' }>): void {
    const field = shape.name === null ? null : node.field(shape.name)
    const name = scopeNames(shape.scope, field && table.nameOf(field))
    const body = node.field('body')
    // An arrow function may have its value for a body.
    const value = body && shape.scope === 'function' && isValue(table.shapes[body.kind]) ? body : null
    within({ scope: [...around.scope, ...name] }, () => {
      for (const child of node.children) if (!value || table.shapes[child.kind]?.as === 'parameter') walk(child)
      if (value) bind(value, { kind: 'returned', value: expressions.of(value) })
    })
  }

  /** `#if` and its kin: an arm with an `#error` in it never becomes a program. */
  function buildBranch(node: SyntaxNode): void {
    const hasTest = node.field('condition') ?? node.field('name')
    const arms = node.children.filter((child) => alternatives.has(child.kind))
    const body = node.children.filter((child) => !alternatives.has(child.kind)).slice(hasTest ? 1 : 0)
    const condition = buildCondition(node)
    const never = body.some((child) => child.text.startsWith('#error')) ? [neverBuilt] : []
    within({ conditions: [...around.conditions, ...condition, ...never] }, () => walkAll(body))
    within({ conditions: [...around.conditions, ...condition.map((one) => ({ ...one, holds: !one.holds }))] }, () => walkAll(arms))
  }

  function buildCondition(node: SyntaxNode): readonly Condition[] {
    const name = node.field('name')
    const test = node.field('condition')
    const text = shorten(node.text.split('\n', 1)[0] ?? '')
    if (test) return [{ decided: 'build', test: expressions.of(test), holds: true, text }]
    if (!name) return []
    const defined: Expression = { is: 'call', callee: ['defined'], on: null, arguments: [{ is: 'name', path: [name.text] }] }
    return [{ decided: 'build', test: defined, holds: !/^#\s*(?:ifndef|elifndef)/.test(node.text), text }]
  }

  function conditionOf(node: SyntaxNode, holds: boolean): Condition {
    return { decided: 'run', test: expressions.of(node), holds, text: shorten(node.text) }
  }

  walk(tree.root)
  return bindings
}

const neverBuilt: Condition = { decided: 'never', test: unknown, holds: true, text: '#error' }

function isValue(shape: Shape | undefined): boolean {
  return shape !== undefined && shape.as !== 'block'
}

function scopeNames(kind: ScopeKind, name: string | null): readonly string[] {
  if (kind === 'type') return name === null ? [] : name.split('::')
  if (kind === 'initialiser') return [initialiserScope]
  if (kind === 'start') return [startScope]
  const parts = (name ?? 'new').split('::')
  return [...parts.slice(0, -1), `${parts.at(-1) ?? ''}()`]
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 100 ? `${line.slice(0, 99)}…` : line
}
