/** The entries of `catalog/upstreams.lock.json`: what each shard was made from. */

import { createHash } from 'node:crypto'
import type { Collection } from './fingerprint-collection.ts'

export interface LockEntry {
  /** Newest first. */
  readonly readings: readonly { readonly repository: string; readonly commit: string; readonly version: string; readonly date: string }[]
  readonly files: number
  readonly fingerprints: number
  readonly bytes: number
  readonly sha256: string
  /** How many background repositories were taken out of it. */
  readonly background: number
}

export interface Lock {
  readonly shards: Readonly<Record<string, LockEntry>>
  /** The background repositories and the commit at which each was read. */
  readonly backgrounds: Readonly<Record<string, string>>
}

/** The entry for a shard of these bytes. */
export function lockEntry(collection: Collection, bytes: Uint8Array, background: readonly unknown[]): LockEntry {
  return {
    readings: collection.readings(),
    files: collection.fileCount(),
    fingerprints: collection.keptCount(),
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    background: background.length,
  }
}
