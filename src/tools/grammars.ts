/** The grammars that are shipped, and where npm puts them. */

export interface Grammar {
  /** Name in dist/grammars and in `languages/`. */
  readonly name: string
  /** Below node_modules. */
  readonly file: string
}

export const grammars: readonly Grammar[] = [
  { name: 'runtime', file: 'web-tree-sitter/web-tree-sitter.wasm' },
  { name: 'java', file: 'tree-sitter-java/tree-sitter-java.wasm' },
  { name: 'c', file: 'tree-sitter-c/tree-sitter-c.wasm' },
  { name: 'cpp', file: 'tree-sitter-cpp/tree-sitter-cpp.wasm' },
]
