/** Running text out of comments and marked-up documents: what sentences are looked for in. */

/** White space is single spaces; `\n` stands only where a sentence is over whatever its punctuation. */
export interface Prose {
  readonly text: string
  /** For each character of `text` its line in the document, from 1. */
  readonly lineOf: (at: number) => number
}

/** Characters that are read of a document, and of a line: people's statements are short, and a hostile file must not cost seconds. */
const longestRead = 100_000
const longestLine = 2000

export const image = /!\[[^\]\n]{0,300}\](?:\([^)\n]{0,500}\)|\[[^\]\n]{0,100}\])/gu
const commentMarks = /^(?:[\s*#/;!%'"|>+\\-]|(?:dnl|rem|@c)\b)*/iu
const lineEndMarks = new Set([' ', '\t', '\r', '*', '#', '|', '/'])
const markup = /\](?:\([^)\s]{0,500}\)|\[[^\]]{0,100}\])|\bhttps?:\/\/[^\s)\]]+|<[^<>]{0,200}>|&(?:lt|gt|quot|nbsp);/gu

/** Lines that are about people, dates or the file: what stands before them is no beginning of the sentence after them. */
const standsAlone = /^(?:copyright|copr\.|\(c\)|©|authors?\b|written by|contributors?\b|maintainers?\b|created by|@\w+|all rights reserved)/iu

const underline = /^[=~^_.]{3,}$/u

/** Comment marks, markup, links and line ends made into single spaces; an empty line stays a line end, for it ends a sentence. */
export function proseOf(text: string): Prose {
  const starts: number[] = []
  const numbers: number[] = []
  let flat = ''
  const endSentence = (): void => {
    if (flat !== '' && !flat.endsWith('\n')) flat = `${flat.trimEnd()}\n`
  }
  text.slice(0, longestRead).split('\n').forEach((line, at) => {
    const bare = bareLine(line)
    // What is announced with a colon may stand below an empty line.
    if (bare === '' || underline.test(bare)) {
      if (!flat.endsWith(': ')) endSentence()
      return
    }
    const alone = standsAlone.test(bare)
    if (alone) endSentence()
    starts.push(flat.length)
    numbers.push(at + 1)
    flat += `${bare} `
    if (alone && !/\b(?:this|these|it)\b/iu.test(bare)) endSentence()
  })
  return { text: flat, lineOf: (at) => numbers[starts.findLastIndex((start) => start <= at)] ?? 1 }
}

/** A line without the marks that make it a comment, a heading or a link. */
export function bareLine(line: string): string {
  return withoutEndMarks(line.slice(0, longestLine).replace(image, '').replace(commentMarks, '')).replace(markup, ' ').replace(/[[\]`*"“”]+|__/gu, '').replace(/\s+/gu, ' ').trim()
}

/** A loop, because a pattern that looks for the line's end tries every run of stars anew. */
function withoutEndMarks(line: string): string {
  let end = line.length
  while (end > 0 && lineEndMarks.has(line.charAt(end - 1))) end--
  return line.slice(0, end)
}

/** What a statement says, short enough to be shown. */
export function clipped(text: string): string {
  return text.length <= 200 ? text : `${text.slice(0, 199)}…`
}

/** The line, from 1, that a character of the text stands on. */
export function lineAt(text: string, at: number): number {
  let line = 1
  for (let end = text.indexOf('\n'); end !== -1 && end < at; end = text.indexOf('\n', end + 1)) line++
  return line
}
