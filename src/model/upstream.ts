/** A public Telegram code base that others derive from. */

/** The id of an upstream: the name of its shard and of its entry in the catalogue, such as `telegram-desktop`. */
export type UpstreamId = string

/** What the catalogue says of an upstream. */
export interface Upstream {
  readonly id: UpstreamId
  readonly name: string
  /** `owner/name` on GitHub of the official repository. */
  readonly repository: string
  /** What the upstream is under, as an SPDX expression. */
  readonly license: string
  /** Where that is stated, for the reader of a finding. */
  readonly licenseStatedIn: string
  /** Folders of the upstream that hold other people's code, relative to its root. */
  readonly thirdPartyPaths: readonly string[]
}
