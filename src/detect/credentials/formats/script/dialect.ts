/** How the scripts differ in which builds are described: Gradle in Groovy and Kotlin, Starlark and its kin, Nix, Ruby. */

export interface Dialect {
  /** What starts a comment that runs to the end of its line. */
  readonly lineComment: '//' | '#'
  readonly blockComments: boolean
  /** What stands before a brace that opens an expression inside of a text, or null where texts are what they are. */
  readonly interpolation: '$' | '#' | null
  /** Quotes whose texts have neither escapes that matter nor expressions inside. */
  readonly plainQuotes: string
  /** How the statements below an `if` are held together. */
  readonly blocks: 'braces' | 'indent' | 'end'
}

export const groovy: Dialect = { lineComment: '//', blockComments: true, interpolation: '$', plainQuotes: "'", blocks: 'braces' }
export const kotlinScript: Dialect = { ...groovy, plainQuotes: '' }
export const starlark: Dialect = { lineComment: '#', blockComments: false, interpolation: null, plainQuotes: '', blocks: 'indent' }
export const meson: Dialect = { ...starlark, blocks: 'end' }
export const nix: Dialect = { lineComment: '#', blockComments: true, interpolation: '$', plainQuotes: '', blocks: 'braces' }
export const ruby: Dialect = { lineComment: '#', blockComments: false, interpolation: '#', plainQuotes: "'", blocks: 'end' }
