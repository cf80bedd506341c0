/** Parses TypeScript and JavaScript with the compiler's own parser and shows its trees as neutral syntax nodes. */

import type { SyntaxNode, SyntaxTree } from '../model/syntax.ts'

type Compiler = typeof import('ts-morph')['ts']
type CompilerNode = import('ts-morph').ts.Node
type CompilerFile = import('ts-morph').ts.SourceFile

/** A function that parses text as what its path says: .ts, .tsx, .js, .jsx and their module forms. Loads the compiler once. */
export function createTypeScript(): (path: string, text: string) => Promise<SyntaxTree> {
  let compiler: Promise<Compiler> | null = null
  return async (path, text) => {
    compiler ??= import('ts-morph').then((module) => module.ts)
    const ts = await compiler
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, false, scriptKind(ts, path))
    const { parseDiagnostics } = file as unknown as { readonly parseDiagnostics?: readonly unknown[] }
    return { root: createWrapper(ts, file)(file), hasErrors: (parseDiagnostics?.length ?? 0) > 0 }
  }
}

function scriptKind(ts: Compiler, path: string): import('ts-morph').ts.ScriptKind {
  const { TS, TSX, JS, JSX } = ts.ScriptKind
  const kinds = new Map([['ts', TS], ['mts', TS], ['cts', TS], ['tsx', TSX], ['jsx', JSX], ['js', JSX], ['mjs', JS], ['cjs', JS]])
  return kinds.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase()) ?? TS
}

function createWrapper(ts: Compiler, file: CompilerFile): (node: CompilerNode) => SyntaxNode {
  const kinds = kindNames(ts)
  const lineOf = (offset: number): number => file.getLineAndCharacterOfPosition(offset).line + 1

  function wrap(node: CompilerNode): SyntaxNode {
    let children: readonly SyntaxNode[] | null = null
    const start = node.getStart(file)
    return {
      kind: kinds.get(node.kind) ?? String(node.kind),
      line: lineOf(start),
      endLine: lineOf(node.end),
      fieldName: null,
      get text() {
        return file.text.slice(start, node.end)
      },
      get children() {
        children ??= childrenOf(node)
        return children
      },
      field(name) {
        return wrapField((node as unknown as Record<string, unknown>)[name])
      },
    }
  }

  function childrenOf(node: CompilerNode): readonly SyntaxNode[] {
    const children: SyntaxNode[] = []
    ts.forEachChild(node, (child) => {
      children.push(wrap(child))
    })
    return children
  }

  /** A field of the compiler is a node, a list of nodes, or something else, such as a flag. */
  function wrapField(value: unknown): SyntaxNode | null {
    if (Array.isArray(value)) return wrapList(value as readonly CompilerNode[])
    return typeof value === 'object' && value !== null && 'kind' in value && 'end' in value ? wrap(value as CompilerNode) : null
  }

  function wrapList(nodes: readonly CompilerNode[]): SyntaxNode {
    const children = nodes.map(wrap)
    const line = children[0]?.line ?? 1
    return { kind: 'SyntaxList', text: '', line, endLine: children.at(-1)?.endLine ?? line, fieldName: null, children, field: () => null }
  }

  return wrap
}

/** Names of the compiler's node kinds. Some numbers have several names; the first one is the kind's own. */
function kindNames(ts: Compiler): ReadonlyMap<number, string> {
  const names = new Map<number, string>()
  for (const [name, kind] of Object.entries(ts.SyntaxKind)) {
    if (typeof kind === 'number' && !names.has(kind)) names.set(kind, name)
  }
  return names
}
