/** The lexical layer: known hashes that stand in a text as they are, and whether a comment holds them. Works on any language. */

import { holdings } from './known.ts'
import type { Mention } from './facts.ts'

const lineComment = /^\s*(?:\/\/|#(?!\s*(?:define|if|el|un|pragma|include))|--|;|%|\*|<!--|\/\*|"""|REM\s|!\s|dnl\s)/i
const trailingComment = /(?:^|\s)(?:\/\/|#|--)\s/

/** The known hashes in the text, in the order of the lines, the first 200. */
export function mentionsIn(text: string): readonly Mention[] {
  const lines = text.split('\n')
  return holdings(text).map(({ credential, line }) => {
    const source = lines[line] ?? ''
    const before = source.slice(0, source.toLowerCase().indexOf(credential.apiHash)).slice(-longestLine)
    const inComment = lineComment.test(source) || trailingComment.test(before) || insideBlock(lines, line, before)
    return { credential: credential.id, line: line + 1, inComment, named: /(?:api|app)[\s_.-]?hash/i.test(before) }
  })
}

/** How much of a line, and how many lines, are looked at before a hash. */
const longestLine = 400
const mostLines = 60

/** Whether a block comment was opened, and not closed, before this place. */
function insideBlock(lines: readonly string[], index: number, before: string): boolean {
  const above = lines.slice(Math.max(0, index - mostLines), index).map((line) => line.slice(0, longestLine))
  const back = `${above.join('\n')}\n${before}`
  return isOpen(back, '/*', '*/') || isOpen(back, '<!--', '-->')
}

function isOpen(text: string, open: string, close: string): boolean {
  const start = text.lastIndexOf(open)
  return start >= 0 && !text.slice(start).includes(close)
}
