/** Batch: how its files are named and how their text splits. */

import type { Language } from '../model/language.ts'

export const batch: Language = {
  id: 'batch',
  name: 'Batch',
  extensions: ['bat', 'cmd'],
  fileNames: [],
  kind: 'build',
  lex: null,
}
