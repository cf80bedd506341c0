/**
 * Splits a file's text into tokens that put together are the text again. Where it matters to fingerprints it splits as their lexer does; what that lexer
 * knows nothing of (regular expressions, raw strings, code within texts) comes as one token that is to be left alone.
 */

import { classes } from '../../fingerprints/byte-classes.ts'
import { hashText } from '../../fingerprints/hash.ts'
import { importWords } from '../../fingerprints/keywords.ts'
import { backquote, digit, hashSign, letter, newline, other, quote, slash, space } from '../../kernel/byte-kinds.ts'
import { endOfBlockComment, endOfImport, endOfLine, endOfLongText, endOfStatement, endOfText, isImportDirective, isNumberByte } from './token-ends.ts'
import type { Language, LexRules } from '../../model/language.ts'
import { endOfQuoted, endOfWhole } from './literals.ts'

/**
 * `import` is a whole statement that imports, includes or names a package. `verbatim` is what the language and the fingerprints' lexer see with different
 * eyes, and a quote that nothing closes: whoever moves it or its neighbours may change what either sees.
 */
export type TokenKind = 'space' | 'newline' | 'comment' | 'import' | 'word' | 'number' | 'text' | 'verbatim' | 'operator'

export interface Token {
  readonly kind: TokenKind
  readonly text: string
}

interface End {
  readonly kind: TokenKind
  readonly to: number
}

interface Reading {
  readonly text: string
  readonly bytes: Uint8Array
  readonly language: string
  readonly rules: LexRules
  /** Whether a line or a statement begins: only there does a word import. */
  readonly statementStart: boolean
}

/** The tokens of a text, in which each character stands for one byte (Latin-1). */
export function tokenize(text: string, { id, lex }: Language): readonly Token[] {
  const bytes = Buffer.from(text, 'latin1')
  const tokens: Token[] = []
  if (!lex) return [{ kind: 'verbatim', text }]
  let statementStart = true
  let at = text.startsWith('\u00ef\u00bb\u00bf') ? 3 : 0
  if (at > 0) tokens.push({ kind: 'space', text: text.slice(0, at) })
  while (at < bytes.length) {
    const { kind, to } = nextToken({ text, bytes, language: id, rules: lex, statementStart }, at)
    tokens.push({ kind, text: text.slice(at, to) })
    statementStart = startsStatement(kind, text[at] ?? '', statementStart)
    at = to
  }
  return tokens
}

function startsStatement(kind: TokenKind, char: string, before: boolean): boolean {
  if (kind === 'newline' || char === ';') return true
  return before && (kind === 'space' || kind === 'comment' || kind === 'import' || /[,{}]/.test(char))
}

function nextToken(reading: Reading, at: number): End {
  const { text, bytes, language } = reading
  const kind = classes[bytes[at] ?? 0] ?? other
  if (kind === newline) return { kind: 'newline', to: at + 1 }
  if (kind === space) return { kind: 'space', to: endWhile(at, (place) => classes[bytes[place] ?? 10] === space) }
  const whole = endOfWhole(text, at, language)
  if (whole > 0) return { kind: 'verbatim', to: whole }
  if (kind === letter) return word(reading, at)
  if (kind === digit) return { kind: 'number', to: endWhile(at, (place) => isNumberByte(bytes, place)) }
  if (kind === quote || (kind === backquote && reading.rules.backquotes)) return quoted(reading, at)
  if (kind === hashSign) return hash(reading, at)
  return (kind === slash ? comment(reading, at) : null) ?? { kind: 'operator', to: at + 1 }
}

/** The first place after `at` where the condition no longer holds. It must not hold beyond the end. */
function endWhile(at: number, holds: (place: number) => boolean): number {
  let to = at + 1
  while (holds(to)) to++
  return to
}

function word({ text, bytes, statementStart }: Reading, at: number): End {
  const to = endWhile(at, (place) => {
    const kind = classes[bytes[place] ?? 10] ?? other
    return kind === letter || kind === digit
  })
  const name = text.slice(at, to)
  if (!statementStart || !isImportWord(name)) return { kind: 'word', to }
  return { kind: 'import', to: name === 'import' ? endOfImport(bytes, to) : endOfStatement(bytes, to) }
}

/** Whether a statement that begins with the word imports. */
export function isImportWord(name: string): boolean {
  return importWords.includes(hashText(name))
}

function quoted({ text, bytes, language, rules }: Reading, at: number): End {
  const char = text[at] ?? ''
  const mark = rules.tripleQuotes && text.startsWith(char.repeat(3), at) ? char.repeat(3) : char
  const its = endOfQuoted(text, at, mark, language)
  const lexers = char === '`' || mark.length === 3 ? endOfLongText(bytes, at) : endOfText(bytes, at)
  if (its === lexers) return { kind: 'text', to: its }
  return { kind: 'verbatim', to: its < 0 ? lexers : its }
}

function hash({ bytes, rules, statementStart }: Reading, at: number): End {
  if (rules.comments !== 'slash') return { kind: 'comment', to: endOfLine(bytes, at) }
  return statementStart && isImportDirective(bytes, at + 1) ? { kind: 'import', to: endOfLine(bytes, at) } : { kind: 'operator', to: at + 1 }
}

function comment({ bytes, rules }: Reading, at: number): End | null {
  if (rules.comments === 'hash') return null
  if (bytes[at + 1] === 47) return { kind: 'comment', to: endOfLine(bytes, at) }
  return bytes[at + 1] === 42 ? { kind: 'comment', to: endOfBlockComment(bytes, at) } : null
}

/** The tokens line by line, each with its line break. A token that runs over lines makes one line of them. */
export function linesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const lines: Token[][] = [[]]
  for (const token of tokens) {
    lines.at(-1)?.push(token)
    if (token.kind === 'newline') lines.push([])
  }
  return lines.filter((line) => line.length > 0)
}

/** Whether a token is code, not layout or comment. */
export function isCode({ kind }: Token): boolean {
  return kind !== 'space' && kind !== 'newline' && kind !== 'comment'
}
