/** What there is to know of a repository before the check is set up in it. */

export interface RepositoryState {
  /** `owner/name`, or null where nothing says it. */
  readonly repository: string | null
  /** The folder that is to be checked, relative to the repository's root; empty where it is the root. */
  readonly folder: string
  readonly workflows: readonly WorkflowText[]
  readonly defaultBranch: string
  /** Some of its tags, the newest first. */
  readonly tags: readonly string[]
  /** The text of .gitmodules, or null. */
  readonly submodules: string | null
}

/** A workflow's path, relative to the repository's root, and its text: a stranger's. */
export interface WorkflowText {
  readonly path: string
  readonly text: string
}
