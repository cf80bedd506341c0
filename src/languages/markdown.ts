/** Markdown: how its files are named and how their text splits. */

import type { Language } from '../model/language.ts'

export const markdown: Language = {
  id: 'markdown',
  name: 'Markdown',
  extensions: ['md', 'markdown', 'mdx', 'rst', 'adoc', 'textile'],
  fileNames: [],
  kind: 'prose',
  lex: null,
}
