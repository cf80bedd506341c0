/** Python: how its files are named and how their text splits. */

import type { Language } from '../model/language.ts'

export const python: Language = {
  id: 'python',
  name: 'Python',
  extensions: ['py', 'pyi', 'pyw'],
  fileNames: [],
  kind: 'code',
  lex: { comments: 'hash', backquotes: false, tripleQuotes: true },
}
