/** Reads the shards and makes the filter that the surveys ask. */

import { literalShard, shardedUpstreams } from '../../catalog/shards.ts'
import { createFilter, filterOver } from '../../fingerprints/filter.ts'
import { openLiterals, visitKnownLiterals, type Literals } from '../../fingerprints/literal-format.ts'
import { readShard, shardOver, type Shard, type ShardData } from '../../fingerprints/open-shard.ts'
import { ShardFormatError } from '../../fingerprints/shard-format.ts'
import type { KnownFingerprints } from '../../model/detector.ts'
import type { Unanswered } from '../../model/evidence.ts'
import type { Shards } from '../../model/ports.ts'

/** The ids of all upstreams that are looked for. */
export const knownUpstreams = shardedUpstreams

interface Known<One> {
  readonly shards: readonly One[]
  /** The upstreams' texts, or null where they could not be read. */
  readonly literals: Literals | null
  /** The filter's words, to be sent to the threads. */
  readonly words: Int32Array
  readonly unanswered: readonly Unanswered[]
}

export type KnownShards = Known<Shard>
/** The same as plain values, on their way from one thread to another. */
export type SentShards = Known<ShardData>

/** Opened once for each port: the surveys need the filter, and the conclusion the shards. */
const opened = new WeakMap<Shards, Promise<KnownShards>>()

/** All shards that can be read. One that cannot leaves the question of derived code open, for its upstream would go unseen. */
export function readShards(port: Shards): Promise<KnownShards> {
  const known = opened.get(port) ?? (port.opened?.() ?? openShards(port)).then((sent) => received(sent as SentShards))
  opened.set(port, known)
  return known
}

function received(sent: SentShards): KnownShards {
  return { ...sent, shards: sent.shards.map(shardOver) }
}

/** Reads and opens all shards here. */
export async function openShards(port: Shards): Promise<SentShards> {
  const shards: ShardData[] = []
  const unanswered: Unanswered[] = []
  // Each is read while the one before it is opened.
  let reading = port.read(shardedUpstreams[0] ?? literalShard)
  for (const [index, upstream] of shardedUpstreams.entries()) {
    const answer = await reading
    reading = port.read(shardedUpstreams[index + 1] ?? literalShard)
    const shard = answer.ok ? tryToOpen(readShard, answer.value) : answer.because
    if (typeof shard !== 'string') shards.push(shard)
    else unanswered.push({ kind: 'unanswered', question: 'derived-code', because: `The fingerprints of ${upstream} could not be read: ${shard}.` })
  }
  const answer = await reading
  const literals = answer.ok ? tryToOpen(openLiterals, answer.value) : answer.because
  if (typeof literals === 'string') unanswered.push({ kind: 'unanswered', question: 'derived-code', because: `The texts of the upstreams could not be read: ${literals}.` })
  const opened = typeof literals === 'string' ? null : literals
  return { shards, literals: opened, words: fill(shards, opened), unanswered }
}

/** What the bytes hold, or why they cannot be opened. */
function tryToOpen<Opened>(open: (bytes: Uint8Array) => Opened, bytes: Uint8Array): Opened | string {
  try {
    return open(bytes)
  } catch (error) {
    if (error instanceof ShardFormatError) return error.message
    throw error
  }
}

/** One filter for shingles and literals: neither can be mistaken for the other more often than any two strangers. */
function fill(shards: readonly ShardData[], literals: Literals | null): Int32Array {
  const filter = createFilter(shards.reduce((sum, shard) => sum + shard.hi.length, 0))
  for (const { hi, lo } of shards) filter.addAll(hi, lo)
  if (literals) visitKnownLiterals(literals, (hi, lo) => filter.add(hi, lo))
  return filter.words()
}

/** The filter that another thread filled. */
export function knownFrom(words: Int32Array): KnownFingerprints {
  return filterOver(words)
}
