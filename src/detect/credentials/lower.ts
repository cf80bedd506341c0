/** Lowers a syntax tree to bindings: walks its statements, keeping the scope and the conditions that they stand under. */

import { partOf, type Part, type Shape, type SyntaxTable } from '../../languages/syntax/table.ts'
import type { SyntaxNode, SyntaxTree } from '../../model/syntax.ts'
import { buildArms } from './build-arms.ts'
import { unconditional, type LineConditions } from './build-lines.ts'
import { writtenBy } from './calls.ts'
import { unknown, type Binding, type Condition, type Expression } from './ir.ts'
import { createExpressions, type Assigned, type Expressions } from './lower-expression.ts'
import { isValue, isValueShape, takes } from './lower-lambda.ts'
import { namesWithin, shares, takenFrom } from './lower-targets.ts'
import { macroValue } from './macro.ts'
import { scopeNames, shorten } from './scope-names.ts'
import { isExpression, isIdle, isUnless, leavingTest, returnsLast, switchArms } from './statements.ts'

/** Where in a file the walk is. */
interface Around {
  readonly scope: readonly string[]
  readonly conditions: readonly Condition[]
  readonly depth: number
  /** Whether the fields that are declared here are defaults. */
  readonly settings: boolean
}

const mostDepth = 220
/** Where a chain of conditions has all its other arms side by side. */
const elseArms = new Set(['elif_clause', 'else_clause', 'else_if_clause'])

