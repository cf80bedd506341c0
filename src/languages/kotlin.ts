/** Kotlin: how its files are named and how their text splits. */

import type { Language } from '../model/language.ts'

export const kotlin: Language = {
  id: 'kotlin',
  name: 'Kotlin',
  extensions: ['kt'],
  fileNames: [],
  kind: 'code',
  lex: { comments: 'slash', backquotes: false, tripleQuotes: true },
}
