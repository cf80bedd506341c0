/** How far the tokens of a build script are read, and what comes next. */

import type { Dialect } from './dialect.ts'
import type { Token } from './tokens.ts'

/** The tokens, and how far they are read. */
export interface Cursor {
  readonly dialect: Dialect
  readonly tokens: readonly Token[]
  at: number
  depth: number
}

/** What the statements do for the expressions. */
export interface Blocks {
  /** Reads the block that starts here, braces included, as what belongs to a call of this name. */
  block(cursor: Cursor, name: readonly string[]): void
}

export function peek(cursor: Cursor, ahead = 0): Token {
  return cursor.tokens[Math.min(cursor.at + ahead, cursor.tokens.length - 1)] ?? { kind: 'end', source: '', line: 0, column: 0, spaced: false, live: false }
}

export function isMark(token: Token, ...sources: readonly string[]): boolean {
  return (token.kind === 'mark' || token.kind === 'name') && sources.includes(token.source)
}

/** Steps over the next token where it is this mark. */
export function skip(cursor: Cursor, ...sources: readonly string[]): boolean {
  if (!isMark(peek(cursor), ...sources)) return false
  cursor.at += 1
  return true
}

export function skipBreaks(cursor: Cursor): void {
  while (peek(cursor).kind === 'break') cursor.at += 1
}

/** The token after the line ends that follow. */
export function afterBreaks(cursor: Cursor): Token {
  let ahead = 0
  while (peek(cursor, ahead).kind === 'break') ahead += 1
  return peek(cursor, ahead)
}
