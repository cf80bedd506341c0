/** Reads the shards and makes the filter that the surveys ask. */

import { literalShard, shardedUpstreams } from '../../catalog/shards.ts'
import { createFilter, filterOver } from '../../fingerprints/filter.ts'
import { openLiterals, visitKnownLiterals, type Literals } from '../../fingerprints/literal-format.ts'
import { readShard, shardOver, type Shard, type ShardData } from '../../fingerprints/open-shard.ts'
import { ShardFormatError } from '../../fingerprints/shard-format.ts'
import { areRelated, languageOf, languages } from '../../languages/languages.ts'
import type { KnownFingerprints, SharedKnown } from '../../model/detector.ts'
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
/** The same as plain values, over memory that all threads see. */
type SharedShards = Known<ShardData>

/** Opened once for each port: the surveys need the filter and the shards, and the conclusion the shards. */
const opened = new WeakMap<Shards, Promise<SharedKnown>>()

/**
 * All shards that can be read, with what may be found in files of those languages, by their ids; with everything where they are not said. A shard that cannot be read
 * leaves the question of derived code open, for its upstream would go unseen. Who asks again gets the same.
 */
export function readShards(port: Shards, ids: readonly string[] | null = null): Promise<SharedKnown> {
  const known = opened.get(port) ?? port.opened?.(ids) ?? openShards(port, ids)
  opened.set(port, known)
  return known
}

const received = new WeakMap<SharedKnown, KnownShards>()

/** The shards that were opened, maybe by another thread. */
export function shardsIn(known: SharedKnown): KnownShards {
  const shared = known as SharedShards
  const shards = received.get(known) ?? { ...shared, shards: shared.shards.map(shardOver) }
  received.set(known, shards)
  return shards
}

/** Reads and opens all shards here. */
export async function openShards(port: Shards, ids: readonly string[] | null = null): Promise<SharedKnown> {
  const wants = ids && relatedTo(ids)
  const shards: ShardData[] = []
  const unanswered: Unanswered[] = []
  // Each is read while the one before it is opened.
  let reading = port.read(shardedUpstreams[0] ?? literalShard)
  for (const [index, upstream] of shardedUpstreams.entries()) {
    const answer = await reading
    reading = port.read(shardedUpstreams[index + 1] ?? literalShard)
    const shard = answer.ok ? tryToOpen((bytes) => readShard(bytes, wants), answer.value) : answer.because
    if (typeof shard !== 'string') shards.push(shard)
    else unanswered.push({ kind: 'unanswered', question: 'derived-code', because: `The fingerprints of ${upstream} could not be read: ${shard}.` })
  }
  const answer = await reading
  const literals = answer.ok ? tryToOpen(openLiterals, answer.value) : answer.because
  if (typeof literals === 'string') unanswered.push({ kind: 'unanswered', question: 'derived-code', because: `The texts of the upstreams could not be read: ${literals}.` })
  const opened = typeof literals === 'string' ? null : literals
  const known: SharedShards = { shards, literals: opened, words: fill(shards, opened), unanswered }
  return known
}

/** Whether an upstream's file of that path may be the origin of a file of one of the languages: of no use would be what else it says. */
function relatedTo(ids: readonly string[]): (path: string) => boolean {
  const related = new Set(languages.filter(({ id }) => ids.some((one) => areRelated(one, id))).map(({ id }) => id))
  return (path) => related.has(languageOf(path)?.id ?? '')
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

/** What the surveys ask. */
export function knownFrom(known: SharedKnown): KnownFingerprints {
  return filterOver((known as SharedShards).words)
}
