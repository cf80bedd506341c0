/** PowerShell: how its files are named and how their text splits. */

import type { Language } from '../model/language.ts'

export const powershell: Language = {
  id: 'powershell',
  name: 'PowerShell',
  extensions: ['ps1', 'psm1'],
  fileNames: [],
  kind: 'build',
  lex: null,
}
