/** What the survey of one file hands to the conclusion: plain data that may cross threads. */

import type { Binding } from './ir.ts'

/** A known hash that stands in the text as it is, wherever: in a literal, a comment, a sentence. */
export interface Mention {
  /** The catalogue's id. */
  readonly credential: string
  readonly line: number
  readonly inComment: boolean
  /** Whether the line names it an api_hash or app_hash. */
  readonly named: boolean
}

/** How well the file was understood: followed whole, followed with gaps, only read as text, or read as text because it does not fit its own language. */
export type Understood = 'followed' | 'with-gaps' | 'as-text' | 'unparsed'

export interface FileFacts {
  readonly understood: Understood
  readonly bindings: readonly Binding[]
  readonly mentions: readonly Mention[]
  /** Why a pipeline's values reach what is published, or that they do not; null where the file is no pipeline. */
  readonly pipeline: Pipeline | null
}

/** What a CI workflow or a packaging recipe does with what it builds. */
export interface Pipeline {
  readonly publishes: boolean
  /** Half a sentence for the reader. */
  readonly because: string
}
