/** The grammars that are shipped, where npm puts them, and what is mended in them on the way. */

import { createHash } from 'node:crypto'

export interface Grammar {
  /** Name in dist/grammars and in `languages/`. */
  readonly name: string
  /** Below node_modules. */
  readonly file: string
  readonly patch?: GrammarPatch
}

/** One byte to change in a published wasm file, with the checksums that prove that it is the file which was studied. */
export interface GrammarPatch {
  readonly offset: number
  readonly byte: number
  readonly before: string
  readonly after: string
}

export const grammars: readonly Grammar[] = [
  { name: 'runtime', file: 'web-tree-sitter/web-tree-sitter.wasm' },
  { name: 'java', file: 'tree-sitter-java/tree-sitter-java.wasm' },
  { name: 'c', file: 'tree-sitter-c/tree-sitter-c.wasm' },
  { name: 'cpp', file: 'tree-sitter-cpp/tree-sitter-cpp.wasm' },
  { name: 'objc', file: 'tree-sitter-objc/tree-sitter-objc.wasm' },
  { name: 'csharp', file: 'tree-sitter-c-sharp/tree-sitter-c_sharp.wasm' },
  { name: 'python', file: 'tree-sitter-python/tree-sitter-python.wasm' },
  { name: 'go', file: 'tree-sitter-go/tree-sitter-go.wasm' },
  { name: 'rust', file: 'tree-sitter-rust/tree-sitter-rust.wasm' },
  { name: 'php', file: 'tree-sitter-php/tree-sitter-php.wasm' },
  { name: 'ruby', file: 'tree-sitter-ruby/tree-sitter-ruby.wasm' },
  { name: 'kotlin', file: '@tree-sitter-grammars/tree-sitter-kotlin/tree-sitter-kotlin.wasm' },
  { name: 'dart', file: '@repomix/tree-sitter-wasms/out/tree-sitter-dart.wasm' },
  {
    name: 'swift',
    file: '@repomix/tree-sitter-wasms/out/tree-sitter-swift.wasm',
    // Its scanner asks for zero elements of four bytes and writes one: calloc(0, 4) becomes calloc(1, 4). Without it a file of 250 kB takes ten seconds.
    patch: {
      offset: 448_575,
      byte: 1,
      before: 'd084eceba50e9a83319f5d171051b53179bd22b6ea6419014900c602d52cfa28',
      after: '7dca77d9850241035ffad0881568d45765caf8d1628f06c62410bf8f4b528922',
    },
  },
]

/** The bytes to ship: those of the package, mended where that is known to be needed. Throws where they are not the ones that the patch was made for. */
export function mended({ name, patch }: Grammar, published: Uint8Array): Uint8Array {
  if (!patch) return published
  const bytes = Uint8Array.from(published)
  expectChecksum(name, bytes, patch.before)
  bytes[patch.offset] = patch.byte
  expectChecksum(name, bytes, patch.after)
  return bytes
}

function expectChecksum(name: string, bytes: Uint8Array, expected: string): void {
  const found = createHash('sha256').update(bytes).digest('hex')
  if (found !== expected) throw new Error(`The ${name} grammar has sha256 ${found} where its patch expects ${expected}: look at the package's new version, and drop or renew the patch.`)
}
