/** Empties what lies between braces and can have nothing to do with a hash, so that of a file of half a megabyte only the telling parts are parsed. */

import { isPieceOfHash } from './needles.ts'

/** A block without any of these has no part in a hash. */
const mayConcernHashes = /ap[ip][^a-z]?(?:hash|id)|(?<digits>[0-9a-f]{8,}(?!p))|\\[xu][0-9a-f]{2}|(?:\d\s*,\s*){7}|(?:'.'\s*,\s*){7}|["'](?<encoded>[\w+/=-]{11,})["']/gi
/** Shorter texts are parsed as they are. */
const fromCharacters = 32_000
/** Emptying a shorter block saves nothing. */
const blockCharacters = 200

/**
 * The text with the same lines, its idle blocks emptied; the text itself when it is short, or when its braces do not match (as where a
 * preprocessor chooses between two openings).
 */
export function abridge(text: string): string {
  if (text.length < fromCharacters) return text
  const blocks = blocksOf(text)
  if (!blocks) return text
  const telling = [...text.matchAll(mayConcernHashes)].filter(isTelling).map((match) => match.index)
  const parts: string[] = []
  let from = 0
  let next = 0
  for (const { open, close } of blocks) {
    if (open < from || close - open < blockCharacters) continue
    while (next < telling.length && (telling[next] ?? 0) < open) next++
    if ((telling[next] ?? Infinity) < close) continue
    parts.push(text.slice(from, open + 1), '\n'.repeat(countLines(text, open, close)))
    from = close
  }
  parts.push(text.slice(from))
  return parts.join('')
}

/** Most digits are those of colours, sizes and words such as `hapticFeedback`. */
function isTelling({ groups }: RegExpMatchArray): boolean {
  const piece = groups?.digits ?? groups?.encoded
  return piece === undefined || isPieceOfHash(piece)
}

interface Block {
  readonly open: number
  readonly close: number
}

/** Every pair of braces, in the order in which they open; null where they do not match. Comments, texts and characters are skipped. */
function blocksOf(text: string): readonly Block[] | null {
  const blocks: { open: number; close: number }[] = []
  const stack: number[] = []
  const token = /\\.|\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[\s\S])*`|[{}]/g
  for (let match = token.exec(text); match; match = token.exec(text)) {
    if (match[0] === '{') {
      stack.push(blocks.length)
      blocks.push({ open: match.index, close: -1 })
    } else if (match[0] === '}') {
      const block = blocks[stack.pop() ?? -1]
      if (!block) return null
      block.close = match.index
    }
  }
  return stack.length === 0 ? blocks : null
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines++
  return lines
}
