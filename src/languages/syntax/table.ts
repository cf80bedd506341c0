/** What the syntax trees of a language look like: for each kind of node, what it is and in which fields its parts stand. */

import type { SyntaxNode } from '../../model/syntax.ts'

/** A part of a node: a field of the grammar, or a place among the children that may hold values, -1 being the last. */
export type Part = string | number

/** What a node is to somebody who follows values. Strings name fields of the grammar; what else they may name in an arranged tree, arrange.ts says. */
export type Shape =
  // Values.
  | { readonly as: 'text' | 'character' | 'number' | 'name' | 'template' }
  /** A piece of a template: text without quotes and escapes. */
  | { readonly as: 'fragment' }
  /** Text between quotes with expressions in it: the kinds of children that are such holes. */
  | { readonly as: 'interpolated'; readonly holes: readonly string[] }
  | { readonly as: 'member'; readonly of: Part; readonly name: Part }
  | { readonly as: 'index'; readonly of: Part; readonly key: Part }
  /** `1:3`, `2..`: the key of an index that takes a piece. */
  | { readonly as: 'range' }
  /** `text[1:3]` where the grammar has no node for what stands between the brackets. */
  | { readonly as: 'piece'; readonly of: Part }
  | { readonly as: 'binary'; readonly left: Part; readonly operator: string; readonly right: Part }
  | { readonly as: 'unary'; readonly operand: Part }
  /** Without its `then` it is worth its condition: `a ?: b`. */
  | { readonly as: 'choice'; readonly condition: Part; readonly then: Part; readonly otherwise: Part }
  /** The first part where it is there, else the other. */
  | { readonly as: 'default'; readonly first: Part; readonly otherwise: Part }
  /** `more` is a block or an initialiser that follows the arguments. */
  | { readonly as: 'call'; readonly callee: Part; readonly on?: string; readonly arguments: Part; readonly more?: Part }
  /** Literals side by side, which the language joins. */
  | { readonly as: 'adjacent' }
  | { readonly as: 'list' }
  | { readonly as: 'record' }
  /** A record where its children have keys, else a list. */
  | { readonly as: 'collection' }
  /** Values side by side for as many names: `a, b = c, d`. One alone is worth itself. */
  | { readonly as: 'several' }
  | { readonly as: 'entry'; readonly key: Part; readonly value: Part | null }
  /** An argument that may have a name. */
  | { readonly as: 'argument'; readonly name: string }
  /** Parentheses, casts and the like, whose value is that of a part: of a field, or of their last child. */
  | { readonly as: 'inner'; readonly field?: Part }
  /** What an expression makes of each entry of a list. */
  | { readonly as: 'each'; readonly value: Part; readonly loop: Part }
  /** What a macro or a framework is told: `name = "value"` in the text of the node. */
  | { readonly as: 'attribute' }
  // Statements.
  /** `beside` are kinds of children that hold statements of their own: getters, annotations. */
  | { readonly as: 'declares'; readonly name: Part; readonly value: Part; readonly beside?: readonly string[] }
  /** `declares` where the names are new. */
  | { readonly as: 'assigns'; readonly left: string; readonly operator?: string; readonly right: string; readonly declares?: true }
  | { readonly as: 'returns' }
  /** Names that belong to the file, whatever assigns to them here: `global x`. */
  | { readonly as: 'outer' }
  /** The parameters of a function: plain names hide those outside. */
  | { readonly as: 'parameters' }
  /** `unless` counts where the condition does not hold. */
  | { readonly as: 'branch'; readonly condition: Part; readonly then: string; readonly otherwise: string; readonly unless?: true }
  /** A switch, as a statement or as a value. Among its children are its cases. */
  | { readonly as: 'cases' }
  /** One case of a switch, whose first child is what is compared. */
  | { readonly as: 'case' }
  /** What runs when something else failed: `except`, `catch`. */
  | { readonly as: 'failure' }
  | { readonly as: 'import' }
  /** What a file gives to whoever imports it without a name. */
  | { readonly as: 'exported'; readonly value: Part }
  /** One name of a pattern that takes a value apart: its key there, and what it is where nothing is. */
  | { readonly as: 'taken'; readonly name: string; readonly key: string; readonly value: string }
  /** A block whose statements run one after the other. The last of them may be its value, and what a function with this body returns. */
  | { readonly as: 'block'; readonly last?: 'value' | 'returned' }
  | { readonly as: 'scope'; readonly name: string | null; readonly scope: ScopeKind }
  /** A name whose value is only a default: a parameter, or a part of a pattern. */
  | { readonly as: 'parameter'; readonly name: Part; readonly value: Part }
  // The preprocessor.
  | { readonly as: 'macro'; readonly name: string; readonly value: string }
  | { readonly as: 'build-branch' }
  | { readonly as: 'build-error' }
  // Comments, types and imports: nothing in them is a value.
  | { readonly as: 'nothing' }

/** `initialiser` runs when its type is loaded; `start` when an object is made; `getter` is read like a field. */
export type ScopeKind = 'type' | 'function' | 'initialiser' | 'start' | 'getter'

/** One language's trees. */
export interface SyntaxTable {
  /** The grammar's name, as the parser port takes it. */
  readonly grammar: string
  /** Endings of file names, lower case, without the dot. */
  readonly extensions: readonly string[]
  readonly shapes: Readonly<Record<string, Shape>>
  /** The name that a node in the place of a name gives, or null: declarators may wrap it. */
  nameOf(node: SyntaxNode): string | null
  /** Whether a name is declared by the first value that it gets. */
  readonly declaresByAssigning?: true
  /** Whether a block is worth its last expression. */
  readonly lastIsValue?: true
  /** The names that an import statement brings in. */
  imported?(node: SyntaxNode): readonly Imported[]
  /** Whether the fields of a type are defaults that settings replace. */
  isSettings?(node: SyntaxNode): boolean
  /** What a node that stands before a statement asks of the build for it to count, as `#[cfg(…)]` does; null for other nodes. */
  asks?(node: SyntaxNode): SyntaxNode | null
  /** The tree as the shapes want it, where the grammar's own leaves too much to the order of children. */
  view?(root: SyntaxNode): SyntaxNode
  /** The text as the grammar can read it, each line in its place. */
  readonly mend?: (text: string) => string
  /** Whether `#if` and its kin are told by their lines: the grammar does not nest them, and `mend` takes them out. */
  readonly branchesByLine?: boolean
}

/** A name of another file. */
export interface Imported {
  readonly alias: string
  /** As the language writes it: `./keys`, `config.keys`, `crate::keys`. Empty for a name of this file. */
  readonly module: string
  /** Its name there: `*` for all names, empty for the file as a whole. */
  readonly name: string
}

/** A part of a node, or null. `holds` says whether a child may hold a value at all. */
export function partOf(node: SyntaxNode, part: Part, holds: (child: SyntaxNode) => boolean): SyntaxNode | null {
  return typeof part === 'string' ? node.field(part) : (node.children.filter(holds).at(part) ?? null)
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
