/** Rust: how its files are named and how their text splits. */

import type { Language } from '../model/language.ts'

export const rust: Language = {
  id: 'rust',
  name: 'Rust',
  extensions: ['rs'],
  fileNames: [],
  kind: 'code',
  lex: { comments: 'slash', backquotes: false, tripleQuotes: false },
}
