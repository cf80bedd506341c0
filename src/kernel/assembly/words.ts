/** Finds words in the file. Places are counted from its beginning; -1 stands for none. */

import { fileAt } from '../layout.ts'
import { end } from './memory.ts'

/** The next place from one on, and before another, where four bytes stand, the first of them lowest. */
export function nextFour(bytes: u32, from: u32, to: u32): i32 {
  const first = i8x16.splat(<i8>bytes)
  const second = i8x16.splat(<i8>(bytes >> 8))
  const third = i8x16.splat(<i8>(bytes >> 16))
  const fourth = i8x16.splat(<i8>(bytes >> 24))
  const limit = min(end, fileAt + to)
  for (let at: u32 = fileAt + from; at < limit; at += 16) {
    const head = v128.and(i8x16.eq(v128.load(at), first), i8x16.eq(v128.load(at + 1), second))
    const found = i8x16.bitmask(v128.and(head, v128.and(i8x16.eq(v128.load(at + 2), third), i8x16.eq(v128.load(at + 3), fourth))))
    if (found) return at + ctz(found) < limit ? <i32>(at + ctz(found) - fileAt) : -1
  }
  return -1
}

/** The next `hash`, in small letters or capitals, with `ap` and one letter more before it, or a byte further before it. */
export function nextApiHash(from: u32): i32 {
  for (let at: u32 = fileAt + from; at < end; at += 16) {
    const head = v128.and(isLetter(at, 104), isLetter(at + 1, 97))
    let found = i8x16.bitmask(v128.and(head, v128.and(isLetter(at + 2, 115), isLetter(at + 3, 104))))
    for (; found; found &= found - 1) {
      const place = at + ctz(found)
      if (endsWithApi(place) || endsWithApi(place - 1)) return <i32>(place - fileAt)
    }
  }
  return -1
}

/** Whether `ap`, in letters of either case, and one byte more end there. */
function endsWithApi(at: u32): bool {
  return at >= <u32>fileAt + 3 && (load<u8>(at - 3) | 32) == 97 && (load<u8>(at - 2) | 32) == 112
}

// @ts-ignore: decorator
@inline
function isLetter(at: u32, letter: i8): v128 {
  return i8x16.eq(v128.or(v128.load(at), i8x16.splat(32)), i8x16.splat(letter))
}
