/** Scala: how its files are named and how their text splits. */

import type { Language } from '../model/language.ts'

export const scala: Language = {
  id: 'scala',
  name: 'Scala',
  extensions: ['scala'],
  fileNames: [],
  kind: 'code',
  lex: { comments: 'slash', backquotes: false, tripleQuotes: true },
}
