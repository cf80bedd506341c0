/** How a value came to be: the literals that it is made of, what must hold for it, the names that it went through. */

import type { Condition } from './ir.ts'
import type { Located } from './names.ts'

/** A file and a line. */
export interface Spot {
  readonly path: string
  readonly line: number
  /** Whether what stands there may be a piece of a hash, as the pattern of a format is not. */
  readonly piece?: boolean
}

/** How a value came to be. */
export interface Trace {
  /** The literals that it is made of, those that may be a piece of a hash first. */
  readonly roots: readonly Spot[]
  readonly conditions: readonly Condition[]
  /** What may replace it without a change to the tree, or null. */
  readonly replaceable: string | null
  /** The named values that it went through. */
  readonly through: readonly Located[]
}

/** The trace of something that stands nowhere. */
export const nowhere: Trace = { roots: [], conditions: [], replaceable: null, through: [] }

/** The trace of something made of several values. */
export function mergeTraces(traces: readonly Trace[]): Trace {
  const roots = new Map(traces.flatMap((one) => one.roots).map((spot) => [`${spot.path}:${spot.line}`, spot]))
  return {
    roots: [...roots.values()].sort((a, b) => Number(b.piece ?? false) - Number(a.piece ?? false)),
    conditions: [...new Set(traces.flatMap((one) => one.conditions))],
    replaceable: traces.find((one) => one.replaceable !== null)?.replaceable ?? null,
    through: [...new Set(traces.flatMap((one) => one.through))],
  }
}

/** The trace of a value that a name leads to. */
export function traceOf(located: Located): Trace {
  const { conditions, replaceable } = located.binding
  return { roots: [], conditions, replaceable, through: [located] }
}
