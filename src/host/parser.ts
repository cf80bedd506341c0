/** The parser of all languages: the TypeScript compiler for its own, tree-sitter grammars for the rest. */

import type { Parser, SyntaxTree } from '../model/syntax.ts'
import { createTreeSitter, type LocateGrammar } from './tree-sitter.ts'
import { createTypeScript } from './typescript.ts'

/**
 * A parser that loads the compiler and each grammar when a file first asks for it. `locate` says where a grammar's wasm file stands
 * (`java`, `cpp`, ..., and `runtime` for tree-sitter itself). Answers null where the grammar is missing or refuses the text.
 */
export function createParser(locate: LocateGrammar): Parser {
  const typescript = createTypeScript()
  const treeSitter = createTreeSitter(locate)
  return {
    async parse(grammar, path, text) {
      // Some grammars want a line break after the last line.
      const whole = text.endsWith('\n') ? text : `${text}\n`
      return orNull(() => (grammar === 'typescript' ? typescript(path, whole) : treeSitter(grammar, whole)))
    },
  }
}

async function orNull(parse: () => Promise<SyntaxTree | null>): Promise<SyntaxTree | null> {
  try {
    return await parse()
  } catch {
    return null
  }
}
