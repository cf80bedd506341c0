/** Go: how its files are named and how their text splits. */

import type { Language } from '../model/language.ts'

export const go: Language = {
  id: 'go',
  name: 'Go',
  extensions: ['go'],
  fileNames: [],
  kind: 'code',
  lex: { comments: 'slash', backquotes: true, tripleQuotes: false },
}
