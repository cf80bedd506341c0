/** The kernel's memory: tables, then a file's bytes, then what is found in it. */

import { fileAt } from '../layout.ts'

/** Bytes that may be read past the end of a file, all zero: every search looks at sixteen or more at once. */
const margin: u32 = 96

/** One past the file's last byte. */
export let end: u32 = fileAt
/** Where the arrays of tokens lie: one 32-bit number for each token, and of these there are at most as many as bytes. */
export let rawAt: u32 = 0
export let blindAt: u32 = 0
export let linesAt: u32 = 0
/** Where texts are noted, three numbers each: the shortest that is has a dozen bytes. */
export let textsAt: u32 = 0
/** Where shingles are kept, three numbers each. */
export let keptAt: u32 = 0

/** Makes room for a file of so many bytes, which are to be written at `fileAt`. */
export function reserve(length: u32): void {
  end = fileAt + length
  makeRoom(end)
  memory.fill(end, 0, margin)
}

/** Makes room for what the file may hold. Memory beyond what it does is never touched. */
export function reserveTokens(): void {
  const room = (end - fileAt + margin + 15) & ~15
  rawAt = fileAt + room
  blindAt = rawAt + room * 4
  linesAt = blindAt + room * 4
  textsAt = linesAt + room * 4
  keptAt = textsAt + room * 2
  makeRoom(keptAt + room * 12)
}

/** Makes the memory so large, and a little larger. Its bytes are zero where nobody wrote. */
export function makeRoom(bytes: u32): void {
  const pages = <i32>((bytes + margin + 0xffff) >>> 16)
  if (pages > memory.size()) memory.grow(pages - memory.size())
}
