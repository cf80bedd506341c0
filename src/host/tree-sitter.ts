/** Parses with tree-sitter grammars and shows their trees as neutral syntax nodes. */

import type { Node } from 'web-tree-sitter'
import type { SyntaxNode, SyntaxTree } from '../model/syntax.ts'

/** Says where the wasm file of a grammar stands; `runtime` is tree-sitter itself. */
export type LocateGrammar = (grammar: string) => string

type Runtime = typeof import('web-tree-sitter')

/** A function that parses text with a grammar, or throws where the grammar cannot be had. Loads each grammar once. */
export function createTreeSitter(locate: LocateGrammar): (grammar: string, text: string) => Promise<SyntaxTree | null> {
  let runtime: Promise<Runtime> | null = null
  const languages = new Map<string, ReturnType<Runtime['Language']['load']>>()

  return async (grammar, text) => {
    runtime ??= start(locate)
    const { Parser, Language } = await runtime
    const language = languages.get(grammar) ?? Language.load(locate(grammar))
    languages.set(grammar, language)
    const loaded = await language
    const parser = new Parser()
    try {
      const tree = parser.setLanguage(loaded).parse(text, null, { progressCallback: createBudget() })
      return tree && { root: new ShownNode(tree.rootNode), hasErrors: tree.rootNode.hasError }
    } finally {
      parser.delete()
    }
  }
}

/** Milliseconds after which a parse is given up whatever it says of its headway: some grammars mend errors in quadratic time. */
const longestParse = 20_000

/**
 * Stops a parse that makes no headway: text made to be ambiguous could eat all memory. Tree-sitter calls back every so many steps; real
 * code takes 3 to 5 calls for each 1024 bytes.
 */
function createBudget(): (state: { readonly currentOffset: number }) => boolean {
  let calls = 0
  const end = performance.now() + longestParse
  return ({ currentOffset }) => {
    calls += 1
    return calls > 600 + (currentOffset / 1024) * 12 || performance.now() > end
  }
}

async function start(locate: LocateGrammar): Promise<Runtime> {
  const runtime = await import('web-tree-sitter')
  await runtime.Parser.init({ locateFile: () => locate('runtime'), print: () => undefined, printErr: () => undefined })
  return runtime
}

/** The tree behind a node frees itself when the last of its nodes is gone. A class for the sake of speed: see typescript.ts. */
class ShownNode implements SyntaxNode {
  readonly #node: Node
  readonly #parent: Node | null
  /** Its place among the named children of its parent. */
  readonly #place: number
  #children: readonly SyntaxNode[] | null = null

  constructor(node: Node, parent: Node | null = null, place = 0) {
    this.#node = node
    this.#parent = parent
    this.#place = place
  }

  get kind(): string {
    return this.#node.type
  }

  get line(): number {
    return this.#node.startPosition.row + 1
  }

  get endLine(): number {
    const { row, column } = this.#node.endPosition
    // A preprocessor line takes its line break with it: the node then ends at the start of the next line.
    return row + (column === 0 && row > this.#node.startPosition.row ? 0 : 1)
  }

  get text(): string {
    return this.#node.text
  }

  get fieldName(): string | null {
    return this.#parent?.fieldNameForNamedChild(this.#place) ?? null
  }

  get children(): readonly SyntaxNode[] {
    return (this.#children ??= this.#node.namedChildren.map((child, place) => new ShownNode(child, this.#node, place)))
  }

  field(name: string): SyntaxNode | null {
    const child = this.#node.childForFieldName(name)
    return child && new ShownNode(child)
  }
}
