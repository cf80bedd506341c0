/** TOML: how its files are named and how their text splits. */

import type { Language } from '../model/language.ts'

export const toml: Language = {
  id: 'toml',
  name: 'TOML',
  extensions: ['toml'],
  fileNames: [],
  kind: 'build',
  lex: null,
}
