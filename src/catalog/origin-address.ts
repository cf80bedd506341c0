/** Where the file of an upstream that a shard names was read: repository and path at a commit. */

import { upstreamSources } from './upstream-sources.ts'
import lock from './upstreams.lock.json' with { type: 'json' }

export interface OriginAddress {
  /** `owner/name` of the repository that was read. It may be a public copy that holds the upstream's own commits. */
  readonly repository: string
  /** Relative to that repository's root. */
  readonly path: string
}

/** The address of a path as the upstream's shard has it, or null where no reading has that commit. */
export function originAddress(upstream: string, path: string, revision: string): OriginAddress | null {
  const shards: Readonly<Record<string, { readonly readings: readonly { readonly repository: string; readonly commit: string }[] }>> = lock.shards
  const reading = revision === '' ? undefined : shards[upstream]?.readings.find(({ commit }) => commit === revision)
  if (reading === undefined) return null
  const sources = upstreamSources.find((source) => source.upstream === upstream)?.readings ?? []
  const under = sources.find((one) => one.repository === reading.repository && revision.startsWith(one.revision))?.under ?? ''
  return { repository: reading.repository, path: path.startsWith(under) ? path.slice(under.length) : path }
}
