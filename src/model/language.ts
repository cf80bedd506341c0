/** What is known of a language or build format without parsing it. */

/** How a language's text splits into comments, strings and the rest: all that the lexer of the fingerprints needs. */
export interface LexRules {
  /** What starts a comment that ends with the line. */
  readonly lineComments: readonly string[]
  /** Pairs that enclose a comment. */
  readonly blockComments: readonly (readonly [open: string, close: string])[]
  /** Characters that enclose a string on one line. */
  readonly quotes: string
  /** Pairs that enclose a string over lines, such as a template or a triple-quoted string. */
  readonly longQuotes: readonly (readonly [open: string, close: string])[]
  /** First words of lines that only name other files or packages. Such lines say nothing of whose code it is. */
  readonly importWords: readonly string[]
  /** Words that the blind channel keeps. */
  readonly keywords: readonly string[]
}

export interface Language {
  readonly id: string
  readonly name: string
  /** Endings of file names, lower case, without the dot. */
  readonly extensions: readonly string[]
  /** Whole file names, lower case. */
  readonly fileNames: readonly string[]
  /** `code` is fingerprinted and counted in lines; `build` configures a build; `data` and `prose` are neither. */
  readonly kind: 'code' | 'build' | 'data' | 'prose'
  /** Null where its text is not fingerprinted. */
  readonly lex: LexRules | null
  /** Name of the tree-sitter grammar in dist/grammars, `typescript` for the TypeScript compiler's own parser, or null. */
  readonly grammar: string | null
}
