/** What could be written to mend findings, and what is left to the reader. */

/** A new file. Nothing that is there is ever changed. */
export interface NewFile {
  /** Relative to the checked folder. */
  readonly path: string
  readonly content: string
  /** What it is, as a sentence. */
  readonly because: string
}

export interface Mending {
  readonly files: readonly NewFile[]
  /** Sentences about what cannot be mended by writing a file. */
  readonly left: readonly string[]
}

/** What mending has to know beside the report. */
export interface MendingSources {
  /** Names in the checked folder itself, as they are written. */
  readonly names: readonly string[]
  /** What a file of the tree holds, or null where it cannot be read. */
  readonly contentOf: (path: string) => string | null
  /** Today, as YYYY-MM-DD. */
  readonly today: string
}
