/** Facts about code that stems from an upstream: which files, how much of the repository, and what its history says. */

import type { Role } from './source.ts'
import type { UpstreamId } from './upstream.ts'

/** What became of the licence or copyright notice that the upstream's file carries. */
export type NoticeState = 'kept' | 'changed' | 'removed' | 'upstream-had-none'

/**
 * How a file's origin is known. `exact`: the same from its first token to its last; `names`: by its code with its names; `shape`: by its code whatever its names; `passage`: a part
 * of it stands in the upstream; `literals`: by the texts that it holds.
 */
export type OriginEvidence = 'exact' | 'names' | 'shape' | 'passage' | 'literals'

/** Lines of a file, from 1, both ends included. */
export interface LineRange {
  readonly from: number
  readonly to: number
}

/** A file that stems from an upstream's file. */
export interface DerivedFile {
  readonly kind: 'derived-file'
  readonly path: string
  readonly role: Role
  readonly upstream: UpstreamId
  readonly origin: { readonly path: string; readonly revision: string; readonly version: string }
  /** Share of the file's sampled fingerprints that stand in the upstream, 0 to 1. */
  readonly containment: number
  /** Lines of code in the file, and how many of them count as derived. */
  readonly lines: number
  readonly derivedLines: number
  readonly notice: NoticeState
  readonly evidence: OriginEvidence
  /** Of a file that is known by its texts: how many different ones it has that tell whose they are, and how many of them are the upstream's. */
  readonly texts?: { readonly matching: number; readonly telling: number }
  /** The file's lines that stand in the upstream: in order, apart from each other; none where they are not known. */
  readonly ranges: readonly LineRange[]
}

/**
 * Whether a derived file is the upstream's file still: of its name, known by its code with its names, and for the better part. What was taken out of a file,
 * written anew or decompiled is another file.
 */
export function isSameFile({ path, origin, evidence, containment }: DerivedFile): boolean {
  return (evidence === 'exact' || evidence === 'names') && containment >= 0.5 && lastName(path) === lastName(origin.path)
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase()
}

/** How much of the repository is an upstream's. `derived`: a work based on it; `contains`: carries some of its files; `clean`: nothing. */
export interface Derivation {
  readonly kind: 'derivation'
  readonly extent: 'derived' | 'contains' | 'clean'
  readonly firstPartyLines: number
  readonly derivedLines: number
  /** Derived lines of first-party code / all lines of first-party code, 0 to 1. */
  readonly share: number
  readonly upstreams: readonly DerivedUpstream[]
  /** Lines of code that stem from nowhere known, by the folder that holds them; first-party code only, ordered by folder. */
  readonly ownFolders: readonly FolderLines[]
}

export interface FolderLines {
  /** Relative, '' for the root. */
  readonly folder: string
  readonly lines: number
}

/** One upstream's part in the repository, the biggest first. */
export interface DerivedUpstream {
  readonly id: UpstreamId
  readonly license: string
  readonly files: number
  readonly lines: number
  readonly share: number
}

/** The repository says of itself, or shares history to prove, that it is a fork of an upstream. */
export interface ForkOf {
  readonly kind: 'fork-of'
  readonly upstream: UpstreamId
  /** Half a sentence for the reader that begins with what the repository is or has ("its history holds …"). */
  readonly because: string
  /** The upstream's commit in the repository's history, or null where GitHub says it. */
  readonly commit: string | null
  /** Set where that commit is the one that is looked at: then the tree is the upstream's own. */
  readonly isHead?: true
}
