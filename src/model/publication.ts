/** What is written to GitHub beside the run, as the reports make it and the host sends it. */

import type { Annotation } from './annotation.ts'

/** A check beside a commit. */
export interface CheckRun {
  readonly name: string
  /** `neutral` where the gate is open all the same: GitHub lets it pass. */
  readonly conclusion: 'success' | 'neutral' | 'failure'
  /** One line of plain text. */
  readonly title: string
  /** Markdown of at most 65,535 characters. */
  readonly summary: string
  /** Each with a path. */
  readonly annotations: readonly Annotation[]
}

/** A comment on a pull request, which a later run finds again and writes anew. */
export interface PullRequestComment {
  /** What the body begins with, unseen by readers. */
  readonly marker: string
  /** Markdown of at most 65,536 characters, the marker included. */
  readonly body: string
  /** Whether there is something to do: without, none is begun, and one that is there says that all is well. */
  readonly asksForAction: boolean
}
