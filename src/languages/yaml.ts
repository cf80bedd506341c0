/** YAML: how its files are named and how their text splits. */

import type { Language } from '../model/language.ts'

export const yaml: Language = {
  id: 'yaml',
  name: 'YAML',
  extensions: ['yml', 'yaml'],
  fileNames: [],
  kind: 'build',
  lex: null,
}
