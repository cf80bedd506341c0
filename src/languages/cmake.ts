/** CMake: how its files are named and how their text splits. */

import type { Language } from '../model/language.ts'

export const cmake: Language = {
  id: 'cmake',
  name: 'CMake',
  extensions: ['cmake'],
  fileNames: ['cmakelists.txt'],
  kind: 'build',
  lex: null,
}
