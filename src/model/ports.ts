/** What the stages may ask of the world. A port answers with a reason instead of throwing when the world refuses. */

import type { RepositoryFact } from './evidence.ts'
import type { FileSurvey, SharedKnown } from './detector.ts'
import type { Source, SourceFile, Unread } from './source.ts'
import type { Parser } from './syntax.ts'

/** An answer, or the sentence that says why there is none. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly because: string }

/** The scanned folder. */
export interface Tree {
  /**
   * Every regular file below the root that is not ignored, relative, with `/`, sorted by code unit. Links are neither followed nor listed.
   * With git: tracked files and untracked ones that git does not ignore.
   */
  list(patterns: { readonly exclude: readonly string[]; readonly tests: readonly string[] }): Promise<Listing>
  /** Paths that differ from the revision, for a pull request. */
  changedSince(revision: string): Promise<Answer<Changes>>
  /** What git lists that is no file: submodules, links, repositories inside of this one that are no submodules. Without git only the links. */
  entries(): Promise<readonly TreeEntry[]>
  /** The text of one listed file, its first four million characters at most, for what is seldom looked at twice; null where it cannot be read. */
  read(path: string): Promise<string | null>
  /** The id that git gives a listed file's content, 40 hex digits, for what is seldom asked; null where it cannot be read. */
  blobId(path: string): Promise<string | null>
  /** Bytes of a listed file from a place on, which is seen from its end where it is negative; some megabytes at most. Null where it cannot be read. */
  piece(path: string, where: { readonly from: number; readonly length: number }): Promise<Piece | null>
}

/** A piece of a file, and the size of the whole, in bytes. */
export interface Piece {
  readonly size: number
  readonly bytes: Uint8Array
}

/** A submodule, a link, or a repository of its own that git does not track here. */
export interface TreeEntry {
  readonly path: string
  readonly kind: 'submodule' | 'link' | 'repository'
  /** The commit at which a submodule is pinned. */
  readonly commit: string | null
}

/** The history of the scanned folder. */
export interface History {
  /**
   * For each line of commits, from the newest to the oldest and each an ancestor of the one before it: the newest that the folder's history holds, or null.
   * An object that lies in the repository without being an ancestor of what is checked out is not held.
   */
  newestHeld(lines: readonly (readonly string[])[]): Promise<Answer<readonly (string | null)[]>>
}

/** What a pull request does to the tree. */
export interface Changes {
  /** Paths that were added, changed or removed. */
  readonly paths: readonly string[]
  /** Those that were not there before. */
  readonly added: readonly string[]
}

export interface Listing {
  readonly paths: readonly string[]
  /** Those that the user's patterns for tests match. */
  readonly tests: readonly string[]
  /** Submodules, links and the like: listed by git, but no files of this tree. */
  readonly passedOver: readonly Unread[]
}

/** What a thread reads and parses files with. */
export interface Sources {
  /** What stands in a file, or why it cannot be read. The source's bytes hold until the next call. Of a binary file, and of a huge collection of data, only the beginning is read. */
  readonly read: (file: SourceFile) => Source | Unread
  readonly parser: Parser
}

/** Has detectors survey files, on as many threads as there are cores. */
export interface Surveyor {
  /** `own` is the work of the thread that asks: it surveys as well. `progress` hears how many files of all tasks together are done. */
  survey(tasks: readonly SurveyTask[], own: SurveyWork, progress: (done: number) => void): Promise<SurveyOutcome>
}

/** What each thread does. One question has to be answered before the next is asked. */
export interface SurveyWork {
  /** Takes in what is known of all upstreams, before the first batch whose detectors ask for it. */
  know(known: SharedKnown): Promise<void>
  survey(batch: Batch): Promise<BatchAnswer>
  /** At the end: the surveys that were kept back until then. */
  finish(): Promise<readonly FileSurvey[]>
}

/** Files to be read, and the ids of the detectors that survey them. */
export interface Batch {
  readonly files: readonly SourceFile[]
  readonly detectors: readonly string[]
}

