/** Plain text: how its files are named and how their text splits. */

import type { Language } from '../model/language.ts'

export const text: Language = {
  id: 'text',
  name: 'Plain text',
  extensions: ['txt'],
  fileNames: [],
  kind: 'prose',
  lex: null,
}
