/** Finds long runs of digits and of encoded text. Places are counted from the beginning of the file; -1 stands for none. */

import { fileAt } from '../layout.ts'
import { end } from './memory.ts'

/** The next run of eight hexadecimal digits or more that begins at a place or behind it. */
export function nextDigits(from: u32): i32 {
  let at: u32 = fileAt + from
  let bits = digitsAt(at)
  for (; at < end; at += 16) {
    const next = digitsAt(at + 16)
    const starts = runsOfEight(bits | (next << 16)) & 0xffff
    if (starts) return <i32>(at + ctz(starts) - fileAt)
    bits = next
  }
  return -1
}

export function endOfDigits(from: u32): u32 {
  let at: u32 = fileAt + from
  while (digitsAt(at) == 0xffff) at += 16
  return at + ctz(~digitsAt(at)) - fileAt
}

/** The next run of 22 characters of base64 or more, as many as sixteen bytes take, that begins at a place or behind it. */
export function nextEncoded(from: u32): i32 {
  let at: u32 = fileAt + from
  let bits = encodedAt(at) | (encodedAt(at + 16) << 16)
  for (; at < end; at += 32) {
    const next = encodedAt(at + 32) | (encodedAt(at + 48) << 16)
    const starts = <u32>runsOf22(<u64>bits | (<u64>next << 32))
    if (starts) return <i32>(at + ctz(starts) - fileAt)
    bits = next
  }
  return -1
}

export function endOfEncoded(from: u32): u32 {
  let at: u32 = fileAt + from
  while (encodedAt(at) == 0xffff) at += 16
  return at + ctz(~encodedAt(at)) - fileAt
}

/** A bit for each place at which eight set bits begin. */
// @ts-ignore: decorator
@inline
function runsOfEight(bits: u32): u32 {
  const two = bits & (bits >> 1)
  const four = two & (two >> 2)
  return four & (four >> 4)
}

// @ts-ignore: decorator
@inline
function runsOf22(bits: u64): u64 {
  const two = bits & (bits >> 1)
  const four = two & (two >> 2)
  const eight = four & (four >> 4)
  const sixteen = eight & (eight >> 8)
  return sixteen & (sixteen >> 6)
}

/** A bit for each of sixteen bytes that is a hexadecimal digit. */
// @ts-ignore: decorator
@inline
function digitsAt(at: u32): u32 {
  const bytes = v128.load(at)
  return i8x16.bitmask(v128.or(isFrom(bytes, 48, 10), isFrom(inSmallLetters(bytes), 97, 6)))
}

/** The same for the characters of base64, in its usual and its URL-safe form. */
// @ts-ignore: decorator
@inline
function encodedAt(at: u32): u32 {
  const bytes = v128.load(at)
  const signs = v128.or(v128.or(is(bytes, 43), is(bytes, 47)), v128.or(is(bytes, 45), is(bytes, 95)))
  return i8x16.bitmask(v128.or(signs, v128.or(isFrom(bytes, 48, 10), isFrom(inSmallLetters(bytes), 97, 26))))
}

// @ts-ignore: decorator
@inline
function is(bytes: v128, byte: i8): v128 {
  return i8x16.eq(bytes, i8x16.splat(byte))
}

/** Whether each byte is one of so many from a first on. */
// @ts-ignore: decorator
@inline
function isFrom(bytes: v128, first: i8, count: i8): v128 {
  return i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(first)), i8x16.splat(count))
}

// @ts-ignore: decorator
@inline
function inSmallLetters(bytes: v128): v128 {
  return v128.or(bytes, i8x16.splat(32))
}
