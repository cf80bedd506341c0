/** C++: how its files are named and how their text splits. */

import type { Language } from '../model/language.ts'

export const cpp: Language = {
  id: 'cpp',
  name: 'C++',
  extensions: ['cc', 'cpp', 'cxx', 'c++', 'h', 'hh', 'hpp', 'hxx', 'inl', 'ipp', 'tpp', 'ino'],
  fileNames: [],
  kind: 'code',
  lex: { comments: 'slash', backquotes: false, tripleQuotes: false },
}
