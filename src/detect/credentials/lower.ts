/** Lowers a syntax tree to bindings: walks its statements and gives each to who knows its shape. */

import { partOf, type Part, type Shape, type SyntaxTable } from '../../languages/syntax/table.ts'
import type { SyntaxNode, SyntaxTree } from '../../model/syntax.ts'
import { unconditional, type LineConditions } from './build-lines.ts'
import { writtenBy } from './calls.ts'
import { unknown, type Binding, type Condition, type Expression } from './ir.ts'
import { createBranches } from './lower-branches.ts'
import { createDeclarations } from './lower-declarations.ts'
import { createExpressions, type Expressions } from './lower-expression.ts'
import { createPosition, type Position } from './lower-position.ts'
import { shorten } from './scope-names.ts'
import { isIdle } from './statements.ts'

/** What the lowering of each kind of statement needs of the rest. */
export interface StatementTools {
  readonly table: SyntaxTable
  readonly position: Position
  readonly expressions: Expressions
  readonly part: (node: SyntaxNode, which: Part) => SyntaxNode | null
  readonly walk: (node: SyntaxNode) => void
  readonly walkAll: (nodes: readonly SyntaxNode[]) => void
  readonly bare: (node: SyntaxNode, kind?: 'bare' | 'returned') => void
  readonly conditionOf: (node: SyntaxNode, holds: boolean) => Condition
}

/** Every value in the tree, named or not. What lies too deep is left out. `lines` are the conditions that the tree does not tell. */
export function lower(tree: SyntaxTree, table: SyntaxTable, lines: LineConditions = unconditional): readonly Binding[] {
  const position = createPosition(table, lines)
  const expressions = createExpressions(table, { statement: walk, condition: conditionOf, under, assigned: (node, what) => declarations.assigned(node, what) })
  const part = (node: SyntaxNode, which: Part): SyntaxNode | null => partOf(node, which, (child) => table.shapes[child.kind]?.as !== 'nothing')
  const tools: StatementTools = { table, position, expressions, part, walk, walkAll, bare, conditionOf }
  const declarations = createDeclarations(tools)
  const branches = createBranches(tools)

  function under(condition: Condition, act: () => Expression): Expression {
    const values: Expression[] = []
    position.within({ conditions: [...position.around().conditions, condition] }, () => {
      values.push(act())
    })
    return values[0] ?? unknown
  }

  function walk(node: SyntaxNode): void {
    position.within({}, () => {
      statement(node, table.shapes[node.kind])
    })
  }

  function walkAll(nodes: readonly SyntaxNode[]): void {
    if (table.asks) branches.walkInTurn(nodes, walk)
    else for (const node of nodes) walk(node)
  }

  function statement(node: SyntaxNode, shape: Shape | undefined): void {
    if (!shape) walkAll(node.children)
    else if (!isIdle(shape)) shaped(node, shape)
  }

  function shaped(node: SyntaxNode, shape: Shape): void {
    switch (shape.as) {
      case 'declares':
      case 'parameter':
        declarations.declaration(node, shape)
        break
      case 'assigns':
        declarations.assignment(node, shape)
        break
      case 'block':
        branches.block(node.children)
        break
      case 'branch':
        branches.branch(node, shape)
        break
      case 'case':
        branches.switchCases([node])
        break
      case 'cases':
        branches.switchCases(node.children)
        break
      case 'scope':
        branches.scope(node, shape)
        break
      case 'macro':
        declarations.macro(node, shape)
        break
      case 'build-branch':
        branches.buildBranch(node)
        break
      default:
        known(node, shape)
    }
  }

  /** What brings in names, or gives them back. */
  function known(node: SyntaxNode, shape: Shape): void {
    switch (shape.as) {
      case 'returns':
        for (const value of declarations.returned(node.children[0] ?? null)) position.bind(node, { kind: 'returned', value })
        break
      case 'outer':
        for (const child of node.children) position.isOuter(table.nameOf(child) ?? child.text)
        break
      case 'parameters':
        declarations.parameters(node)
        break
      case 'import':
        declarations.imports(node)
        break
      case 'exported':
        position.bind(node, { kind: 'initial', target: ['default'], value: expressions.of(part(node, shape.value)) })
        break
      case 'failure':
        position.within({ conditions: [...position.around().conditions, { decided: 'run', test: unknown, holds: false, text: shorten(node.text.split('\n', 1)[0] ?? '') }] }, () => walkAll(node.children))
        break
      default:
        bare(node)
    }
  }

  /** A value that no name gets; some calls give one to a name after all. */
  function bare(node: SyntaxNode, kind: 'bare' | 'returned' = 'bare'): void {
    const value = expressions.of(node)
    const written = writtenBy(value)
    if (written) position.bind(node, { kind: 'assigned', ...written })
    position.bind(node, { kind, value })
  }

  function conditionOf(node: SyntaxNode, holds: boolean): Condition {
    return { decided: 'run', test: expressions.of(node), holds, text: shorten(node.text) }
  }

  walk(table.view ? table.view(tree.root) : tree.root)
  return position.bindings
}
