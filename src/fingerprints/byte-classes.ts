/** What each byte may begin, for a lexer that looks at one byte at a time. */

import { backquote, digit, dropped, hashSign, letter, newline, other, quote, slash, space } from '../kernel/byte-kinds.ts'

/** The class of every byte. Bytes above ASCII are parts of letters in UTF-8. */
export const classes = Uint8Array.from({ length: 256 }, (_, byte) => classOf(byte))

/** 1 for every byte that a name or a keyword may go on with. */
export const inWords = classes.map((kind) => (kind === letter || kind === digit ? 1 : 0))

function classOf(byte: number): number {
  const char = String.fromCharCode(byte)
  if (byte === 10) return newline
  if (byte <= 32) return space
  if (byte >= 128 || /[A-Za-z_$]/.test(char)) return letter
  if (/[0-9]/.test(char)) return digit
  if (char === '"' || char === "'") return quote
  if (/[;,{}]/.test(char)) return dropped
  if (char === '/') return slash
  if (char === '#') return hashSign
  return char === '`' ? backquote : other
}
