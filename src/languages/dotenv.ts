/** Environment file: how its files are named and how their text splits. */

import type { Language } from '../model/language.ts'

export const dotenv: Language = {
  id: 'dotenv',
  name: 'Environment file',
  extensions: ['env'],
  fileNames: ['.env', '.envrc'],
  kind: 'build',
  lex: null,
}
