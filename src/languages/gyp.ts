/** GYP: how its files are named and how their text splits. */

import type { Language } from '../model/language.ts'

export const gyp: Language = {
  id: 'gyp',
  name: 'GYP',
  extensions: ['gyp', 'gypi', 'gn', 'gni'],
  fileNames: [],
  kind: 'build',
  lex: null,
}
