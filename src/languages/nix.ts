/** Nix: how its files are named and how their text splits. */

import type { Language } from '../model/language.ts'

export const nix: Language = {
  id: 'nix',
  name: 'Nix',
  extensions: ['nix'],
  fileNames: [],
  kind: 'build',
  lex: null,
}
