/** Shell: how its files are named and how their text splits. */

import type { Language } from '../model/language.ts'

export const shell: Language = {
  id: 'shell',
  name: 'Shell',
  extensions: ['sh', 'bash', 'zsh'],
  fileNames: ['pkgbuild'],
  kind: 'build',
  lex: null,
}
