/** Lowers what gives values to names: declarations, assignments, parameters, imports, macros. */

import type { Shape } from '../../languages/syntax/table.ts'
import type { SyntaxNode } from '../../model/syntax.ts'
import { unknown, type Expression } from './ir.ts'
import type { Assigned } from './lower-expression.ts'
import type { StatementTools } from './lower.ts'
import { namesWithin, shares, takenFrom } from './lower-targets.ts'
import { macroValue } from './macro.ts'
import { scopeNames } from './scope-names.ts'

export interface Declarations {
  declaration(node: SyntaxNode, shape: Extract<Shape, { as: 'declares' | 'parameter' }>): void
  assignment(node: SyntaxNode, shape: Extract<Shape, { as: 'assigns' }>): void
  /** An assignment, wherever it stands. */
  assigned(node: SyntaxNode, what: Assigned): void
  /** What a function gives back. */
  returned(node: SyntaxNode | null): readonly Expression[]
  parameters(node: SyntaxNode): void
  imports(node: SyntaxNode): void
  macro(node: SyntaxNode, shape: Extract<Shape, { as: 'macro' }>): void
}

export function createDeclarations({ table, position, expressions, part, walk, walkAll }: StatementTools): Declarations {
  function declaration(node: SyntaxNode, shape: Extract<Shape, { as: 'declares' | 'parameter' }>): void {
    const named = part(node, shape.name)
    const last = part(node, shape.value)
    // Where the value is what comes last, a name alone has none.
    const valued = typeof shape.value === 'number' && last?.text === named?.text && last?.line === named?.line ? null : last
    const value = expressions.of(valued)
    const names = named ? declaredNames(node, named, valued) : []
    shares(value, names.length || 1).forEach((share, at) => {
      const name = names[at] && table.nameOf(names[at])
      position.bind(node, name ? { kind: 'initial', target: name.split('::'), value: share, replaceable: shape.as === 'parameter' ? name : null } : { kind: 'bare', value: share })
      if (!name && names[at]) apart(names[at], share)
    })
    if (shape.as === 'declares' && shape.beside) accessors(node, named, shape.beside)
  }

  function apart(pattern: SyntaxNode, value: Expression): void {
    for (const { node, name, value: share, hasDefault } of takenFrom(pattern, value, { table, of: expressions.of })) {
      if (name === null) walk(node)
      else position.bind(node, { kind: 'initial', target: [name], value: share, replaceable: hasDefault ? name : null })
    }
  }

  /** `a, b := c, d` has its names in one node, `var a, b = c, d` side by side. */
  function declaredNames(node: SyntaxNode, named: SyntaxNode, valued: SyntaxNode | null): readonly SyntaxNode[] {
    if (valued && table.shapes[valued.kind]?.as === 'several') return node.children.filter((child) => child.kind === named.kind)
    return namesWithin(named, table.shapes[named.kind])
  }

  function accessors(node: SyntaxNode, named: SyntaxNode | null, kinds: readonly string[]): void {
    const name = named && table.nameOf(named)
    position.within({ scope: [...position.around().scope, ...scopeNames('function', name)] }, () => walkAll(node.children.filter((child) => kinds.includes(child.kind))))
  }

  function assignment(node: SyntaxNode, shape: Extract<Shape, { as: 'assigns' }>): void {
    const left = node.field(shape.left)
    const names = left ? namesWithin(left, table.shapes[left.kind]) : []
    const value = names.length > 1 || shape.declares ? expressions.of(node.field(shape.right)) : null
    if (value) {
      shares(value, names.length).forEach((share, at) => {
        const target = expressions.targetOf(names[at] ?? null)
        position.bind(node, { kind: shape.declares || position.isNew(target) ? 'initial' : 'assigned', target, value: share })
      })
      return
    }
    const one = expressions.assignment(node, shape)
    if (one) assigned(node, one)
    else position.bind(node, { kind: 'bare', value: expressions.of(node) })
  }

  function assigned(node: SyntaxNode, { target, value, environment }: Assigned): void {
    const replaceable = position.around().settings && target.length === 1 ? (target[0] ?? null) : null
    position.bind(node, { kind: environment ? 'defined' : position.isNew(target) ? 'initial' : 'assigned', target, value, replaceable })
  }

  /** Several values are returned as each of them. */
  function returned(node: SyntaxNode | null): readonly Expression[] {
    const several = node && table.shapes[node.kind]?.as === 'several' ? node.children : [node]
    return several.map((one) => expressions.of(one))
  }

  function parameters(node: SyntaxNode): void {
    for (const child of node.children) {
      const name = table.shapes[child.kind]?.as === 'name' ? table.nameOf(child) : null
      if (name === null) walk(child)
      else position.bind(child, { kind: 'initial', target: [name], value: unknown })
    }
  }

  function imports(node: SyntaxNode): void {
    for (const { alias, module, name } of table.imported?.(node) ?? []) {
      position.bind(node, { kind: 'initial', target: [alias], value: module === '' ? { is: 'name', path: [name] } : { is: 'import', module, name } })
    }
  }

  function macro(node: SyntaxNode, shape: Extract<Shape, { as: 'macro' }>): void {
    const name = node.field(shape.name)?.text
    if (name !== undefined) position.bind(node, { kind: 'defined', target: [name], value: macroValue(node.field(shape.value)?.text ?? '', node.line) })
  }

  return { declaration, assignment, assigned, returned, parameters, imports, macro }
}
