/** Make: how its files are named and how their text splits. */

import type { Language } from '../model/language.ts'

export const make: Language = {
  id: 'make',
  name: 'Make',
  extensions: ['mk', 'mak'],
  fileNames: ['makefile', 'gnumakefile'],
  kind: 'build',
  lex: null,
}
