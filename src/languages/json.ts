/** JSON: how its files are named and how their text splits. */

import type { Language } from '../model/language.ts'

export const json: Language = {
  id: 'json',
  name: 'JSON',
  extensions: ['json', 'jsonc', 'json5'],
  fileNames: [],
  kind: 'data',
  lex: null,
}
