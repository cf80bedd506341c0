/** Tells quickly which files can hold a published credential at all, so that only those are decoded and parsed. */

import { Buffer } from 'node:buffer'
import { credentials } from '../../catalog/credentials.ts'
import { libraryWords, speaksOfLibrary } from '../../catalog/libraries.ts'
import { fourOf, kernelOver, type KernelCalls } from '../../kernel/kernel.ts'
import { encodedNeedles, hexNeedles, indexNeedles, spelledNeedles, type NeedleIndex } from './needles.ts'

/** Whether hashes are looked for that somebody hid in base64, and the language, where it is known: each has libraries of its own. */
interface Wanted {
  readonly hidden: boolean
  readonly language: string | null
}

/**
 * Looks at bytes only, and skips most of them. May say yes to a file that has nothing; never says no to one that has a known hash in
 * pieces of 8 digits or more, backwards, as base64 (unless `hidden` is false) or as the hex of its characters, that speaks of an `api_hash`
 * or `app_hash`, or that hands a pair to a library without a word of it.
 */
export function mayHoldCredential(bytes: Uint8Array, { hidden, language }: Wanted = { hidden: true, language: null }): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const calls = kernelOver(bytes)
  if (speaksOfHash(buffer, calls)) return true
  if (libraryWords.some(({ word, part, notIn }) => !notIn.has(language) && calls.nextFour(fourOf(part), 0, bytes.length) >= 0 && buffer.includes(word))) return true
  const digits = digitsIn(bytes, calls)
  if (digits === 'piece' || (digits === 'hash' && speaksOfLibrary(buffer.toString('latin1')))) return true
  return hidden && holdsEncoded(bytes, calls)
}

/** What is looked for. */
interface Wants {
  readonly encoded: NeedleIndex
  /** Windows of 8 digits as 32-bit numbers. */
  readonly shards: ReadonlySet<number>
  /** For what spells characters in hexadecimal, the first 8 digits, and with them the next 8. */
  readonly spelledStarts: ReadonlySet<number>
  readonly spelled: ReadonlySet<string>
  /** 1 where some window folds to this number: what says no to nearly every other window. */
  readonly folded: Uint8Array
}

let made: Wants | null = null

/** Made when it is first asked for: not every thread looks for credentials. */
function wants(): Wants {
  return made ??= makeWants(credentials.map((one) => one.apiHash))
}

function makeWants(hashes: readonly string[]): Wants {
  const shards = new Set(hexNeedles(hashes).map((piece) => Number.parseInt(piece, 16) | 0))
  const spelled = new Set(spelledNeedles(hashes))
  const spelledStarts = new Set([...spelled].map((piece) => Number.parseInt(piece.slice(0, 8), 16) | 0))
  const folded = new Uint8Array(1 << 16)
  for (const window of [...shards, ...spelledStarts]) folded[fold(window)] = 1
  return { encoded: indexNeedles(encodedNeedles(hashes)), shards, spelledStarts, spelled, folded }
}

/** The value of a hexadecimal digit. */
const nibbles = new Uint8Array(256)
for (const digit of '0123456789abcdefABCDEF') nibbles[digit.charCodeAt(0)] = Number.parseInt(digit, 16)

/** Digits of an api_hash. */
const hashLength = 32

function fold(window: number): number {
  return (window ^ (window >>> 16)) & 0xffff
}

/**
 * Whether `api` or `app` stands before the word, with or without one character between them. `allow_app_hash` is a field of the protocol, that every app
 * sets and that has nothing to do with an api_hash.
 */
function speaksOfHash(bytes: Buffer, calls: KernelCalls): boolean {
  for (let at = calls.nextApiHash(0); at >= 0; at = calls.nextApiHash(at + 4)) {
    if (/(?<!allow[_A]?)ap[ip][^a-z]?$/i.test(bytes.toString('latin1', Math.max(0, at - 10), at))) return true
  }
  return false
}

/** What runs of eight digits or more the file in the kernel has. */
function digitsIn(bytes: Uint8Array, calls: KernelCalls): 'piece' | 'hash' | null {
  let hash = false
  for (let start = calls.nextDigits(0); start >= 0; ) {
    const end = calls.endOfDigits(start)
    if (holdsPiece(bytes, start, end)) return 'piece'
    hash ||= end - start === hashLength
    start = calls.nextDigits(end)
  }
  return hash ? 'hash' : null
}

/** Whether a run of digits holds a piece of a known hash. */
function holdsPiece(bytes: Uint8Array, start: number, end: number): boolean {
  const { folded } = wants()
  let window = 0
  for (let at = start; at < end; at++) {
    window = (window << 4) | (nibbles[bytes[at] ?? 0] ?? 0)
    if (folded[fold(window)] === 1 && at - start >= 7 && isPiece(bytes, at - 7, window)) return true
  }
  return false
}

function isPiece(bytes: Uint8Array, from: number, window: number): boolean {
  const { shards, spelledStarts, spelled } = wants()
  return shards.has(window) || (spelledStarts.has(window) && spelled.has(Buffer.from(bytes.subarray(from, from + 16)).toString('latin1').toLowerCase()))
}

/** Encoded hashes are runs of at least 22 characters: the base64 form of 16 bytes, without padding. */
function holdsEncoded(bytes: Uint8Array, calls: KernelCalls): boolean {
  for (let start = calls.nextEncoded(0); start >= 0; ) {
    const end = calls.endOfEncoded(start)
    if (runHoldsEncoded(bytes, start, end)) return true
    start = calls.nextEncoded(end)
  }
  return false
}

/** One window of 8 in every 8 places falls into each encoded hash. */
function runHoldsEncoded(bytes: Uint8Array, start: number, end: number): boolean {
  const { encoded } = wants()
  for (let at = start; at + 8 <= end; at += 8) if (encoded.has(bytes, at)) return true
  return false
}
