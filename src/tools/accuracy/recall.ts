/** How many of the files that stem from an upstream were found. */

import type { Outcome } from './run-program.ts'

export interface Recall {
  readonly files: number
  readonly found: number
  /** Found, and said to be the expected upstream's. */
  readonly named: number
  /** The same of files with more than a hundred tokens. */
  readonly bigFiles: number
  readonly bigFound: number
}

interface Sought {
  readonly path: string
  readonly tokens: number
}

/** Files with no more tokens have little that tells them apart. */
const manyTokens = 100

/** The recall of one run; `upstream` is the expected one. */
export function recallOf(sought: readonly Sought[], { derived }: Outcome, upstream: string): Recall {
  const marked = new Map(derived.files.map((file) => [file.path, file.upstream]))
  const found = sought.filter(({ path }) => marked.has(path))
  return {
    files: sought.length,
    found: found.length,
    named: found.filter(({ path }) => marked.get(path) === upstream).length,
    bigFiles: sought.filter(isBig).length,
    bigFound: found.filter(isBig).length,
  }
}

function isBig({ tokens }: Sought): boolean {
  return tokens > manyTokens
}

/** The recall over several runs, each file weighing the same. */
export function sumOf(recalls: readonly Recall[]): Recall {
  const sum = (member: keyof Recall): number => recalls.reduce((total, one) => total + one[member], 0)
  return { files: sum('files'), found: sum('found'), named: sum('named'), bigFiles: sum('bigFiles'), bigFound: sum('bigFound') }
}
