/** What GitHub shows beside a line, as the reports choose it and the runner takes it. */

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  /** One line without control characters. */
  readonly title: string
  /** One line without control characters. */
  readonly message: string
  /** Relative to the repository's root, or null where it belongs to no file, or to one whose name cannot be shown as it is. */
  readonly path: string | null
  readonly line: number | null
  readonly endLine: number | null
}
