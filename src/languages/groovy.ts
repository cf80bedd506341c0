/** Gradle (Groovy): how its files are named and how their text splits. */

import type { Language } from '../model/language.ts'

export const groovy: Language = {
  id: 'groovy',
  name: 'Gradle (Groovy)',
  extensions: ['gradle', 'groovy'],
  fileNames: ['jenkinsfile'],
  kind: 'build',
  lex: null,
}
