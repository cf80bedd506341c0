/** Where words, numbers, texts, comments and imports end. Each function takes a place in the file and answers a later one. */

import { digit, letter, space } from '../byte-kinds.ts'
import { importWords, importWordsAt, inWordsAt, kindsAt } from '../layout.ts'
import { hashBytes } from './hash.ts'
import { end } from './memory.ts'

// @ts-ignore: decorator
@inline
export function kindAt(at: u32): u32 {
  return load<u8>(kindsAt + load<u8>(at))
}

// @ts-ignore: decorator
@inline
function equal(at: u32, byte: u8): v128 {
  return i8x16.eq(v128.load(at), i8x16.splat(byte))
}

/** How many lines begin after a place and not after another. */
export function linesBetween(from: u32, to: u32): u32 {
  let lines: u32 = 0
  let at = from
  for (; at + 16 <= to; at += 16) lines += popcnt(i8x16.bitmask(equal(at, 10)))
  return at < to ? lines + popcnt(i8x16.bitmask(equal(at, 10)) & ((1 << <i32>(to - at)) - 1)) : lines
}

export function endOfWord(from: u32): u32 {
  let at = from + 1
  while (load<u8>(inWordsAt + load<u8>(at))) at++
  return at
}

/** `0x1F`, `1_000`, `1'000` and `1.5e3f` are one number each; the dot of `1.toString()` is not. */
export function endOfNumber(from: u32): u32 {
  let at = endOfWord(from)
  while ((load<u8>(at) == 46 || load<u8>(at) == 39) && kindAt(at + 1) == digit) at = endOfWord(at + 1)
  return at
}

/** One past the closing quote; a quote that does not close on its line is a token of its own (an apostrophe, a Rust lifetime). */
export function endOfText(from: u32): u32 {
  const open = load<u8>(from)
  for (let at = from + 1; at < end; at++) {
    const byte = load<u8>(at)
    if (byte == open) return at + 1
    if (byte == 10) break
    if (byte == 92) at++
  }
  return from + 1
}

/** The same for three quotes or one backquote, which may close on another line, or never. */
export function endOfLongText(from: u32, width: u32): u32 {
  const open = load<u8>(from)
  for (let at = from + width; at < end; at++) {
    const byte = load<u8>(at)
    if (byte == 92) at++
    else if (byte == open && (width == 1 || (load<u8>(at + 1) == open && load<u8>(at + 2) == open))) return at + width
  }
  return end
}

export function endOfLine(from: u32): u32 {
  for (let at = from; at < end; at += 16) {
    const found = i8x16.bitmask(equal(at, 10))
    if (found) return at + ctz(found)
  }
  return end
}

export function endOfBlockComment(from: u32): u32 {
  for (let at = from + 2; at < end; at += 16) {
    const found = i8x16.bitmask(v128.and(equal(at, 42), equal(at + 1, 47)))
    if (found) return at + ctz(found) + 2
  }
  return end
}

/** The next semicolon or line end, whichever comes first: a bundler puts whole programs on one line. */
export function endOfStatement(from: u32): u32 {
  for (let at = from; at < end; at += 16) {
    const found = i8x16.bitmask(v128.or(equal(at, 10), equal(at, 59)))
    if (found) return at + ctz(found)
  }
  return end
}

/** The end of an import statement, which may run over lines only inside braces (`import { a,\n b } from 'c'`). */
export function endOfImport(from: u32): u32 {
  const to = endOfStatement(from)
  if (find(123, from, to) == to) return to
  const limit = min(from + 8192, end)
  const close = find(125, from, limit)
  return close == limit ? to : endOfStatement(close)
}

function find(byte: u8, from: u32, to: u32): u32 {
  let at = from
  while (at < to && load<u8>(at) != byte) at++
  return at
}

export function isImportWord(hash: u32): bool {
  for (let index: u32 = 0; index < <u32>importWords; index++) if (load<u32>(importWordsAt + index * 4) == hash) return true
  return false
}

/** Whether a directive that includes something begins behind the `#`. */
export function isImportDirective(from: u32): bool {
  let start = from
  while (start < end && kindAt(start) == space) start++
  let to = start
  while (to < end && kindAt(to) == letter) to++
  return isImportWord(hashBytes(start, to))
}
