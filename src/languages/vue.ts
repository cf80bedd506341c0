/** Vue: how its files are named and how their text splits. */

import type { Language } from '../model/language.ts'

export const vue: Language = {
  id: 'vue',
  name: 'Vue',
  extensions: ['vue', 'svelte'],
  fileNames: [],
  kind: 'code',
  lex: { comments: 'slash', backquotes: true, tripleQuotes: false },
}
