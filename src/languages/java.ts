/** Java: how its files are named and how their text splits. */

import type { Language } from '../model/language.ts'

export const java: Language = {
  id: 'java',
  name: 'Java',
  extensions: ['java', 'aidl'],
  fileNames: [],
  kind: 'code',
  lex: { comments: 'slash', backquotes: false, tripleQuotes: true },
}
