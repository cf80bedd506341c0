/** Everything that one run is asked to do. The clock and the commit come in here, so that the same request gives the same bytes. */

import type { Policy } from './policy.ts'

export interface Request {
  readonly tool: { readonly name: string; readonly version: string }
  /** The folder that is looked at, absolute. */
  readonly root: string
  readonly policy: Policy
  /** Ask nothing of the network. */
  readonly offline: boolean
  /** Revision that a pull request is compared with, or null. */
  readonly base: string | null
  /** Globs of files to leave out. */
  readonly exclude: readonly string[]
  /** Globs of folders that hold tests, beside those that are known by their names. */
  readonly testPaths: readonly string[]
  /** Ids of upstreams whose code is the repository's own, or held under another licence: it counts as own code, and asks for nothing. */
  readonly ownUpstreams: readonly string[]
  /** `owner/name`, or null where neither the environment nor the remote says it. */
  readonly repository: string | null
  /** The tag that is being released, or null. */
  readonly tag: string | null
  /** The commit that is looked at, or null where it is not known. */
  readonly commit: string | null
  /** Today, as YYYY-MM-DD: what a waiver's last day is compared with. */
  readonly today: string
}
