/** What the syntax trees of a language look like: for each kind of node, what it is and in which fields its parts stand. */

import type { SyntaxNode } from '../../model/syntax.ts'

/** What a node is to somebody who follows values. Strings name fields of the grammar. */
export type Shape =
  // Values.
  | { readonly as: 'text' | 'character' | 'number' | 'name' | 'template' }
  | { readonly as: 'member'; readonly of: string; readonly name: string }
  | { readonly as: 'index'; readonly of: string; readonly key: string }
  | { readonly as: 'binary'; readonly left: string; readonly operator: string; readonly right: string }
  | { readonly as: 'unary'; readonly operand: string }
  | { readonly as: 'choice'; readonly condition: string; readonly then: string; readonly otherwise: string }
  | { readonly as: 'call'; readonly callee: string; readonly on?: string; readonly arguments: string }
  /** Literals side by side, which the language joins. */
  | { readonly as: 'adjacent' }
  | { readonly as: 'list' }
  | { readonly as: 'record' }
  | { readonly as: 'entry'; readonly key: string; readonly value: string | null }
  /** Parentheses, casts and the like, whose value is that of a part: of a field, or of their last child. */
  | { readonly as: 'inner'; readonly field?: string }
  // Statements.
  | { readonly as: 'declares'; readonly name: string; readonly value: string }
  | { readonly as: 'assigns'; readonly left: string; readonly operator?: string; readonly right: string }
  | { readonly as: 'returns' }
  | { readonly as: 'branch'; readonly condition: string; readonly then: string; readonly otherwise: string }
  /** One case of a switch; the field holds what is compared, or null where the first child does. */
  | { readonly as: 'case' }
  /** A block whose statements run one after the other. */
  | { readonly as: 'block' }
  | { readonly as: 'scope'; readonly name: string | null; readonly scope: ScopeKind }
  /** A name whose value is only a default: a parameter, or a part of a pattern. */
  | { readonly as: 'parameter'; readonly name: string; readonly value: string }
  // The preprocessor.
  | { readonly as: 'macro'; readonly name: string; readonly value: string }
  | { readonly as: 'build-branch' }
  | { readonly as: 'build-error' }
  // Comments, types and imports: nothing in them is a value.
  | { readonly as: 'nothing' }

/** `initialiser` runs when its type is loaded; `start` when an object is made; `getter` is read like a field. */
export type ScopeKind = 'type' | 'function' | 'initialiser' | 'start'

/** One language's trees. */
export interface SyntaxTable {
  /** The grammar's name, as the parser port takes it. */
  readonly grammar: string
  /** Endings of file names, lower case, without the dot. */
  readonly extensions: readonly string[]
  readonly shapes: Readonly<Record<string, Shape>>
  /** The name that a node in the place of a name gives, or null: declarators may wrap it. */
  nameOf(node: SyntaxNode): string | null
}

/** The text of a name node. */
export function plainName(node: SyntaxNode): string | null {
  return node.children.length === 0 ? node.text : null
}

const nothing = { as: 'nothing' } as const

/** Shapes of nodes that hold no values. */
export function noValues(...kinds: readonly string[]): Record<string, Shape> {
  return Object.fromEntries(kinds.map((kind) => [kind, nothing]))
}

/** The same shape for several kinds of nodes. */
export function each(shape: Shape, ...kinds: readonly string[]): Record<string, Shape> {
  return Object.fromEntries(kinds.map((kind) => [kind, shape]))
}
