/** A syntax tree, whoever parsed it: a tree-sitter grammar or the TypeScript compiler. */

export interface SyntaxNode {
  /** The grammar's name for the node, such as `assignment_expression`, or the TypeScript compiler's, such as `BinaryExpression`. */
  readonly kind: string
  readonly text: string
  /** First and last line, from 1. */
  readonly line: number
  readonly endLine: number
  /** The named place of the grammar in which the node stands below its parent, or null. */
  readonly fieldName: string | null
  readonly children: readonly SyntaxNode[]
  /** The child in a named place of the grammar (`left`, `initializer`), or null. */
  field(name: string): SyntaxNode | null
}

export interface SyntaxTree {
  readonly root: SyntaxNode
  /** Whether some of the text did not fit the grammar. The rest of the tree is still good. */
  readonly hasErrors: boolean
}

/** Parses text. Answers null with a grammar that it does not have. Never throws on bad text. */
export interface Parser {
  parse(grammar: string, path: string, text: string): Promise<SyntaxTree | null>
}
