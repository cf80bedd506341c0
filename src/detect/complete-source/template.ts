/** A file that shows what a hidden one looks like. */

import { folderOf } from '../../model/place.ts'
import { lastName, type TreeIndex } from './tree-index.ts'

const saysTemplate = /(?:^|[._-])(?:example|sample|template|tmpl|tpl|dist|default|stub|placeholder|in)(?:[._-]|$)|(?:Example|Sample|Template|Stub)\b/

/** The path of a template for the file, beside it before elsewhere; null where there is none. */
export function templateFor(path: string, index: TreeIndex): string | null {
  const stem = lastName(path).replace(/\..*$/, '').toLowerCase()
  const found = index.files.map((file) => file.path).filter((one) => {
    const name = lastName(one)
    return name.toLowerCase().replace(/^_/, '').startsWith(stem) && saysTemplate.test(name.slice(stem.length))
  })
  return found.find((one) => folderOf(one) === folderOf(path)) ?? found[0] ?? null
}
