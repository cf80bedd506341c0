/** What differs between two sequences of words, by Myers' greedy algorithm (An O(ND) Difference Algorithm, 1986). */

/** Words `from` to `to` (exclusive) of the one stand where words `from` to `to` of the other do. */
export interface Difference {
  readonly before: { readonly from: number; readonly to: number }
  readonly after: { readonly from: number; readonly to: number }
}

/**
 * The fewest insertions and deletions that lead from one to the other, those next to each other taken together; null where they are more
 * than `most`, because then the two are simply different. Time and memory grow with the words times that number.
 */
export function wordDifferences(before: readonly string[], after: readonly string[], most: number): readonly Difference[] | null {
  const trace = furthestPoints(before, after, most)
  return trace === null ? null : merged(edits(trace, before.length, after.length))
}

/** For each number of edits the furthest place in `before` that is reached on each diagonal. */
function furthestPoints(before: readonly string[], after: readonly string[], most: number): readonly Int32Array[] | null {
  const trace: Int32Array[] = []
  const limit = Math.min(most, before.length + after.length)
  let reached = new Int32Array(2 * limit + 3)
  for (let edit = 0; edit <= limit; edit++) {
    const next = reached.slice()
    for (let diagonal = -edit; diagonal <= edit; diagonal += 2) {
      const x = slide(before, after, stepFrom(reached, { edit, diagonal, limit }), diagonal)
      next[diagonal + limit + 1] = x
      if (x >= before.length && x - diagonal >= after.length) return [...trace, reached]
    }
    trace.push(reached)
    reached = next
  }
  return null
}

interface Step {
  readonly edit: number
  readonly diagonal: number
  readonly limit: number
}

function stepFrom(reached: Int32Array, { edit, diagonal, limit }: Step): number {
  const at = diagonal + limit + 1
  if (edit === 0) return 0
  const left = reached[at - 1] ?? 0
  const right = reached[at + 1] ?? 0
  return diagonal === -edit || (diagonal !== edit && left < right) ? right : left + 1
}

function slide(before: readonly string[], after: readonly string[], from: number, diagonal: number): number {
  let x = from
  while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x++
  return x
}

/** Back from the end, edit by edit. */
function edits(trace: readonly Int32Array[], beforeLength: number, afterLength: number): readonly Difference[] {
  const found: Difference[] = []
  const limit = ((trace[0]?.length ?? 3) - 3) / 2
  let x = beforeLength
  let y = afterLength
  for (let edit = trace.length - 1; edit > 0; edit--) {
    const reached = trace[edit] ?? new Int32Array()
    const diagonal = x - y
    const isInsertion = diagonal === -edit || (diagonal !== edit && (reached[diagonal + limit] ?? 0) < (reached[diagonal + limit + 2] ?? 0))
    const previous = isInsertion ? diagonal + 1 : diagonal - 1
    const fromX = reached[previous + limit + 1] ?? 0
    const fromY = fromX - previous
    found.push({ before: { from: fromX, to: isInsertion ? fromX : fromX + 1 }, after: { from: fromY, to: isInsertion ? fromY + 1 : fromY } })
    x = fromX
    y = fromY
  }
  return found.reverse()
}

/** Edits with fewer words between them than this are one change to a reader. */
const apart = 3

function merged(found: readonly Difference[]): readonly Difference[] {
  const all: Difference[] = []
  for (const one of found) {
    const last = all.at(-1)
    if (last !== undefined && one.before.from - last.before.to < apart && one.after.from - last.after.to < apart) {
      all[all.length - 1] = { before: { from: last.before.from, to: one.before.to }, after: { from: last.after.from, to: one.after.to } }
    } else all.push(one)
  }
  return all
}
