/** Gradle (Kotlin): how its files are named and how their text splits. */

import type { Language } from '../model/language.ts'

export const gradleKotlin: Language = {
  id: 'gradle-kotlin',
  name: 'Gradle (Kotlin)',
  extensions: ['kts'],
  fileNames: [],
  kind: 'build',
  lex: null,
}
