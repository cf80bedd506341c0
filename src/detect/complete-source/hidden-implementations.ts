/** Implementations in C, C++ and Objective-C that a .gitignore line keeps out while their headers stand in the tree. */

import { folderOf } from '../../model/place.ts'
import type { AbsentUnit } from './absent.ts'
import { isDeliberate, type IgnoreRule } from './ignore-rules.ts'
import { lastName, type TreeIndex } from './tree-index.ts'
import { usersOfWords } from './users-of-words.ts'

type Read = (path: string) => Promise<string | null>

const implementation = /\.(?:mm?|c|cc|cpp|cxx)$/
const headers = ['h', 'hh', 'hpp']
const code = /\.(?:mm?|c|cc|cpp|cxx|h|hh|hpp|swift|pch)$/
/** What a header says that the implementation holds: classes of Objective-C, functions, variables. */
const declared = /@interface\s+(\w{4,80})(?!\s*\()|^(?!typedef|#|[ \t]*return)[\w \t*]{3,100}?\b(\w{4,80})\s*\([^;{}()]{0,400}\)\s*;|^extern\b[\w \t*]{3,100}\b(\w{4,80});/gm
const mostWords = 40
/** More lines are of no use to anybody. */
const mostFiles = 100

interface Hidden {
  readonly path: string
  readonly header: string
}

/** Whoever includes the header, or speaks of what it declares, needs the implementation. */
export async function hiddenImplementations(rules: readonly IgnoreRule[], index: TreeIndex, read: Read): Promise<readonly AbsentUnit[]> {
  const hidden = rules.flatMap((rule) => hiddenWith(rule, index) ?? []).slice(0, mostFiles)
  if (hidden.length === 0) return []
  const words = await Promise.all(hidden.map(async ({ header }) => [lastName(header), ...declaredIn((await read(header)) ?? '')]))
  const wanted = hidden.map(({ header }, at) => ({ words: words[at] ?? [], isUser: (path: string) => path !== header && code.test(path), declares: null }))
  const users = await usersOfWords(wanted, index, read)
  return hidden.flatMap(({ path }, at): readonly AbsentUnit[] => {
    const [found] = users[at] ?? []
    return found === undefined ? [] : [{ kind: 'class', isOwn: true, name: path, expectedAt: [path], users: found.users, mention: found.word }]
  })
}

function hiddenWith(rule: IgnoreRule, index: TreeIndex): Hidden | null {
  const name = rule.names ?? rule.text
  if (rule.isException || !implementation.test(name) || !isDeliberate(rule)) return null
  if (rule.names === null) return besideOnlyHeader(rule.text, rule.place.path, index)
  if (index.hasFile(name)) return null
  const header = headerOf(name, index)
  if (header === null) return null
  // An implementation that the same header is nearer to was moved there.
  const moved = index.foldersWith(lastName(name)).some((folder) => headerOf(`${folder}/${lastName(name)}`.replace(/^\//, ''), index) === header)
  return moved ? null : { path: name, header }
}

/** A line without a folder: there is but one header that it can belong to, and no implementation of that name. */
function besideOnlyHeader(name: string, ignoreFile: string, index: TreeIndex): Hidden | null {
  if (!/^[\w+-]+\.\w+$/.test(name) || index.foldersWith(name).length > 0) return null
  const below = folderOf(ignoreFile)
  const [header, second] = namesakes(name, index).filter((path) => below === '' || path.startsWith(`${below}/`))
  return header === undefined || second !== undefined ? null : { path: `${folderOf(header)}/${name}`.replace(/^\//, ''), header }
}

function namesakes(path: string, index: TreeIndex): readonly string[] {
  const stem = lastName(path).replace(implementation, '')
  return headers.flatMap((ending) => index.foldersWith(`${stem}.${ending}`).map((folder) => (folder === '' ? '' : `${folder}/`) + `${stem}.${ending}`))
}

/** The header of that name that stands nearest: beside the file, or in the same part of the tree, as in its own folder of public headers. */
function headerOf(path: string, index: TreeIndex): string | null {
  const parts = folderOf(path).split('/')
  const near = namesakes(path, index).map((header) => ({ header, shared: sharedParts(parts, folderOf(header).split('/')) }))
  const [best, second] = near.sort((a, b) => b.shared - a.shared)
  if (best === undefined || folderOf(best.header) === folderOf(path)) return best?.header ?? null
  return best.shared === 0 || best.shared < parts.length - mostFoldersUp || best.shared === second?.shared ? null : best.header
}

/** Public headers stand in a folder beside the sources' or above it. */
const mostFoldersUp = 3

function sharedParts(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((part, at) => part !== other[at])
  return differs < 0 ? one.length : differs
}

function declaredIn(header: string): readonly string[] {
  const found = [...header.slice(0, 200_000).matchAll(declared)].map(([, type, call, variable]) => type ?? call ?? variable ?? '')
  return [...new Set(found)].slice(0, mostWords)
}
