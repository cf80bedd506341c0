/** qmake: how its files are named and how their text splits. */

import type { Language } from '../model/language.ts'

export const qmake: Language = {
  id: 'qmake',
  name: 'qmake',
  extensions: ['pro', 'pri'],
  fileNames: [],
  kind: 'build',
  lex: null,
}
