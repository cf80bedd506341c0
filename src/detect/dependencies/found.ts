/** A dependency as one file of the tree names it. */

export interface FoundDependency {
  readonly name: string
  /** An SPDX expression, or what stands in its place. */
  readonly license: string
  readonly line: number
  /** Where its licence is said; null for the file itself. */
  readonly saidIn: string | null
}