export interface BatchAnswer {
  /** Of those files that a detector had something to say of, or that turned out to be something else than their names told. */
  readonly surveys: readonly FileSurvey[]
  /** How many bytes were read of each file. */
  readonly bytes: readonly number[]
  readonly unread: readonly Unread[]
}

/** What some detectors look at, each file read once. */
export interface SurveyTask {
  /** In the order in which they are read. */
  readonly files: readonly SourceFile[]
  /** The detectors' ids. */
  readonly detectors: readonly string[]
  /** What is known of all upstreams; null where no detector asks. */
  readonly known: Promise<SharedKnown> | null
  /** Called once when all its files were surveyed and the thread that asks has no more to do, while others may have: with what has been said of any file so far, by path. */
  readonly after?: ((surveys: readonly FileSurvey[]) => Promise<unknown>) | undefined
}

export interface SurveyOutcome {
  /** By path. A file of which nothing is to be said has none. */
  readonly surveys: readonly FileSurvey[]
  /** So many bytes were read, those of a file counted once. */
  readonly bytes: number
  readonly unread: readonly Unread[]
}

/** The fingerprints of the upstreams. */
export interface Shards {
  /** The bytes of one upstream's shard. */
  read(upstream: string): Promise<Answer<Uint8Array>>
  /** Opens them all on another thread, where there is one, for files of those languages, by their ids; null for all. */
  opened?(languages: readonly string[] | null): Promise<SharedKnown>
}

/** GitHub. `name` is `owner/name`. */
export interface Forge {
  /** Whose repositories it knows: `github.com`, or the host of a GitHub Enterprise Server. */
  readonly host: string
  /** Whether it may be asked about this and that: with a token it answers thousands of questions an hour, without one sixty. */
  readonly answersMany: boolean
  repository(name: string): Promise<Answer<RepositoryFact>>
  release(name: string, tag: string): Promise<Answer<TaggedTree>>
  /** What was released lately, and the tags. */
  releases(name: string): Promise<Answer<ReleaseList>>
  /** Whether the repository holds the commit; `unseen` where the public sees no such repository. */
  commit(name: string, commit: string): Promise<Answer<'held' | 'absent' | 'unseen'>>
  /** What lies at the root of a revision, or of the default branch where that is null: names, those of folders with a slash at the end. None in a repository without a commit. */
  root(name: string, revision: string | null): Promise<Answer<readonly string[]>>
  /** The text of a file at a revision, or null where it has none of that path. */
  file(name: string, path: string, revision: string): Promise<Answer<string | null>>
}

/** The releases that the public sees, the newest first, as far as they were listed. */
export interface ReleaseList {
  readonly releases: readonly ListedRelease[]
  /** The commits that the tags point to, by the tags' names. */
  readonly tags: ReadonlyMap<string, string>
  /** False where there are more tags than were listed. */
  readonly allTags: boolean
}

export interface ListedRelease {
  readonly tag: string
  readonly title: string
  /** What its maker wrote of it. A stranger's text. */
  readonly text: string
  /** As YYYY-MM-DD. */
  readonly publishedOn: string
  /** The names of the files beside it. */
  readonly assets: readonly string[]
}

/** A tag as GitHub knows it, and the files below it. */
export interface TaggedTree {
  readonly tag: string
  readonly exists: boolean
  /** The commit that the tag points to; null where there is no tag, or it points to something else. */
  readonly commit: string | null
  /** Paths of its files, with `/`. */
  readonly paths: readonly string[]
  /** False where GitHub left some of the files out, which it does with very many. */
  readonly complete: boolean
  readonly url: string
}

/** Where a long run says how far it is. */
export type Progress = (stage: string, done: number, total: number) => void

export interface Ports {
  readonly tree: Tree
  readonly history: History
  readonly sources: Sources
  readonly surveyor: Surveyor
  readonly shards: Shards
  readonly forge: Forge
  readonly progress: Progress
  /** Seconds since some fixed moment, for the duration that the report names. */
  readonly seconds: () => number
}
