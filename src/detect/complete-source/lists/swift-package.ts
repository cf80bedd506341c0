/** The folders that a Swift package says it is made of: its targets, and packages beside it. */

import { folderOf } from '../../../model/place.ts'
import { resolvePath } from '../tree-index.ts'

/** A part of the package, and the folders of which one must be there. */
export interface PackagePart {
  readonly name: string
  readonly folders: readonly string[]
  readonly mention: string
  /** A package of its own, which Xcode takes from wherever in a workspace one of that name stands. */
  readonly isPackage: boolean
}

const local = /\.package\(\s*(?:name:\s*"[^"\n]*",\s*)?path:\s*"([^"\n]+)"/g
const target = /\.(?:target|executableTarget)\(\s*name:\s*"([\w.+ -]+)"/g

/** What the manifest names plainly; text that is put together is left out. */
export function packageParts(text: string, manifest: string): readonly PackagePart[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/[^\n]*/g, '')
  const folder = folderOf(manifest)
  const beside = [...code.matchAll(local)].flatMap(([, path = '']) => {
    const at = path.includes('\\(') || path.startsWith('/') ? null : resolvePath(folder, path)
    return at === null || at === '' ? [] : [{ name: at, folders: [at], mention: `"${path}"`, isPackage: true }]
  })
  return [...beside, ...targetsIn(code).flatMap(({ name, path }) => {
    const folders = path === null ? ['Sources', 'Source', 'src', 'srcs'].map((one) => `${one}/${name}`) : [path]
    const places = folders.flatMap((one) => resolvePath(folder, one) ?? [])
    return places.length === 0 || places.includes('') ? [] : [{ name: places[0] ?? name, folders: places, mention: `"${path ?? name}"`, isPackage: false }]
  })]
}

/** Each target with the path that it gives, or null. A lone one may stand at the root of the sources, and what is named again as a dependency gives none. */
function targetsIn(code: string): readonly { readonly name: string; readonly path: string | null }[] {
  const found = [...code.matchAll(target)].map((match) => ({ name: match[1] ?? '', path: pathIn(code, match.index) }))
  const withPath = new Set(found.filter(({ path }) => path !== null).map(({ name }) => name))
  return withPath.size === 0 && new Set(found.map(({ name }) => name)).size === 1 ? [] : found.filter(({ name, path }) => path !== null ? !path.includes('\\(') : !withPath.has(name))
}

const longest = 4000

/** `path: "…"` inside of the call's own parentheses, at whatever depth below them no other call stands. */
function pathIn(code: string, from: number): string | null {
  const text = code.slice(from, from + longest)
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(' || text[at] === '[') depth += 1
    else if (text[at] === ')' || text[at] === ']') depth -= 1
    if (depth === 0 && text[at] === ')') return null
    const [, path] = depth === 1 && text.startsWith('path:', at) ? /^path:\s*"([^"\n]+)"/.exec(text.slice(at, at + 300)) ?? [] : []
    if (path !== undefined) return path
  }
  return null
}
