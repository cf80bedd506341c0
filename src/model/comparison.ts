/** A scanned file held against the upstream's file that it stems from. */

import type { DerivedFile, LineRange } from './derived-code.ts'

export interface Comparison {
  /** The file, as the user named it. */
  readonly file: string
  readonly lines: readonly string[]
  readonly derived: DerivedFile
  /** What the upstream is called, and its licence. */
  readonly upstream: { readonly name: string; readonly license: string }
  /** Where the upstream's file can be read at that commit; null where no commit is known. */
  readonly url: string | null
  /** The upstream's text, and how the two go together; null where nobody gave it. */
  readonly beside: Beside | null
}

export interface Beside {
  readonly lines: readonly string[]
  /** Where the text is from, as half a sentence. */
  readonly from: string
  /** In order, without gaps on either side. */
  readonly blocks: readonly Block[]
}

/** Lines of both texts that belong together. A side that has none there is null. `alike`: the same but for white space. */
export interface Block {
  readonly alike: boolean
  readonly here: LineRange | null
  readonly there: LineRange | null
}
