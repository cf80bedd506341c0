/** JavaScript: how its files are named and how their text splits. */

import type { Language } from '../model/language.ts'

export const javascript: Language = {
  id: 'javascript',
  name: 'JavaScript',
  extensions: ['js', 'mjs', 'cjs', 'jsx'],
  fileNames: [],
  kind: 'code',
  lex: { comments: 'slash', backquotes: true, tripleQuotes: false },
}
