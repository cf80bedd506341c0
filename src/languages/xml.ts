/** XML: how its files are named and how their text splits. */

import type { Language } from '../model/language.ts'

export const xml: Language = {
  id: 'xml',
  name: 'XML',
  extensions: ['xml', 'plist', 'xaml', 'csproj', 'props', 'targets', 'resx', 'storyboard', 'xib'],
  fileNames: [],
  kind: 'data',
  lex: null,
}
