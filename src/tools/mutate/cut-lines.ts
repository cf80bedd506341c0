/** Cuts a part of a file's lines of code, here and there. */

import { createChance } from './chance.ts'
import { isCode, linesOf, type Token } from './tokenize.ts'

/** The text without that share of its lines, which the seed picks. Lines that belong to a text or comment of several lines stay: cutting one would cut all. */
export function cutLines(tokens: readonly Token[], share: number, seed: string): string {
  const lines = linesOf(tokens)
  const chance = createChance(seed)
  const lots = lines.flatMap((line, index) => (isCuttable(line) ? [{ index, lot: chance() }] : [])).sort((a, b) => a.lot - b.lot)
  const cut = new Set(lots.slice(0, Math.round(lots.length * share)).map(({ index }) => index))
  return lines.flatMap((line, index) => (cut.has(index) ? [] : line.map(({ text }) => text))).join('')
}

function isCuttable(line: readonly Token[]): boolean {
  return line.some(isCode) && !line.some(({ kind, text }) => kind !== 'newline' && text.includes('\n'))
}
