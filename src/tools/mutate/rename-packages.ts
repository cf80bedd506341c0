/** Moves code into packages, folders and namespaces of other names, and changes the statements and qualified names that speak of them. */

import { otherName } from './rename-names.ts'
import { isCode, isImportWord, type Token } from './tokenize.ts'

interface Located {
  readonly path: string
  readonly tokens: readonly Token[]
}

interface Moved {
  readonly path: string
  readonly text: string
}

/** The files in their new places. All of them are needed at once: what is renamed in one is renamed in the others. */
export function renamePackages(files: readonly Located[]): readonly Moved[] {
  const folders = new Set(files.flatMap(({ path }) => packageFolders(path)))
  const spaces = new Set(files.flatMap(({ tokens }) => namespacesIn(tokens)))
  return files.map(({ path, tokens }) => ({ path: movedPath(path), text: renamed(tokens, folders, spaces) }))
}

/** The folders that stand for packages: those below a source root of Java's kind, else all. */
function packageFolders(path: string): readonly string[] {
  const folders = path.split('/').slice(0, -1)
  return folders.slice(rootDepth(folders))
}

function rootDepth(folders: readonly string[]): number {
  return Math.max(...['java', 'kotlin', 'scala'].map((root) => folders.indexOf(root))) + 1
}

function movedPath(path: string): string {
  const folders = path.split('/').slice(0, -1)
  const kept = folders.slice(0, rootDepth(folders))
  return [...kept, ...packageFolders(path).map(otherName), path.slice(path.lastIndexOf('/') + 1)].join('/')
}

/** Names that stand after the word namespace. */
function namespacesIn(tokens: readonly Token[]): readonly string[] {
  const code = tokens.filter(isCode)
  return code.flatMap(({ kind, text }, index) => {
    if (kind !== 'word' || text !== 'namespace') return []
    const end = code.findIndex((token, at) => at > index && !(token.kind === 'word' || token.text === ':' || token.text === '.'))
    return code.slice(index + 1, end < 0 ? undefined : end).filter((token) => token.kind === 'word').map((token) => token.text)
  })
}

function renamed(tokens: readonly Token[], folders: ReadonlySet<string>, spaces: ReadonlySet<string>): string {
  const known = new Set([...folders, ...spaces])
  return tokens.map((token, index) => {
    if (token.kind === 'import') return token.text.replace(/[\w$-]+(?:[./][\w$-]+)*/g, (path) => renamedPath(path, known))
    return token.kind === 'word' && isQualifier(tokens, index, { folders, spaces }) ? otherName(token.text) : token.text
  }).join('')
}

/** `org.telegram.ui.Bubble`, `boxes/peer_box.h`. The packages of others (`java.util`) have no folder here for their second part. */
function renamedPath(path: string, known: ReadonlySet<string>): string {
  const [first = '', second = first] = path.split('.')
  if (!path.includes('/') && !(known.has(first) && known.has(second))) return path
  return path.replace(/[\w$-]+/g, (part) => (known.has(part) && !isImportWord(part) ? otherName(part) : part))
}

/** Whether the word is a namespace in a declaration or before `::`, or part of a package's whole name. */
function isQualifier(tokens: readonly Token[], index: number, { folders, spaces }: { folders: ReadonlySet<string>; spaces: ReadonlySet<string> }): boolean {
  const textAt = (place: number): string => tokens[place]?.text ?? ''
  if (spaces.has(textAt(index))) return (textAt(index + 1) === ':' && textAt(index + 2) === ':') || isDeclared(tokens, index)
  const isPart = (place: number, dot: number): boolean => textAt(dot) === '.' && folders.has(textAt(place))
  return folders.has(textAt(index)) && (isPart(index - 2, index - 1) || isPart(index + 2, index + 1))
}

function isDeclared(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const { kind, text } = tokens[at] ?? { kind: 'newline', text: '' }
    if (text === 'namespace') return true
    if (kind !== 'word' && kind !== 'space' && text !== ':' && text !== '.') return false
  }
  return false
}
