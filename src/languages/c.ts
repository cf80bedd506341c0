/** C: how its files are named and how their text splits. */

import type { Language } from '../model/language.ts'

export const c: Language = {
  id: 'c',
  name: 'C',
  extensions: ['c'],
  fileNames: [],
  kind: 'code',
  lex: { comments: 'slash', backquotes: false, tripleQuotes: false },
}
