/** Meson: how its files are named and how their text splits. */

import type { Language } from '../model/language.ts'

export const meson: Language = {
  id: 'meson',
  name: 'Meson',
  extensions: [],
  fileNames: ['meson.build', 'meson_options.txt', 'meson.options'],
  kind: 'build',
  lex: null,
}
