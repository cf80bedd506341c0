/** The entries of `catalog/upstreams.lock.json`: what each shard was made from. */

import { createHash } from 'node:crypto'
import type { Collection } from './fingerprint-collection.ts'
import type { LiteralCollection } from './literal-collection.ts'

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

/** The literals of all upstreams together, read from the same commits as the shards. */
export interface LiteralLockEntry {
  readonly count: number
  readonly bytes: number
  readonly sha256: string
}

export interface Lock {
  readonly shards: Readonly<Record<string, LockEntry>>
  readonly literals?: LiteralLockEntry
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
    sha256: sha256Of(bytes),
    background: background.length,
  }
}

/** The entry for the literals in these bytes. */
export function literalLockEntry(literals: LiteralCollection, bytes: Uint8Array): LiteralLockEntry {
  return { count: literals.count(), bytes: bytes.length, sha256: sha256Of(bytes) }
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
