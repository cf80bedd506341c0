/** Running text as sentences, each with its line: what rules about words are read from. */

export interface Sentence {
  /** Without markup, with single spaces. */
  readonly text: string
  /** The line it begins on, from 1. */
  readonly line: number
}

/** People's statements are short and stand near the top; a hostile file must not cost seconds. */
const longestRead = 60_000
const longestLine = 2000
const longestSentence = 700

/** The sentences of a document, in order. An empty line, a list's item and a heading end a sentence; longer ones are cut. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = []
  let begun: { text: string; line: number } | null = null
  const end = (): void => {
    if (begun !== null) sentences.push(...split(begun))
    begun = null
  }
  text.slice(0, longestRead).split('\n').forEach((line, at) => {
    const bare = withoutMarkup(line.slice(0, longestLine))
    if (bare === '' || beginsAnew.test(line)) end()
    if (bare !== '') begun = begun === null ? { text: bare, line: at + 1 } : { text: `${begun.text} ${bare}`, line: begun.line }
    if (/^\s{0,3}#{1,6}\s/.test(line)) end()
  })
  end()
  return sentences
}

const beginsAnew = /^\s*(?:[-*+•]\s|\d{1,2}[.)]\s|#{1,6}\s|\|)/

function withoutMarkup(line: string): string {
  return line
    .replace(/!\[[^\]]{0,300}\]/g, '')
    .replace(/\]\([^)\s]{0,500}\)|\bhttps?:\/\/\S+|<[^<>]{0,200}>/g, ' ')
    .replace(/^[\s*#/;!%|>+•-]+|[\s*#|]+$/g, '')
    .replace(/[[\]`*_"“”«»]+/g, '')
    .replace(/[’‘]/g, '\'')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?](?: |$))/g, '')
    .trim()
}

/** A paragraph's sentences all bear the paragraph's first line: it is short, and the reader looks at all of it. */
function split({ text, line }: Sentence): readonly Sentence[] {
  return text.split(/(?<=[.!?])\s+(?=[\p{Lu}\p{N}])|(?<=[。！？])/u).map((one) => ({ text: one.slice(0, longestSentence), line }))
}
