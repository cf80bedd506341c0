/** A file of the scanned tree, before and after it was read. */

/**
 * What a file is to the repository: `first-party` code counts towards the share of derived code; `vendored` is other people's code
 * carried along; `generated` is written by a tool; `test` and `documentation` are first-party but reach no release build.
 */
export type Role = 'first-party' | 'vendored' | 'generated' | 'test' | 'documentation'

/** A file as the listing knows it. */
export interface SourceFile {
  readonly path: string
  readonly role: Role
  /** The id of the language that its name speaks of (see `languages/`), or null where none is known. */
  readonly language: string | null
  /** The well-known library whose folder the file stands in, such as `boringssl`. Nobody needs to ask whose code that is. */
  readonly library?: string
}

/** A file with its content, read once. */
export interface Source {
  readonly file: SourceFile
  /** Hold only while the file is surveyed. Of a binary file only the beginning. */
  readonly bytes: Uint8Array
  /** Whether the content is no text. Detectors are not asked about such files. */
  readonly binary: boolean
  /** The content as text: by byte order mark, else UTF-8, else Latin-1. Decoded when first asked for. */
  text(): string
}

/** A file that was listed but not fully looked into, and why. */
export interface Unread {
  readonly path: string
  readonly because: string
}
