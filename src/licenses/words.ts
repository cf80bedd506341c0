/** A licence text as a sequence of words: what is left when layout, punctuation, markup and copyright lines are taken away. */

/** The words of a document, and for each the line, from 1, that it starts on. */
export interface Words {
  readonly words: readonly string[]
  readonly lines: readonly number[]
}

/**
 * The words that count when two licence texts are compared. After the matching guidelines of SPDX (Annex B): letter case, white space, line
 * ends, punctuation, quotes, dashes, bullets, comment marks, markup, addresses on the web and copyright lines do not count.
 */
export function wordsOf(text: string): Words {
  const bare = withoutCopyrightLines(withoutMarkup(text))
  const words: string[] = []
  const lines: number[] = []
  let line = 1
  let end = 0
  const word = /[\p{L}\p{N}]+(?:-(?:[ \t]*\r?\n[^\p{L}\p{N}\n-]*)?[\p{L}\p{N}]+)*/gu
  for (let match = word.exec(bare); match !== null; match = word.exec(bare)) {
    const [found] = match
    line += countLines(bare, end, match.index)
    end = match.index
    if (isListMarker(found, bare.charAt(word.lastIndex), bare.charAt(word.lastIndex + 1))) continue
    words.push(spelled(found))
    lines.push(line)
  }
  return { words, lines }
}

function withoutMarkup(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\b(?:https?|ftp):\/\/[^\s<>)\]"']+/gi, ' ')
    .replace(/<[^<>]{1,200}>/g, onlyLineEnds)
    .replace(/&(?:[a-z]{2,8}|#\d{1,5});/gi, ' ')
    // A dash that is not a hyphen, and two hyphens for one, stand between words.
    .replace(/--+/g, ' ')
}

/** Every licence names its own holders: the line says whose it is, not which. */
function withoutCopyrightLines(text: string): string {
  return text
    .replace(/^[^\p{L}\p{N}\n©(]*(?:portions\s+)?(?:copyright(?! treaty)|copr|©|\(c\))(?=[^\n]*(?:\d{4}|©|\(c\)|\[|yyyy))[^\n]*$/gimu, '')
    .replace(/\ball rights reserved\b/gi, ' ')
}

function onlyLineEnds(markup: string): string {
  return markup.replace(/[^\n]+/g, ' ')
}

function countLines(text: string, from: number, to: number): number {
  let lines = 0
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) lines++
  return lines
}

/** `1.`, `b)`, `(iv)`: numbering gets lost when a text is reflowed or turned into Markdown. */
function isListMarker(word: string, next: string, afterNext: string): boolean {
  return (next === '.' || next === ')') && !/[\p{L}\p{N}]/u.test(afterNext) && /^(?:\d{1,2}|[a-z]|[ivx]{2,4})$/i.test(word)
}

const spellings: ReadonlyMap<string, string> = new Map([
  ['licence', 'license'],
  ['licences', 'licenses'],
  ['licenced', 'licensed'],
  ['organisation', 'organization'],
  ['merchantibility', 'merchantability'],
])

/** One spelling for words that licences spell in two ways. Joined when hyphenated, so that a word broken at a line's end is whole again. */
function spelled(word: string): string {
  // Nearly every word is of plain letters, with nothing to take away.
  const plain = /^[A-Za-z0-9]+$/.test(word) ? word.toLowerCase() : word.normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
  return spellings.get(plain) ?? plain
}
