/** What the survey of one file hands to the conclusion: plain data that may cross threads. */

import type { Binding } from './ir.ts'
import type { Pipeline } from './pipelines/facts.ts'

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
  /** What the file says of how builds are made and published; null where it is neither a CI definition nor a recipe. */
  readonly pipeline: Pipeline | null
  /** Names of files with settings that this one has a build read. */
  readonly settingsRead: readonly string[]
}
