/** Which files speak of certain words, in code and not in comments. */

import type { TreeIndex } from './tree-index.ts'
import { placeOfUse } from './place-of-use.ts'

type Read = (path: string) => Promise<string | null>

/** Words by which others would use a file. */
export interface Wanted {
  /** The most telling first. */
  readonly words: readonly string[]
  isUser(path: string): boolean
  /** What stands before a word that declares it: where some file does, nobody uses another one. Null where that does not matter. */
  readonly declares: RegExp | null
  /** What a word must look like where it is used, with what stands around it on its line; left out, it must be no comment. */
  readonly looksLike?: RegExp
}

export interface WordUsers {
  readonly word: string
  /** Paths, in order. */
  readonly users: readonly string[]
}

/** So many files are looked at. */
const mostFiles = 6000
/** What declares a class, or an enum's case, or makes a name that of a module. */
export const declaresClass = /\b(?:class|interface|object|enum|struct|protocol|record|extension|typealias|actor|associatedtype|import|delegate|namespace|case)\s+$/

/** For each of the wanted its words that somebody uses. Every file is read once, for all of them. */
export async function usersOfWords(wanted: readonly Wanted[], index: TreeIndex, read: Read): Promise<readonly (readonly WordUsers[])[]> {
  const users = wanted.map(() => new Map<string, string[]>())
  const declared = wanted.map(() => false)
  const files = index.files.filter(({ path, role }) => role === 'first-party' && wanted.some((one) => one.isUser(path))).slice(0, mostFiles)
  for (const { path } of files) {
    const text = await read(path)
    if (text === null) continue
    for (const [at, one] of wanted.entries()) {
      if (declared[at] === true || !one.isUser(path)) continue
      const used = one.words.filter((word) => isUsedIn(text, word, path, one))
      declared[at] = one.words.some((word) => isDeclaredIn(text, word, one.declares))
      for (const word of used) users[at]?.set(word, [...(users[at].get(word) ?? []), path])
    }
  }
  return wanted.map(({ words }, at) => (declared[at] === true ? [] : words.flatMap((word) => {
    const found = users[at]?.get(word)
    return found === undefined ? [] : [{ word, users: found }]
  })))
}

function isUsedIn(text: string, word: string, path: string, { looksLike }: Wanted): boolean {
  return text.includes(word) && (looksLike === undefined || looksLike.test(text)) && placeOfUse(path, text, word, looksLike === undefined ? undefined : new RegExp(looksLike.source)) !== null
}

/** So much of a text before a word is looked at. */
const mostBefore = 60

function isDeclaredIn(text: string, word: string, declares: RegExp | null): boolean {
  if (declares === null) return false
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (declares.test(text.slice(Math.max(0, at - mostBefore), at)) && !/^\w/.test(text.slice(at + word.length, at + word.length + 1))) return true
  }
  return false
}
