/**
 * One lexer for all languages: bytes in, two streams of tokens out, raw (names kept) and blind (every name, number and text alike).
 * Comments, white space, `; , { }` and the lines that import, include or name a package are dropped: they change with formatting and
 * with where a file lives, not with whose code it is.
 */

import { backquote, digit, dropped, hashSign, letter, quote, slash } from '../byte-kinds.ts'
import { fileAt, keywordsAt, keywordSlots, moreKeywordsAt } from '../layout.ts'
import { endOfBlockComment, endOfImport, endOfLine, endOfLongText, endOfNumber, endOfStatement, endOfText, endOfWord, isImportDirective, isImportWord, kindAt, linesBetween } from './ends.ts'
import { hashBytes } from './hash.ts'
import { blindAt, end, linesAt, rawAt, reserveTokens, textsAt } from './memory.ts'

/** Tokens and noted texts so far, and lines that hold a token. */
export let count: u32 = 0
export let texts: u32 = 0
export let codeLines: u32 = 0

/** What stands in the blind stream for every name, number and text. */
export let blindName: u32 = 0
export let blindNumber: u32 = 0
export let blindText: u32 = 0
let importWord: u32 = 0
let shortestText: u32 = 0
let longestText: u32 = 0

let at: u32 = 0
let line: u32 = 1
let lastCodeLine: u32 = 0
/** Whether a line or a statement begins here: only there does a word import. */
let statementStart: bool = true

let hashComments: bool = false
let slashComments: bool = true
let backquotes: bool = false
let tripleQuotes: bool = false

export function setHashes(name: u32, number: u32, text: u32, importing: u32): void {
  blindName = name
  blindNumber = number
  blindText = text
  importWord = importing
}

/** Of how many bytes a text is noted, at least and at most. */
export function setTexts(shortest: u32, longest: u32): void {
  shortestText = shortest
  longestText = longest
}

export function setRules(hash: bool, slashes: bool, back: bool, triple: bool): void {
  hashComments = hash
  slashComments = slashes
  backquotes = back
  tripleQuotes = triple
}

/** Answers the number of tokens. */
export function lex(): u32 {
  reserveTokens()
  count = texts = codeLines = lastCodeLine = 0
  line = 1
  statementStart = true
  at = load<u16>(fileAt) == 0xbbef && load<u8>(fileAt + 2) == 0xbf ? fileAt + 3 : fileAt
  while (toNextToken()) step(kindAt(at))
  return count
}

/** Passes blanks, sixteen at a time and without a branch for each: a third of all bytes are such. False at the end of the file. */
// @ts-ignore: decorator
@inline
function toNextToken(): bool {
  let blanks: u32
  do {
    const bytes = v128.load(at)
    blanks = ctz(i8x16.bitmask(i8x16.gt_u(bytes, i8x16.splat(32))) | 0x10000)
    const lines = popcnt(i8x16.bitmask(i8x16.eq(bytes, i8x16.splat(10))) & ((1 << <i32>blanks) - 1))
    at += blanks
    line += lines
    statementStart = statementStart || lines > 0
  } while (blanks == 16 && at < end)
  return at < end
}

// @ts-ignore: decorator
@inline
function step(kind: u32): void {
  if (kind == letter) word()
  else if (kind == dropped) separator()
  else if (kind == digit) number()
  else if (kind == quote || (kind == backquote && backquotes)) text()
  else if (kind == hashSign) sign()
  else if (kind != slash || !slashComments || !comment()) operator()
}

// @ts-ignore: decorator
@inline
function separator(): void {
  if (load<u8>(at) == 59) statementStart = true
  at++
}

// @ts-ignore: decorator
@inline
function word(): void {
  const to = endOfWord(at)
  const hash = hashBytes(at, to)
  at = to
  if (statementStart && isImportWord(hash)) skipTo(hash == importWord ? endOfImport(to) : endOfStatement(to))
  else push(hash, select(hash, blindName, isKeyword(hash)), line)
}

/** Each keyword stands in one of two tables, so that the answer costs no branch. */
// @ts-ignore: decorator
@inline
function isKeyword(hash: u32): bool {
  const first = load<u32>(keywordsAt + ((hash & (keywordSlots - 1)) << 2))
  const second = load<u32>(moreKeywordsAt + (((hash >> 11) & (keywordSlots - 1)) << 2))
  return <bool>(<u32>(first == hash) | <u32>(second == hash))
}

function number(): void {
  const to = endOfNumber(at)
  push(hashBytes(at, to), blindNumber, line)
  at = to
}

function text(): void {
  const open = load<u8>(at)
  const long = open == 96 || (tripleQuotes && load<u8>(at + 1) == open && load<u8>(at + 2) == open)
  // Without its quotes: formatters and decompilers choose their own.
  const width: u32 = open != 96 && long ? 3 : 1
  const to = long ? endOfLongText(at, width) : endOfText(at)
  const hash = hashBytes(at + width, to - width)
  push(hash, blindText, line)
  const size = <u32>(to - at)
  if (size >= shortestText && size <= longestText) note(at + width, to - width, hash)
  if (long) skipTo(to)
  at = to
}

function note(from: u32, to: u32, hash: u32): void {
  const place = textsAt + texts * 12
  store<u32>(place, <u32>(from - fileAt))
  store<u32>(place + 4, <u32>(to - fileAt))
  store<u32>(place + 8, hash)
  texts++
}

/** Skips a comment; false where the slash is a slash. */
function comment(): bool {
  const next = load<u8>(at + 1)
  if (next == 47) at = endOfLine(at)
  else if (next == 42) skipTo(endOfBlockComment(at))
  else return false
  return true
}

function sign(): void {
  if (hashComments || (statementStart && isImportDirective(at + 1))) at = endOfLine(at)
  else operator()
}

// @ts-ignore: decorator
@inline
function operator(): void {
  const hash = hashBytes(at, at + 1)
  at++
  push(hash, hash, line)
}

// @ts-ignore: decorator
@inline
function push(raw: u32, blind: u32, line: u32): void {
  const place = count << 2
  store<u32>(rawAt + place, raw)
  store<u32>(blindAt + place, blind)
  store<u32>(linesAt + place, line)
  count++
  statementStart = false
  codeLines += <u32>(line != lastCodeLine)
  lastCodeLine = line
}

// @ts-ignore: decorator
@inline
function skipTo(to: u32): void {
  line += linesBetween(at, to)
  at = to
}
