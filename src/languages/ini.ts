/** INI: how its files are named and how their text splits. */

import type { Language } from '../model/language.ts'

export const ini: Language = {
  id: 'ini',
  name: 'INI',
  extensions: ['ini', 'cfg', 'conf'],
  fileNames: [],
  kind: 'build',
  lex: null,
}
