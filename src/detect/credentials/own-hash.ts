/** Tells an own api_hash from the other texts that stand in the place of one: published ones, dummies, checksums of nothing. */

import { credentialWithHash } from '../../catalog/credentials.ts'
import type { Datum } from './operations.ts'
import { namesHashPlace, namesTelegram } from './vocabulary.ts'

const hexadecimal = /^[0-9a-f]{32}$/
/** `1048321:…`: the pair as one text. */
export const pairText = /^\d{4,10}[:|;,] ?([0-9a-f]{32})$/i
const emptyText = 'd41d8cd98f00b204e9800998ecf8427e'

/** The hash that a value is, in small letters, or null. A pair in one text is one where a name says that it is Telegram's. */
export function ownHashIn(datum: Datum, name: string): string | null {
  if (typeof datum !== 'string') return null
  const text = datum.trim().replace(/^["']|["']$/g, '').toLowerCase()
  const hash = hexadecimal.test(text) && (name === '' || namesHashPlace(name)) ? text : namesTelegram(name) ? (pairText.exec(text)?.[1] ?? '') : ''
  return hash !== '' && credentialWithHash(hash) === null && isRandom(hash) ? hash : null
}

/** A hash has many different digits in no order; a made-up one counts up or repeats itself. */
function isRandom(hash: string): boolean {
  const steps = Array.from(hash).filter((digit, index) => index > 0 && Number.parseInt(digit, 16) - Number.parseInt(hash[index - 1] ?? '', 16) === 1).length
  return new Set(hash).size >= 8 && steps < 10 && hash.slice(0, 16) !== hash.slice(16) && hash !== emptyText && !/dead|beef|cafe|(.)\1{4}/.test(hash)
}
