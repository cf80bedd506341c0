/** Lays a file's code out anew: other line breaks, braces, indentation and spaces, but the same tokens in the same order. */

import { createChance } from './chance.ts'
import { layoutOf } from './layout.ts'
import { isCode, isImportWord, linesOf, type Token } from './tokenize.ts'

/** A token, and what stands between it and the one before. */
interface Piece {
  readonly token: Token
  readonly gap: 'none' | 'space' | 'line'
  /** Whether the gap must stay: beside preprocessor lines, imports, line comments and texts of several lines. */
  readonly fixed: boolean
}

const tab = '   '
const openers = new Set(['(', '[', '{', ','])
const closers = new Set([')', ']', '}'])

/** The text in another layout, which the seed picks. */
export function reformat(tokens: readonly Token[], language: string, seed: string): string {
  const layout = layoutOf(language)
  if (layout === 'indented') return indentAnew(tokens)
  const isFree = layout === 'free'
  const chance = createChance(seed)
  let depth = 0
  let before: Token | null = null
  let text = ''
  const pieces = piecesOf(tokens)
  for (const [index, piece] of pieces.entries()) {
    const { token } = piece
    const breaks = before !== null && mayBreak(piece, before, isFree) && !beginsLikeImport(pieces, index)
    const gap = before === null ? 'none' : newGap(piece, before, { isFree, breaks, chance })
    if (token.text === '}') depth--
    text += gap === 'line' ? `\n${tab.repeat(Math.max(0, depth))}${token.text}` : gap === 'space' ? ` ${token.text}` : token.text
    if (token.text === '{') depth++
    before = token
  }
  return `${text}\n`
}

function piecesOf(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = []
  let fixedBefore = false
  let continued = false
  for (const line of linesOf(tokens)) {
    const shown = line.filter(({ kind }) => kind !== 'space' && kind !== 'newline')
    const [first] = shown
    if (!first) continue
    const last = shown.at(-1)
    const frozen = continued || isFrozen(shown)
    continued = last?.text === '\\'
    pieces.push(...line.flatMap((token, index): Piece[] => {
      if (token.kind === 'space' || token.kind === 'newline') return []
      if (token === first) return [{ token, gap: 'line', fixed: fixedBefore || frozen }]
      return [{ token, gap: line[index - 1]?.kind === 'space' ? 'space' : 'none', fixed: frozen }]
    }))
    fixedBefore = frozen || last?.kind === 'comment'
  }
  return pieces
}

/** Lines that are left as they stand. */
function isFrozen(shown: readonly Token[]): boolean {
  return shown.find(isCode)?.text === '#' || shown.at(-1)?.text === '\\' || shown.some(({ kind, text }) => kind === 'import' || kind === 'verbatim' || text.includes('\n'))
}

function newGap({ token, gap, fixed }: Piece, before: Token, { isFree, breaks, chance }: { isFree: boolean; breaks: boolean; chance: () => number }): Piece['gap'] {
  if (fixed) return gap
  if (gap === 'line') return (isFree || openers.has(before.text) || closers.has(token.text)) && chance() < 0.6 ? 'space' : 'line'
  if (breaks && chance() < (token.text === '{' ? 0.5 : 0.15)) return 'line'
  if (before.text === '(' || token.text === ')') return gap === 'space' ? 'none' : 'space'
  return before.text === ',' ? 'none' : gap
}

/** Where the code breaks into lines without meaning anything else. */
function mayBreak({ token, gap }: Piece, before: Token, isFree: boolean): boolean {
  return token.kind !== 'comment' && (openers.has(before.text) || (isFree && (before.text === ';' || gap === 'space')))
}

/** Whether a line that began here would be taken for an import: for the fingerprints' lexer brackets and commas before the word are nothing. */
function beginsLikeImport(pieces: readonly Piece[], index: number): boolean {
  let at = index
  while (/^[,{}]$/.test(pieces[at]?.token.text ?? '')) at++
  return isImportWord(pieces[at]?.token.text ?? '')
}

/** For languages in which a line's beginning means something: twice the indentation, no empty lines, no spaces after commas. */
function indentAnew(tokens: readonly Token[]): string {
  const lines = linesOf(tokens).filter((line) => line.some(({ kind }) => kind !== 'space' && kind !== 'newline'))
  return lines.map((line) => line.map((token, index) => {
    if (token.kind !== 'space' || token.text.startsWith('\u00ef')) return token.text
    if (index === 0) return token.text.repeat(2)
    return line[index - 1]?.text === ',' ? '' : token.text
  }).join('')).join('')
}
