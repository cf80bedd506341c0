/** Xcode configuration: how its files are named and how their text splits. */

import type { Language } from '../model/language.ts'

export const xcconfig: Language = {
  id: 'xcconfig',
  name: 'Xcode configuration',
  extensions: ['xcconfig'],
  fileNames: [],
  kind: 'build',
  lex: null,
}
