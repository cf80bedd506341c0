/** Ruby: how its files are named and how their text splits. */

import type { Language } from '../model/language.ts'

export const ruby: Language = {
  id: 'ruby',
  name: 'Ruby',
  extensions: ['rb'],
  fileNames: ['podfile', 'fastfile', 'appfile', 'matchfile', 'gemfile', 'rakefile'],
  kind: 'code',
  lex: { comments: 'hash', backquotes: false, tripleQuotes: false },
}
