/** Dart: how its files are named and how their text splits. */

import type { Language } from '../model/language.ts'

export const dart: Language = {
  id: 'dart',
  name: 'Dart',
  extensions: ['dart'],
  fileNames: [],
  kind: 'code',
  lex: { comments: 'slash', backquotes: false, tripleQuotes: true },
}
