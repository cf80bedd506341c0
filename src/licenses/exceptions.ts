/** Additional permissions that stand beside a GNU licence's text, known by their words. */

import { wordsOf } from './words.ts'

/** In order: the first that fits names the permission. SPDX has an id for some; a LicenseRef stands for the rest. */
const known: readonly (readonly [id: string, words: RegExp])[] = [
  ['cryptsetup-OpenSSL-exception', /permission to link the code of portions of this program with the openssl library under certain conditions/],
  // The wording of Telegram Desktop and the Desktop App Toolkit; SPDX lists only relatives of it.
  ['LicenseRef-OpenSSL-exception', /(?:special exception|additional permission|permission)(?: \w+){0,40} (?:link|linking|combining)(?: \w+){0,30} openssl/],
  ['Classpath-exception-2.0', /linking this library statically or dynamically with other modules is making a combined work(?: \w+){0,60} give you permission to link/],
  ['GCC-exception-3.1', /gcc runtime library exception/],
]

/** The additional permission that a document states, as an SPDX exception id or a LicenseRef, or null. */
export function exceptionIn(text: string): string | null {
  const words = wordsOf(text).words.join(' ')
  return known.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}
