/** What a command would write, or wrote, for a terminal. */

import type { Mending } from '../model/mending.ts'
import { prose, visible } from './escape.ts'

const shownLines = 12
const adviceOfFix = 'Nothing was written. Run fix with --write to write what stands above.'

/** One paragraph a file, then what is left to do. `written` says of each path whether it was written, or why not; null when nothing was to be, and then `advice` says how it would be. */
export function mendingText({ files, left }: Mending, written: ReadonlyMap<string, string | null> | null, advice = adviceOfFix): string {
  if (files.length === 0 && left.length === 0) return 'Nothing to write.\n'
  const paragraphs = files.map(({ path, content, because }) => {
    const trouble = written?.get(path) ?? null
    const head = written === null ? `Would write ${path}` : trouble === null ? `Wrote ${path}` : `Did not write ${path} (${prose(trouble)})`
    return [`${head}: ${because}`, ...(written === null ? preview(content) : [])].join('\n')
  })
  return `${[...paragraphs, ...left.map((sentence) => prose(sentence)), ...(written === null && files.length > 0 ? [advice] : [])].join('\n\n')}\n`
}

function preview(content: string): readonly string[] {
  const lines = content.split('\n')
  const shown = lines.slice(0, shownLines).map((line) => `  | ${visible(line)}`.trimEnd())
  return lines.length > shownLines + 1 ? [...shown, `  | … ${lines.length - shownLines - 1} more lines`] : shown
}
