/** Dockerfile: how its files are named and how their text splits. */

import type { Language } from '../model/language.ts'

export const dockerfile: Language = {
  id: 'dockerfile',
  name: 'Dockerfile',
  extensions: ['dockerfile'],
  fileNames: ['dockerfile', 'containerfile'],
  kind: 'build',
  lex: null,
}
