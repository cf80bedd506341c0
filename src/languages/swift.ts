/** Swift: how its files are named and how their text splits. */

import type { Language } from '../model/language.ts'

export const swift: Language = {
  id: 'swift',
  name: 'Swift',
  extensions: ['swift'],
  fileNames: [],
  kind: 'code',
  lex: { comments: 'slash', backquotes: false, tripleQuotes: true },
}
