/** Sorted texts, each as how much it shares with the one before and what it has more (front coding: Witten, Moffat, Bell 1999). */

import { Buffer } from 'node:buffer'

/** Appends a number of seven bits a byte, the lowest first. */
export function writeVarint(bytes: number[], value: number): void {
  let rest = value
  while (rest > 127) {
    bytes.push((rest & 127) | 128)
    rest >>>= 7
  }
  bytes.push(rest)
}

/** A place in bytes that moves as they are read. Reading past the end throws `RangeError`. */
export class Cursor {
  private readonly bytes: Uint8Array
  private at = 0

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  varint(): number {
    let value = 0
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.bytes[this.at++]
      if (byte === undefined) break
      value |= (byte & 127) << shift
      if (byte < 128) return value >>> 0
    }
    throw new RangeError('a number is cut short')
  }

  take(count: number): Uint8Array {
    const end = this.at + count
    if (end > this.bytes.length) throw new RangeError('a text is cut short')
    const taken = this.bytes.subarray(this.at, end)
    this.at = end
    return taken
  }
}

/** The bytes of sorted texts. */
export function encodeTexts(texts: readonly string[]): Uint8Array {
  const bytes: number[] = []
  let before = new Uint8Array()
  for (const text of texts) {
    const whole = new TextEncoder().encode(text)
    let shared = 0
    while (shared < whole.length && shared < before.length && whole[shared] === before[shared]) shared++
    writeVarint(bytes, shared)
    writeVarint(bytes, whole.length - shared)
    for (let at = shared; at < whole.length; at++) bytes.push(whole[at] ?? 0)
    before = whole
  }
  return Uint8Array.from(bytes)
}

/** The texts again. Throws `RangeError` when the bytes are none of `encodeTexts`. */
export function decodeTexts(bytes: Uint8Array, count: number): string[] {
  const cursor = new Cursor(bytes)
  const texts: string[] = []
  // Bytes as Latin-1, whose characters are bytes: to cut and join strings takes far less than to decode each anew.
  let whole = ''
  for (let index = 0; index < count; index++) {
    const shared = cursor.varint()
    const added = cursor.take(cursor.varint())
    whole = whole.slice(0, shared) + Buffer.from(added.buffer, added.byteOffset, added.byteLength).toString('latin1')
    texts.push(/[\x80-\xff]/.test(whole) ? Buffer.from(whole, 'latin1').toString('utf8') : whole)
  }
  return texts
}
