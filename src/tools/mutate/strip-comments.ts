/** Takes out comments, with them the header, and the lines that are empty then. */

import { isCode, linesOf, type Token } from './tokenize.ts'

/** The text without comments and without empty lines. */
export function stripComments(tokens: readonly Token[]): string {
  return linesOf(tokens).filter((line) => line.some(isCode)).flatMap((line) => line.map(withoutComment)).join('')
}

/** What a comment parted stays parted. */
function withoutComment({ kind, text }: Token): string {
  if (kind !== 'comment') return text
  return text.includes('\n') ? '\n' : ' '
}
