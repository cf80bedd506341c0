/** Xcode project: how its files are named and how their text splits. */

import type { Language } from '../model/language.ts'

export const pbxproj: Language = {
  id: 'pbxproj',
  name: 'Xcode project',
  extensions: ['pbxproj'],
  fileNames: [],
  kind: 'build',
  lex: null,
}
