/** TypeScript: how its files are named and how their text splits. */

import type { Language } from '../model/language.ts'

export const typescript: Language = {
  id: 'typescript',
  name: 'TypeScript',
  extensions: ['ts', 'mts', 'cts', 'tsx'],
  fileNames: [],
  kind: 'code',
  lex: { comments: 'slash', backquotes: true, tripleQuotes: false },
}
