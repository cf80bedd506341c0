/** Which upstreams have fingerprints, as the lock tells. */

import lock from './upstreams.lock.json' with { type: 'json' }

/** Ids of the upstreams that have a shard, by id. */
export const shardedUpstreams: readonly string[] = Object.keys(lock.shards)

/** The name under which the literals of all upstreams are read. */
export const literalShard = 'literals'
