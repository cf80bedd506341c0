/** What is known of each upstream, for whoever lists them: licence, versions and how much of it was read. */

import { compareText } from '../model/place.ts'
import lock from './upstreams.lock.json' with { type: 'json' }
import { findUpstream } from './upstreams.ts'

export interface UpstreamSummary {
  readonly id: string
  readonly name: string
  readonly license: string
  /** `owner/name` of the official repository. */
  readonly repository: string
  /** The oldest and the newest, as `5.0 to 10.0`. */
  readonly versions: string
  /** How many versions were read. */
  readonly ages: number
  readonly files: number
  readonly fingerprints: number
}

interface Reading {
  readonly version: string
  readonly date: string
}

/** The upstreams that have a shard, by id. */
export function upstreamSummaries(): readonly UpstreamSummary[] {
  return Object.entries(lock.shards).map(([id, { readings, files, fingerprints }]) => {
    const upstream = findUpstream(id)
    return {
      id, name: upstream?.name ?? id, license: upstream?.license ?? '', repository: upstream?.repository ?? '', versions: versionsOf(readings),
      ages: new Set(readings.map(({ version }) => version)).size, files, fingerprints,
    }
  })
}

function versionsOf(readings: readonly Reading[]): string {
  const ordered = readings.toSorted((a, b) => compareText(a.date, b.date))
  const [oldest = '', newest = ''] = [ordered[0]?.version, ordered.at(-1)?.version]
  return oldest === newest ? oldest : `${oldest} to ${newest}`
}
