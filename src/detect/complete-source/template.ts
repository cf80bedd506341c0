/** What shows how a hidden file looks: a template, or a document that tells how to write it. */

import { folderOf } from '../../model/place.ts'
import { lastName, type TreeIndex } from './tree-index.ts'

const ends = '(?:example|sample|template|tmpl|tpl|dist|default|stub|placeholder|in)(?:[._-]|$)|(?:Example|Sample|Template|Stub)\\b'
const saysTemplate = new RegExp(`(?:^|[._-])${ends}`)
/** Whether what follows the start of a name may be such a word: it is for few names, and thousands of files may be looked for. */
const maySayTemplate = new RegExp(ends)

/** A function that answers with the path of a template for a file, beside it before elsewhere; null where there is none. */
export function createTemplates(index: TreeIndex): (path: string) => string | null {
  const known = index.files
    .map(({ path }) => ({ path, name: lastName(path) }))
    .filter(({ name }) => maySayTemplate.test(name))
    .map((one) => ({ ...one, start: one.name.toLowerCase().replace(/^_/, '') }))
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

/** A function that answers with the path of a document that names the file and shows its content in a block of code; null where there is none. Reads the documents when first asked. */
export function createDescriptions(index: TreeIndex, read: Read): (path: string) => Promise<string | null> {
  let documents: Promise<readonly Document[]> | null = null
  return async (path) => {
    documents ??= readDocuments(index, read)
    const name = lastName(path)
    return (await documents).find(({ text }) => describes(text, name))?.path ?? null
  }
}

interface Document {
  readonly path: string
  readonly text: string
}

function readDocuments(index: TreeIndex, read: Read): Promise<readonly Document[]> {
  const paths = index.files.filter((file) => file.role !== 'vendored' && document.test(file.path)).slice(0, mostDocuments)
  return Promise.all(paths.map(async ({ path }) => ({ path, text: (await read(path)) ?? '' })))
}

function describes(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (showsCode(text.slice(at, at + mostBehind))) return true
  }
  return false
}

/** Whether a block of code of two lines at least stands in the text. */
function showsCode(text: string): boolean {
  const open = text.indexOf('```')
  const close = open < 0 ? -1 : text.indexOf('```', open + 3)
  return close >= 0 && text.slice(open, close).split('\n').length > 3
}
