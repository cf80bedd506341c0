/** PHP: how its files are named and how their text splits. */

import type { Language } from '../model/language.ts'

export const php: Language = {
  id: 'php',
  name: 'PHP',
  extensions: ['php'],
  fileNames: [],
  kind: 'code',
  lex: { comments: 'both', backquotes: false, tripleQuotes: false },
}
