/** Splits a file into tokens. The lexer itself is in the kernel (src/kernel/assembly/lexer.ts); here stand its tables, and what comes out of it. */

import { createKernel, type Kernel } from '../kernel/kernel.ts'
import { importWords as importSlots, importWordsAt, inWordsAt, keywordsAt, keywordSlots, kindsAt, moreKeywordsAt } from '../kernel/layout.ts'
import type { LexRules } from '../model/language.ts'
import { classes, inWords } from './byte-classes.ts'
import { hashText } from './hash.ts'
import { importWord, importWords, keywords } from './keywords.ts'
import { longestText, shortestText } from './telling-text.ts'

/** The tokens of one file. They lie in the lexer's memory and hold until its next call. */
export interface Tokens {
  readonly count: number
  /** Hash of each token's text. */
  readonly raw: Uint32Array
  /** The same with names, numbers and texts replaced by one value for each class; see `blindName` and its neighbours. */
  readonly blind: Uint32Array
  /** Line of each token, from 1. */
  readonly lines: Uint32Array
  /** Lines that hold at least one token. */
  readonly codeLines: number
  /** Those of the texts that are neither too short nor too long to tell anything: where the content of each begins and ends, and its hash, one after the other. */
  readonly texts: Uint32Array
  /** What holds the tokens, and samples them: see sketch.ts. */
  readonly kernel: Kernel
}

export const blindName = hashText('<name>')
export const blindNumber = hashText('<number>')
export const blindText = hashText('<text>')

/** A lexer with a memory of its own, which it uses again for each file. */
export function createLexer(): (bytes: Uint8Array, rules: LexRules) => Tokens {
  let kernel: Kernel | null = null
  return (bytes, rules) => {
    kernel ??= withTables(createKernel())
    kernel.load(bytes)
    return tokensOf(kernel, rules)
  }
}

function tokensOf(kernel: Kernel, { comments, backquotes, tripleQuotes }: LexRules): Tokens {
  const { calls } = kernel
  calls.setRules(comments !== 'slash', comments !== 'hash', backquotes, tripleQuotes)
  const count = calls.lex()
  return {
    kernel,
    count,
    raw: kernel.words(calls.rawAt.value, count),
    blind: kernel.words(calls.blindAt.value, count),
    lines: kernel.words(calls.linesAt.value, count),
    codeLines: calls.codeLines.value,
    texts: kernel.words(calls.textsAt.value, calls.texts.value * 3),
  }
}

function withTables(kernel: Kernel): Kernel {
  const { calls } = kernel
  const bytes = new Uint8Array(calls.memory.buffer)
  bytes.set(classes, kindsAt)
  bytes.set(inWords, inWordsAt)
  kernel.words(importWordsAt, importSlots).set(importWords)
  const tables = [kernel.words(keywordsAt, keywordSlots), kernel.words(moreKeywordsAt, keywordSlots)]
  for (const hash of keywords) placeKeyword(hash, tables)
  calls.setHashes(blindName, blindNumber, blindText, importWord)
  // With the quotes, of which there are one or three on each side.
  calls.setTexts(shortestText + 2, longestText + 6)
  return kernel
}

/** Puts a keyword into the table where its slot is free: the lowest bits of its hash tell the slot in the first, the next ones that in the second. */
function placeKeyword(hash: number, tables: readonly Uint32Array[]): void {
  const slots = [hash & (keywordSlots - 1), (hash >>> 11) & (keywordSlots - 1)]
  const free = tables.findIndex((table, index) => table[slots[index] ?? 0] === 0)
  const table = tables[free]
  if (!table) throw new Error('two keywords want the same slots: give the tables more of them')
  table[slots[free] ?? 0] = hash
}
