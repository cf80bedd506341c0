/** The ways in which people change code that they took, for measuring whether it is still found. */

import type { Language } from '../../model/language.ts'
import { cutLines } from './cut-lines.ts'
import { reformat } from './reformat.ts'
import { renameNames } from './rename-names.ts'
import { renamePackages } from './rename-packages.ts'
import { stripComments } from './strip-comments.ts'
import { tokenize, type Token } from './tokenize.ts'

/** A file of code. Each character of its text stands for one byte (Latin-1), so that nothing is lost whatever its encoding. */
export interface CodeFile {
  readonly path: string
  readonly text: string
  readonly language: Language
}

export interface Mutant {
  readonly path: string
  readonly text: string
}

/** The same files give the same mutants, one for each file and in their order. */
export interface Mutation {
  readonly name: string
  readonly mutate: (files: readonly CodeFile[]) => readonly Mutant[]
}

const shareOfLines = 0.2

/** The first changes nothing: what is lost there is not lost by a change. */
export const mutations: readonly Mutation[] = [
  { name: 'unchanged', mutate: (files) => files.map(({ path, text }) => ({ path, text })) },
  { name: 'all names changed', mutate: eachAlone((tokens) => renameNames(tokens)) },
  { name: '20 % of lines cut', mutate: eachAlone((tokens, { path }) => cutLines(tokens, shareOfLines, path)) },
  { name: 'reformatted', mutate: eachAlone((tokens, { path, language }) => reformat(tokens, language.id, path)) },
  { name: 'comments and headers gone', mutate: eachAlone((tokens) => stripComments(tokens)) },
  { name: 'packages changed', mutate: (files) => renamePackages(files.map(({ path, text, language }) => ({ path, tokens: tokenize(text, language) }))) },
]

function eachAlone(change: (tokens: readonly Token[], file: CodeFile) => string): Mutation['mutate'] {
  return (files) => files.map((file) => ({ path: file.path, text: change(tokenize(file.text, file.language), file) }))
}
