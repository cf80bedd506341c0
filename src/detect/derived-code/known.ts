/** Reads the shards and makes the filter that the surveys ask. */

import { shardedUpstreams } from '../../catalog/shards.ts'
import { createFilter, filterOver } from '../../fingerprints/filter.ts'
import { readShardHeader, ShardFormatError, visitFingerprints } from '../../fingerprints/shard-format.ts'
import type { KnownFingerprints } from '../../model/detector.ts'
import type { Unanswered } from '../../model/evidence.ts'
import type { Shards } from '../../model/ports.ts'

export interface KnownShards {
  readonly shards: readonly Uint8Array[]
  /** The filter's words, to be sent to the threads. */
  readonly words: Int32Array
  readonly unanswered: readonly Unanswered[]
}

/** All shards that can be read. One that cannot leaves the question of derived code open, for its upstream would go unseen. */
export async function readShards(port: Shards, upstreams: readonly string[] = shardedUpstreams): Promise<KnownShards> {
  const shards: Uint8Array[] = []
  const unanswered: Unanswered[] = []
  for (const upstream of upstreams) {
    const answer = await port.read(upstream)
    const because = answer.ok ? whyUnreadable(answer.value) : answer.because
    if (answer.ok && because === null) shards.push(answer.value)
    else unanswered.push({ kind: 'unanswered', question: 'derived-code', because: `The fingerprints of ${upstream} could not be read: ${because ?? 'no reason given'}.` })
  }
  return { shards, words: fill(shards), unanswered }
}

function whyUnreadable(bytes: Uint8Array): string | null {
  try {
    readShardHeader(bytes)
    return null
  } catch (error) {
    return error instanceof ShardFormatError ? error.message : 'its header is damaged'
  }
}

function fill(shards: readonly Uint8Array[]): Int32Array {
  const headers = shards.map(readShardHeader)
  const filter = createFilter(headers.reduce((sum, header) => sum + header.fingerprints, 0))
  shards.forEach((bytes, index) => {
    const header = headers[index]
    if (header) visitFingerprints(bytes, header, (hi, lo) => filter.add(hi, lo))
  })
  return filter.words
}

/** The filter that another thread filled. */
export function knownFrom(words: Int32Array): KnownFingerprints {
  return filterOver(words)
}
