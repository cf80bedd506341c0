/** What is known of a language or build format without parsing it. */

/**
 * How a language's text splits into comments, strings and the rest. One lexer serves all languages and the differences below are all
 * that it heeds: two files that hold the same code must give the same tokens, which matters more than lexing each to the letter.
 */
export interface LexRules {
  /** `slash`: two slashes or slash-star, with `#` starting a directive; `hash`: `#` to the end of the line; `both`: all of them. */
  readonly comments: 'slash' | 'hash' | 'both'
  /** Whether a backquote encloses text that may run over lines. */
  readonly backquotes: boolean
  /** Whether three quotes enclose text that may run over lines. */
  readonly tripleQuotes: boolean
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
}
