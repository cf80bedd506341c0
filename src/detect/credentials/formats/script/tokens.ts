/** Splits a build script into tokens: names, numbers, texts, marks and line ends. */

import { literalNumber, unescape } from '../../../../languages/syntax/literals.ts'
import type { Dialect } from './dialect.ts'

export interface Token {
  readonly kind: 'name' | 'number' | 'text' | 'mark' | 'break' | 'end'
  /** The source; of a text what stands between its quotes, escapes and all. */
  readonly source: string
  readonly line: number
  /** Blanks before the token on its line, which tell blocks apart where indentation does. */
  readonly column: number
  /** Whether blanks stand right before it. */
  readonly spaced: boolean
  /** Of a text: whether expressions may stand inside of it. */
  readonly live: boolean
}

/** Of a longer script only the beginning is read. */
const mostTokens = 60_000

const word = /[A-Za-z_@][\w]*/y
const number = /\d[\w']*(?:\.\d+)?/y
const mark = /\?:|\?\.|\|\||&&|==|!=|<=|>=|\+=|=>|->|:=|\?\?|::|\/\/|[^\s]/y
const quote = /"""|'''|''|"|'|`/y

/** The tokens of a script, with an end behind the last. */
export function tokensOf(text: string, dialect: Dialect): readonly Token[] {
  const tokens: Token[] = []
  let [at, line, lineStart, spaced] = [0, 1, 0, false]

  const take = (kind: Token['kind'], source: string, live = false): void => {
    tokens.push({ kind, source, line, column: at - lineStart, spaced, live })
    spaced = false
  }
  const advance = (to: number): void => {
    for (let next = text.indexOf('\n', at); next >= 0 && next < to; next = text.indexOf('\n', next + 1)) {
      line += 1
      lineStart = next + 1
    }
    at = to
  }

  while (at < text.length && tokens.length < mostTokens) {
    const skipped = blankAt(text, at, dialect)
    if (skipped > at) {
      spaced = true
      advance(skipped)
      continue
    }
    if (text[at] === '\n') {
      take('break', '\n')
      advance(at + 1)
      continue
    }
    const literal = textAt(text, at, dialect)
    const [kind, source] = literal ? ['text' as const, literal.source] : plainAt(text, at)
    take(kind, literal?.inside ?? source, literal?.live ?? false)
    advance(at + source.length)
  }
  take('end', '')
  return tokens
}

/** One past the blanks and comments that stand here. */
function blankAt(text: string, at: number, { lineComment, blockComments }: Dialect): number {
  if (text.startsWith(lineComment, at)) {
    const end = text.indexOf('\n', at)
    return end < 0 ? text.length : end
  }
  if (blockComments && text.startsWith('/*', at)) {
    const end = text.indexOf('*/', at + 2)
    return end < 0 ? text.length : end + 2
  }
  // A backslash joins the next line.
  if (text[at] === '\\' && /^\\\r?\n/.test(text.slice(at, at + 3))) return text.indexOf('\n', at) + 1
  return text[at] === ' ' || text[at] === '\t' || text[at] === '\r' || text[at] === '\uFEFF' ? at + 1 : at
}

function plainAt(text: string, at: number): readonly ['name' | 'number' | 'mark', string] {
  for (const [kind, pattern] of [['name', word], ['number', number], ['mark', mark]] as const) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match) return [kind, match[0]]
  }
  return ['mark', text[at] ?? '']
}

interface Literal {
  readonly source: string
  readonly inside: string
  readonly live: boolean
}

function textAt(text: string, at: number, dialect: Dialect): Literal | null {
  quote.lastIndex = at
  const open = quote.exec(text)?.[0]
  if (open === undefined) return null
  // Only Nix has texts in two single quotes; elsewhere that is an empty text.
  if (open === "''" && dialect.interpolation !== '$') return { source: open, inside: '', live: false }
  if (open === "''" && dialect.plainQuotes !== '') return { source: open, inside: '', live: false }
  const start = at + open.length
  const live = !dialect.plainQuotes.includes(open[0] ?? ' ') && dialect.interpolation !== null
  const end = closingAt(text, start, open, live ? dialect.interpolation : null)
  return { source: text.slice(at, end + open.length), inside: text.slice(start, end), live }
}

const longestInside = 1000

/** Where a text closes; a text of one line ends with its line at the latest. Quotes of an expression inside do not close it. */
function closingAt(text: string, start: number, open: string, interpolation: string | null): number {
  for (let at = start; at < text.length; at++) {
    if (text[at] === '\\' && open !== "''") at += 1
    else if (interpolation !== null && text[at] === interpolation && text[at + 1] === '{') at = closingBrace(text, at)
    else if (text.startsWith(open, at)) return at
    else if (text[at] === '\n' && open.length === 1 && open !== '`') return at
  }
  return text.length
}

/** The brace that closes the expression that opens here; the place itself where none does on this line. */
function closingBrace(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < Math.min(text.length, from + longestInside) && text[at] !== '\n'; at++) {
    if (text[at] === '{') depth += 1
    if (text[at] === '}' && --depth === 0) return at
  }
  return from
}

/** What a text's source stands for. */
export const plainText = unescape

/** What a number's source stands for, or null. */
export const plainNumber = literalNumber
