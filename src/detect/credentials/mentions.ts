/** The lexical layer: known hashes that stand in a text as they are, and whether a comment holds them. Works on any language. */

import { holdings } from './known.ts'
import type { Mention } from './facts.ts'

const lineComment = /^\s*(?:\/\/|#(?!\s*(?:define|if|el|un|pragma|include))|--|;|%|\*|<!--|\/\*|"""|REM\s|!\s|dnl\s)/i
const trailingComment = /(?:^|\s)(?:\/\/|#|--)\s/

/** Every known hash in the text, in the order of the lines. */
export function mentionsIn(text: string): readonly Mention[] {
  const lines = text.split('\n')
  return lines.flatMap((source, index) => {
    if (source.length < 32) return []
    return holdings(source).map(({ credential }) => {
      const before = source.slice(0, source.toLowerCase().indexOf(credential.apiHash))
      const inComment = lineComment.test(source) || trailingComment.test(before) || insideBlock(lines, index, before)
      return { credential: credential.id, line: index + 1, inComment, named: /(?:api|app)[\s_.-]?hash/i.test(source) }
    })
  })
}

/** Whether a block comment was opened, and not closed, before this place. Looks back at most 60 lines. */
function insideBlock(lines: readonly string[], index: number, before: string): boolean {
  const back = `${lines.slice(Math.max(0, index - 60), index).join('\n')}\n${before}`
  return isOpen(back, '/*', '*/') || isOpen(back, '<!--', '-->')
}

function isOpen(text: string, open: string, close: string): boolean {
  const start = text.lastIndexOf(open)
  return start >= 0 && !text.slice(start).includes(close)
}
