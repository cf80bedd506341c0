/** What a suite of licence texts asks, and how many of its questions were answered rightly. */

/** A group of cases that are counted together. */
export interface Score {
  readonly suite: string
  /** What its cases have in common. */
  readonly cases: string
  readonly right: number
  readonly all: number
  /** The wrong ones: name, what was expected, what was found. */
  readonly wrong: readonly string[]
}

/** One case with its answer. */
export interface Asked {
  readonly name: string
  readonly expected: string
  readonly found: string
  readonly right: boolean
}

export function scoreOf(suite: string, cases: string, asked: readonly Asked[]): Score {
  return {
    suite,
    cases,
    right: asked.filter(({ right }) => right).length,
    all: asked.length,
    wrong: asked.filter(({ right }) => !right).map(({ name, expected, found }) => `${name}: ${expected} expected, ${found || 'nothing'} found`),
  }
}

/** `GPL-2.0-only OR GPL-3.0-only` is what others call GPL-2.0-or-3.0. */
export function sameIds(found: readonly string[], expected: readonly string[]): boolean {
  return found.map((id) => id.replace(/^GPL-2\.0-only OR GPL-3\.0-only$/, 'GPL-2.0-or-3.0')).join() === [...new Set(expected)].sort().join()
}
