/** The line in which a file uses a unit. */

import { placeAt, type Place } from '../../model/place.ts'

/** The first line of the text that holds the mention and is no comment, or null. A mention in quotes is looked for as it stands, any other as a word of its own. */
export function placeOfUse(path: string, text: string, mention: string, onLinesLike = /^/): Place | null {
  const lines = withoutBlockComments(text).split('\n')
  const holds = mention.startsWith('"') ? (line: string): boolean => line.includes(mention) : (line: string): boolean => holdsWord(line, mention)
  const at = lines.findIndex((line) => holds(line) && !/^\s*(?:\/\/|\*|#\s|--|;)/.test(line) && onLinesLike.test(line))
  return at < 0 ? null : placeAt(path, at + 1)
}

/** The same text with as many lines, and blanks for what stands between comment marks. A pattern such as `nest/**` begins no comment. */
function withoutBlockComments(text: string): string {
  return text.replace(/(?<![\w*])\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
}

function holdsWord(line: string, word: string): boolean {
  const code = line.replace(/(?<!:)\/\/.*$/, '')
  for (let at = code.indexOf(word); at >= 0; at = code.indexOf(word, at + 1)) {
    if (!isWordByte(code[at - 1]) && !isWordByte(code[at + word.length])) return true
  }
  return false
}

function isWordByte(character: string | undefined): boolean {
  return character !== undefined && /[\w$]/.test(character)
}
