/** Shows lines of the scanned files, for reports that quote code. */

import type { ExcerptLine, Place } from '../model/place.ts'
import { createReader } from './read-source.ts'

/** Lines shown before and after a place, the most lines in all, and the most characters of one. */
const around = 2
const most = 12
const longest = 240

/** A function that gives the lines of a place and a few around it; none where the file cannot be read or is no text. The file read last is remembered. */
export function createExcerpts(root: string): (place: Place) => readonly ExcerptLine[] {
  const read = createReader(root)
  let last: { readonly path: string; readonly lines: readonly string[] } | null = null
  const linesOf = (path: string): readonly string[] => {
    if (last?.path !== path) last = { path, lines: textOf(path).split(/\r\n|\r|\n/) }
    return last.lines
  }
  const textOf = (path: string): string => {
    // A path that leads out of the tree comes from no listing.
    if (path === '' || path.split('/').includes('..')) return ''
    const source = read({ path, role: 'first-party', language: null })
    return 'because' in source || source.binary ? '' : source.text()
  }
  return ({ path, line, endLine }) => {
    const lines = linesOf(path)
    const from = Math.max(1, line - around)
    const to = Math.min(lines.length, Math.max(line, endLine) + around, from + most - 1)
    return lines.slice(from - 1, to).map((text, index) => ({ line: from + index, text: text.length > longest ? `${text.slice(0, longest)}…` : text }))
  }
}
