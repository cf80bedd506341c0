/** The right word nearest to a wrong one, for "did you mean". */

/**
 * The candidate with the fewest typing slips from `word`, or null when none is near: more slips than a third of the longer word, and
 * one is always allowed, would suggest a word that nobody meant. Of equals the first.
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  let best: string | null = null
  let fewest = Infinity
  for (const candidate of candidates) {
    const allowed = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3))
    const slips = slipsBetween(word.toLowerCase(), candidate.toLowerCase(), allowed)
    if (slips > allowed || slips >= fewest || slips >= candidate.length) continue
    best = candidate
    fewest = slips
  }
  return best
}

/** `; did you mean X?`, or nothing when no candidate is near. */
export function suggestion(word: string, candidates: readonly string[], prefix = ''): string {
  const near = nearest(word, candidates)
  return near === null ? '' : `; did you mean ${prefix}${near}?`
}

/**
 * Optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours, each counted as one.
 * Words whose lengths alone differ by more than `limit` are not compared.
 */
function slipsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Infinity
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const line = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      line.push(Math.min(
        at(last, column) + 1,
        at(line, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, column - 2) + 1 : Infinity,
      ))
    }
    beforeLast = last
    last = line
  }
  return at(last, b.length)
}

function at(line: readonly number[], column: number): number {
  return line[column] ?? Infinity
}
