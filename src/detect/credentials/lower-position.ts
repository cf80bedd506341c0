/** Where the walk over a file's statements is, and the bindings that it has met. */

import type { SyntaxTable } from '../../languages/syntax/table.ts'
import type { SyntaxNode } from '../../model/syntax.ts'
import type { LineConditions } from './build-lines.ts'
import type { Binding, Condition } from './ir.ts'

/** Where in a file the walk is. */
export interface Around {
  readonly scope: readonly string[]
  readonly conditions: readonly Condition[]
  /** Whether the fields that are declared here are defaults. */
  readonly settings: boolean
}

/** What a binding is, beside where it stands. */
export type Bound = Pick<Binding, 'kind' | 'value'> & Partial<Pick<Binding, 'target' | 'replaceable'>>

export interface Position {
  readonly bindings: readonly Binding[]
  readonly around: () => Around
  bind(node: SyntaxNode, what: Bound): void
  /** Acts with the walk at another place; not at all where that lies too deep. */
  within(change: Partial<Around>, act: () => void): void
  /** From here to the end of the block, this must hold. */
  demand(condition: Condition): void
  /** Whether an assignment declares its name, as the first one in a scope does in some languages. */
  isNew(target: readonly string[]): boolean
  /** A name here is the file's own. */
  isOuter(name: string): void
}

const mostDepth = 220

export function createPosition(table: SyntaxTable, lines: LineConditions): Position {
  const bindings: Binding[] = []
  const declared = new Set<string>()
  let around: Around = { scope: [], conditions: [], settings: false }
  let depth = 0

  const keyOf = (name: string): string => [...around.scope, name].join('\0')

  return {
    bindings,
    around: () => around,
    bind(node, what) {
      const conditions = [...lines(node.line), ...around.conditions]
      bindings.push({ target: [], replaceable: null, ...what, scope: around.scope, conditions, line: node.line })
    },
    within(change, act) {
      const before = around
      around = { ...around, ...change }
      depth += 1
      if (depth < mostDepth) act()
      depth -= 1
      around = before
    },
    demand(condition) {
      around = { ...around, conditions: [...around.conditions, condition] }
    },
    isNew([name, ...more]) {
      if (table.declaresByAssigning !== true || name === undefined || more.length > 0) return false
      const key = keyOf(name)
      return !declared.has(key) && declared.add(key).has(key)
    },
    isOuter(name) {
      declared.add(keyOf(name))
    },
  }
}
