/** A sentence, a tag or a field that says under which licence something is. */

export interface Statement {
  /** SPDX expression, or null where what is said cannot be read. */
  readonly expression: string | null
  /** The words, at most 200 characters. */
  readonly raw: string
  readonly trouble: string | null
  readonly line: number
  /** Whether the file says this of a part of the tree only. */
  readonly part?: boolean
}
