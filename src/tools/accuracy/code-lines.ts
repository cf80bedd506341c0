/** A file as its lines of code, for comparing files by a rule that owes nothing to fingerprints. */

import type { Language } from '../../model/language.ts'
import { tokenize } from '../mutate/tokenize.ts'

/** How often each line of a file stands in it. */
export type LineCounts = ReadonlyMap<string, number>

/** The lines without indentation, comments and imports. Lines without a letter or digit (`});`) say nothing and are left out. */
export function codeLines(text: string, language: Language): LineCounts {
  const code = tokenize(text, language).map((token) => (token.kind === 'comment' || token.kind === 'import' ? '' : token.text)).join('')
  const counts = new Map<string, number>()
  for (const line of code.split('\n')) {
    const trimmed = line.trim()
    if (/[A-Za-z0-9]/.test(trimmed)) counts.set(trimmed, (counts.get(trimmed) ?? 0) + 1)
  }
  return counts
}

/** The share of the scanned file's lines that stand in the other, 0 to 1; each line of the other answers for one line only. */
export function shareOfLines(scanned: LineCounts, other: LineCounts): number {
  let same = 0
  let all = 0
  for (const [line, count] of scanned) {
    all += count
    same += Math.min(count, other.get(line) ?? 0)
  }
  return all === 0 ? 0 : same / all
}
