/** C#: how its files are named and how their text splits. */

import type { Language } from '../model/language.ts'

export const csharp: Language = {
  id: 'csharp',
  name: 'C#',
  extensions: ['cs'],
  fileNames: [],
  kind: 'code',
  lex: { comments: 'slash', backquotes: false, tripleQuotes: true },
}