/** Every value in the tree, named or not. What lies too deep is left out. `lines` are the conditions that the tree does not tell. */
export function lower(tree: SyntaxTree, table: SyntaxTable, lines: LineConditions = unconditional): readonly Binding[] {
  const bindings: Binding[] = []
  const declared = new Set<string>()
  let around: Around = { scope: [], conditions: [], depth: 0, settings: false }
  const expressions = createExpressions(table, { statement: walk, condition: conditionOf, under, assigned: bindAssigned })

  function within(change: Partial<Around>, act: () => void): void {
    const before = around
    around = { ...around, ...change, depth: around.depth + 1 }
    if (around.depth < mostDepth) act()
    around = before
  }

  function bind(node: SyntaxNode, what: Pick<Binding, 'kind' | 'value'> & Partial<Pick<Binding, 'target' | 'replaceable'>>): void {
    const { scope } = around
    const conditions = [...lines(node.line), ...around.conditions]
    bindings.push({ target: [], replaceable: null, ...what, scope, conditions, line: node.line })
  }

  function under(condition: Condition, act: () => Expression): Expression {
    const values: Expression[] = []
    within({ conditions: [...around.conditions, condition] }, () => {
      values.push(act())
    })
    return values[0] ?? unknown
  }

  function bindAssigned(node: SyntaxNode, { target, value, environment }: Assigned): void {
    const replaceable = around.settings && target.length === 1 ? (target[0] ?? null) : null
    bind(node, { kind: environment ? 'defined' : isNew(target) ? 'initial' : 'assigned', target, value, replaceable })
  }

  /** Whether an assignment declares its name, as the first one in a scope does in some languages. */
  function isNew([name, ...more]: readonly string[]): boolean {
    if (table.declaresByAssigning !== true || name === undefined || more.length > 0) return false
    const key = [...around.scope, name].join('\0')
    return !declared.has(key) && declared.add(key).has(key)
  }

  const part = (node: SyntaxNode, which: Part): SyntaxNode | null => partOf(node, which, (child) => table.shapes[child.kind]?.as !== 'nothing')

  function walk(node: SyntaxNode): void {
    within({}, () => {
      statement(node, table.shapes[node.kind])
    })
  }

  function walkAll(nodes: readonly SyntaxNode[]): void {
    if (table.asks) walkInTurn(nodes, walk)
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
        declaration(node, shape)
        break
      case 'assigns':
        assignment(node, shape, expressions)
        break
      case 'block':
        block(node.children)
        break
      case 'branch':
        branch(node, shape)
        break
      case 'case':
        switchCases([node])
        break
      case 'cases':
        switchCases(node.children)
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
        known(node, shape)
    }
  }

  /** What brings in names, or gives them back. */
  function known(node: SyntaxNode, shape: Shape): void {
    switch (shape.as) {
      case 'returns':
        for (const value of returned(node.children[0] ?? null)) bind(node, { kind: 'returned', value })
        break
      case 'outer':
        for (const child of node.children) declared.add([...around.scope, table.nameOf(child) ?? child.text].join('\0'))
        break
      case 'parameters':
        parameters(node)
        break
      case 'import':
        imports(node)
        break
      case 'exported':
        bind(node, { kind: 'initial', target: ['default'], value: expressions.of(part(node, shape.value)) })
        break
      case 'failure':
        within({ conditions: [...around.conditions, { decided: 'run', test: unknown, holds: false, text: shorten(node.text.split('\n', 1)[0] ?? '') }] }, () => walkAll(node.children))
        break
      default:
        bare(node)
    }
  }

  /** A value that no name gets; some calls give one to a name after all. */
  function bare(node: SyntaxNode, kind: 'bare' | 'returned' = 'bare'): void {
    const value = expressions.of(node)
    const written = writtenBy(value)
    if (written) bind(node, { kind: 'assigned', ...written })
    bind(node, { kind, value })
  }

  function declaration(node: SyntaxNode, shape: Extract<Shape, { as: 'declares' | 'parameter' }>): void {
    const named = part(node, shape.name)
    const last = part(node, shape.value)
    // Where the value is what comes last, a name alone has none.
    const valued = typeof shape.value === 'number' && last?.text === named?.text && last?.line === named?.line ? null : last
    const value = expressions.of(valued)
    const names = named ? declaredNames(node, named, valued) : []
    shares(value, names.length || 1).forEach((share, at) => {
      const name = names[at] && table.nameOf(names[at])
      bind(node, name ? { kind: 'initial', target: name.split('::'), value: share, replaceable: shape.as === 'parameter' ? name : null } : { kind: 'bare', value: share })
      if (!name && names[at]) apart(names[at], share)
    })
    if (shape.as === 'declares' && shape.beside) accessors(node, named, shape.beside)
  }

  function apart(pattern: SyntaxNode, value: Expression): void {
    for (const { node, name, value: share, hasDefault } of takenFrom(pattern, value, { table, of: expressions.of })) {
      if (name === null) walk(node)
      else bind(node, { kind: 'initial', target: [name], value: share, replaceable: hasDefault ? name : null })
    }
  }

  /** `a, b := c, d` has its names in one node, `var a, b = c, d` side by side. */
  function declaredNames(node: SyntaxNode, named: SyntaxNode, valued: SyntaxNode | null): readonly SyntaxNode[] {
    if (valued && table.shapes[valued.kind]?.as === 'several') return node.children.filter((child) => child.kind === named.kind)
    return namesWithin(named, table.shapes[named.kind])
  }

  function accessors(node: SyntaxNode, named: SyntaxNode | null, kinds: readonly string[]): void {
    const name = named && table.nameOf(named)
    within({ scope: [...around.scope, ...scopeNames('function', name)] }, () => walkAll(node.children.filter((child) => kinds.includes(child.kind))))
  }

  function assignment(node: SyntaxNode, shape: Extract<Shape, { as: 'assigns' }>, lowering: Expressions): void {
    const left = node.field(shape.left)
    const names = left ? namesWithin(left, table.shapes[left.kind]) : []
    const value = names.length > 1 || shape.declares ? lowering.of(node.field(shape.right)) : null
    if (value) {
      shares(value, names.length).forEach((share, at) => {
        const target = lowering.targetOf(names[at] ?? null)
        bind(node, { kind: shape.declares || isNew(target) ? 'initial' : 'assigned', target, value: share })
      })
      return
    }
    const assigned = lowering.assignment(node, shape)
    if (assigned) bindAssigned(node, assigned)
    else bind(node, { kind: 'bare', value: lowering.of(node) })
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
      else bind(child, { kind: 'initial', target: [name], value: unknown })
    }
  }

  function imports(node: SyntaxNode): void {
    for (const { alias, module, name } of table.imported?.(node) ?? []) {
      bind(node, { kind: 'initial', target: [alias], value: module === '' ? { is: 'name', path: [name] } : { is: 'import', module, name } })
    }
  }

  function macro(node: SyntaxNode, shape: Extract<Shape, { as: 'macro' }>): void {
    const name = node.field(shape.name)?.text
    if (name !== undefined) bind(node, { kind: 'defined', target: [name], value: macroValue(node.field(shape.value)?.text ?? '', node.line) })
  }

  /** After `if (x) return …` the rest of a block runs only when x does not hold. */
  function block(nodes: readonly SyntaxNode[], returnsLast = false): void {
    within({}, () => {
      walkInTurn(nodes, (node) => {
        if (returnsLast && node === nodes.at(-1) && isExpression(table.shapes[node.kind])) bare(node, 'returned')
        else walk(node)
        const left = leavingTest(node, table)
        if (left) around = { ...around, conditions: [...around.conditions, conditionOf(left, isUnless(table.shapes[node.kind]))] }
      })
    })
  }

  /** What a node asks of the build counts for the next one that asks nothing. */
  function walkInTurn(nodes: readonly SyntaxNode[], act: (node: SyntaxNode) => void): void {
    let asked: readonly Condition[] = []
    for (const node of nodes) {
      const asks = table.asks?.(node) ?? null
      if (asks) asked = [...asked, { decided: 'run', test: expressions.of(asks), holds: !/\bnot\s*\(/.test(asks.text), text: shorten(node.text) }]
      else if (asked.length > 0 && table.shapes[node.kind]?.as !== 'attribute') {
        within({ conditions: [...around.conditions, ...asked] }, () => act(node))
        asked = []
      } else act(node)
    }
  }

  function branch(node: SyntaxNode, shape: Extract<Shape, { as: 'branch' }>): void {
    const condition = part(node, shape.condition)
    const test = condition && conditionOf(condition, true)
    // Names that the condition binds.
    for (const child of node.children) if (table.shapes[child.kind]?.as === 'declares' && child.kind === '(declaration)') walk(child)
    const start = node.field('initializer')
    if (start) walk(start)
    const arm = (bodies: readonly (SyntaxNode | null)[], holds: boolean): void => {
      const conditions = [...around.conditions, ...(test ? [{ ...test, holds }] : [])]
      for (const body of bodies) if (body) within({ conditions }, () => walk(body))
    }
    const others = node.children.filter((child) => elseArms.has(child.kind))
    arm([node.field(shape.then)], shape.unless !== true)
    arm(others.length > 0 ? others : [node.field(shape.otherwise)], shape.unless === true)
  }

  function switchCases(nodes: readonly SyntaxNode[]): void {
    for (const { conditions, body } of switchArms(nodes, table, (label) => conditionOf(label, true))) {
      within({ conditions: [...around.conditions, ...conditions] }, () => block(body))
    }
  }

  function scope(node: SyntaxNode, shape: Extract<Shape, { as: 'scope' }>): void {
    const field = shape.name === null ? null : node.field(shape.name)
    const name = scopeNames(shape.scope, field && table.nameOf(field))
    const body = node.field('body')
    // An arrow function may have its value for a body.
    const value = body && (shape.scope === 'function' || shape.scope === 'getter') && isValue(table.shapes[body.kind]) ? body : null
    const last = body && !value && table.lastIsValue === true && shape.scope === 'function' ? body.children.at(-1) : undefined
    within({ scope: [...around.scope, ...name], settings: table.isSettings?.(node) ?? false }, () => {
      if (last && isValueShape(table.shapes[last.kind])) {
        walkAll(node.children.slice(0, -1))
        block(body?.children.slice(0, -1) ?? [])
        bind(last, { kind: 'returned', value: expressions.of(last) })
        return
      }
      const closure = body && returnsLast(table.shapes[body.kind]) ? body : null
      for (const child of node.children) if ((!value || takes(table.shapes[child.kind])) && child.kind !== closure?.kind) walk(child)
      if (closure) block(closure.children, true)
      if (value) bind(value, { kind: 'returned', value: expressions.of(value) })
    })
  }

  function buildBranch(node: SyntaxNode): void {
    for (const { conditions, nodes } of buildArms(node, expressions.of)) within({ conditions: [...around.conditions, ...conditions] }, () => walkAll(nodes))
  }

  function conditionOf(node: SyntaxNode, holds: boolean): Condition {
    return { decided: 'run', test: expressions.of(node), holds, text: shorten(node.text) }
  }

  walk(table.view ? table.view(tree.root) : tree.root)
  return bindings
}
