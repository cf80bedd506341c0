/** Objective-C: how its files are named and how their text splits. */

import type { Language } from '../model/language.ts'

export const objectiveC: Language = {
  id: 'objective-c',
  name: 'Objective-C',
  extensions: ['m', 'mm'],
  fileNames: [],
  kind: 'code',
  lex: { comments: 'slash', backquotes: false, tripleQuotes: false },
}
