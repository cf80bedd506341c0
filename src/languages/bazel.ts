/** Bazel: how its files are named and how their text splits. */

import type { Language } from '../model/language.ts'

export const bazel: Language = {
  id: 'bazel',
  name: 'Bazel',
  extensions: ['bzl', 'bazel'],
  fileNames: ['build', 'workspace'],
  kind: 'build',
  lex: null,
}
