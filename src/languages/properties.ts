/** Java properties: how its files are named and how their text splits. */

import type { Language } from '../model/language.ts'

export const properties: Language = {
  id: 'properties',
  name: 'Java properties',
  extensions: ['properties'],
  fileNames: [],
  kind: 'build',
  lex: null,
}
