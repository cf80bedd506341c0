/** Parses TypeScript and JavaScript with the compiler's own parser and shows its trees as neutral syntax nodes. */

import type { SyntaxNode, SyntaxTree } from '../model/syntax.ts'

type Compiler = typeof import('ts-morph')['ts']
type CompilerNode = import('ts-morph').ts.Node
type CompilerFile = import('ts-morph').ts.SourceFile

/** A function that parses text as what its path says: .ts, .tsx, .js, .jsx and their module forms. Loads the compiler once. */
export function createTypeScript(): (path: string, text: string) => Promise<SyntaxTree> {
  let compiler: Promise<Compiler> | null = null
  let kinds: ReadonlyMap<number, string> | null = null
  return async (path, text) => {
    compiler ??= import('ts-morph').then((module) => module.ts)
    const ts = await compiler
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, scriptKind(ts, path))
    const { parseDiagnostics } = file as unknown as { readonly parseDiagnostics?: readonly unknown[] }
    return { root: new ShownNode({ ts, file, kinds: (kinds ??= kindNames(ts)) }, file), hasErrors: (parseDiagnostics?.length ?? 0) > 0 }
  }
}

function scriptKind(ts: Compiler, path: string): import('ts-morph').ts.ScriptKind {
  const { TS, TSX, JS, JSX } = ts.ScriptKind
  const kinds = new Map([['ts', TS], ['mts', TS], ['cts', TS], ['tsx', TSX], ['jsx', JSX], ['js', JSX], ['mjs', JS], ['cjs', JS]])
  return kinds.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase()) ?? TS
}

/** What all nodes of a file share. */
interface Shown {
  readonly ts: Compiler
  readonly file: CompilerFile
  readonly kinds: ReadonlyMap<number, string>
}

/** A class, for a bundle of one line has a million nodes, and of most nothing but the kind is asked: each is an object of three fields, and works out the rest when asked. */
class ShownNode implements SyntaxNode {
  readonly fieldName = null
  readonly #shown: Shown
  readonly #node: CompilerNode
  #children: readonly SyntaxNode[] | null = null

  constructor(shown: Shown, node: CompilerNode) {
    this.#shown = shown
    this.#node = node
  }

  get kind(): string {
    return this.#shown.kinds.get(this.#node.kind) ?? String(this.#node.kind)
  }

  get line(): number {
    return this.#lineOf(this.#node.getStart(this.#shown.file))
  }

  get endLine(): number {
    return this.#lineOf(this.#node.end)
  }

  get text(): string {
    const { file } = this.#shown
    return file.text.slice(this.#node.getStart(file), this.#node.end)
  }

  get children(): readonly SyntaxNode[] {
    return (this.#children ??= childrenOf(this.#shown, this.#node))
  }

  /** A field of the compiler is a node, a list of nodes, or something else, such as a flag. */
  field(name: string): SyntaxNode | null {
    const value = (this.#node as unknown as Record<string, unknown>)[name]
    if (Array.isArray(value)) return showList(this.#shown, value as readonly CompilerNode[])
    return typeof value === 'object' && value !== null && 'kind' in value && 'end' in value ? new ShownNode(this.#shown, value as CompilerNode) : null
  }

  #lineOf(offset: number): number {
    return this.#shown.file.getLineAndCharacterOfPosition(offset).line + 1
  }
}

function childrenOf(shown: Shown, node: CompilerNode): readonly SyntaxNode[] {
  const children: SyntaxNode[] = []
  shown.ts.forEachChild(node, (child) => {
    children.push(new ShownNode(shown, child))
  })
  return children
}

function showList(shown: Shown, nodes: readonly CompilerNode[]): SyntaxNode {
  const children = nodes.map((node) => new ShownNode(shown, node))
  const line = children[0]?.line ?? 1
  return { kind: 'SyntaxList', text: '', line, endLine: children.at(-1)?.endLine ?? line, fieldName: null, children, field: () => null }
}

/** Names of the compiler's node kinds. Some numbers have several names; the first one is the kind's own. */
function kindNames(ts: Compiler): ReadonlyMap<number, string> {
  const names = new Map<number, string>()
  for (const [name, kind] of Object.entries(ts.SyntaxKind)) {
    if (typeof kind === 'number' && !names.has(kind)) names.set(kind, name)
  }
  return names
}
