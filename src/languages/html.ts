/** HTML: how its files are named and how their text splits. */

import type { Language } from '../model/language.ts'

export const html: Language = {
  id: 'html',
  name: 'HTML',
  extensions: ['html', 'htm'],
  fileNames: [],
  kind: 'prose',
  lex: null,
}
