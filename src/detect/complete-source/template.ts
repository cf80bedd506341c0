/** What shows how a hidden file looks: a template, or a document that tells how to write it. */

import { folderOf } from '../../model/place.ts'
import { lastName, type TreeIndex } from './tree-index.ts'

const ends = '(?:example|sample|template|tmpl|tpl|dist|default|stub|placeholder|in)(?:[._-]|$)|(?:Example|Sample|Template|Stub)\\b'
const saysTemplate = new RegExp(`(?:^|[._-])${ends}`)
/** Whether what follows the start of a name may be such a word: it is for few names, and thousands of files may be looked for. */
const maySayTemplate = new RegExp(ends)

/** A function that answers with the path of a template for a file, beside it before elsewhere; null where there is none. */
export function createTemplates(index: TreeIndex): (path: string) => string | null {
  const known = index.files.filter(({ path }) => maySayTemplate.test(lastName(path))).map(({ path }) => ({ path, name: lastName(path), start: lastName(path).toLowerCase().replace(/^_/, '') }))
  return (path) => {
    const stem = lastName(path).replace(/\..*$/, '').toLowerCase()
    const found = known.filter(({ name, start }) => start.startsWith(stem) && saysTemplate.test(name.slice(stem.length))).map((one) => one.path)
    return found.find((one) => folderOf(one) === folderOf(path)) ?? found[0] ?? null
  }
}

type Read = (path: string) => Promise<string | null>

/** Documents about the build stand at the root, or in a folder there. */
const document = /^(?:[^/]+\/){0,2}[^/]+\.(?:md|markdown|rst|txt)$/i
const mostDocuments = 40
/** So far behind the name its content is looked for. */
const mostBehind = 1500

/** The path of a document that names the file and shows its content in a block of code; null where there is none. */
export async function describedIn(path: string, index: TreeIndex, read: Read): Promise<string | null> {
  const name = lastName(path)
  const documents = index.files.filter((file) => file.role !== 'vendored' && document.test(file.path)).slice(0, mostDocuments)
  for (const { path: one } of documents) {
    const text = (await read(one)) ?? ''
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (showsCode(text.slice(at, at + mostBehind))) return one
    }
  }
  return null
}

/** Whether a block of code of two lines at least stands in the text. */
function showsCode(text: string): boolean {
  const open = text.indexOf('```')
  const close = open < 0 ? -1 : text.indexOf('```', open + 3)
  return close >= 0 && text.slice(open, close).split('\n').length > 3
}
