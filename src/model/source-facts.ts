/** Facts about the source that is published: what GitHub and the tags show, and what the tree uses and does not hold. */

import type { Place } from './place.ts'

/** What GitHub says of the repository. */
export interface RepositoryFact {
  readonly kind: 'repository'
  /** `owner/name`. */
  readonly name: string
  /** `unseen`: GitHub shows no repository of this name to the public; it is private, blocked, gone or never was. */
  readonly visibility: 'public' | 'private' | 'internal' | 'unseen'
  readonly archived: boolean
  /** `owner/name` of the repository that this is a fork of, or null. */
  readonly parent: string | null
  /** `owner/name` of the repository at which the network of forks begins, or null where it is no fork. */
  readonly source: string | null
  /** SPDX id of the licence that GitHub shows beside the repository; left out where it shows none or cannot tell. */
  readonly license?: string
  readonly url: string
}

/** A release, or the tag that one is made from. */
export interface ReleaseFact {
  readonly kind: 'release'
  readonly tag: string
  readonly tagExists: boolean
  /** The commit that the tag points to, where it exists. */
  readonly commit: string | null
  /** Files in the tag's tree, or null where GitHub did not list all. */
  readonly files: number | null
  /** Those of them that are not documents, pictures or settings of the repository, or null where GitHub did not list all. */
  readonly sourceFiles: number | null
  /** How many of the derived files found here stand in the tag's tree under the same name, in whatever folder; null as above. */
  readonly derivedFiles: number | null
  /** The commit that is checked, where it is another one, and GitHub holds it too; else null. */
  readonly otherCommit: string | null
  readonly url: string
}

/** A release that offers programs, as GitHub lists it. */
export interface BinaryRelease {
  readonly kind: 'binary-release'
  readonly tag: string
  readonly title: string
  /** As YYYY-MM-DD. */
  readonly publishedOn: string
  /** The names of the programs. */
  readonly binaries: readonly string[]
  /** The commit that its tag points to, where that is known. */
  readonly commit: string | null
  /** Null where GitHub has more tags than were listed. */
  readonly hasTag: boolean | null
  /** Whether there is more at the root of its tree than documents and pictures; null where nobody asked. */
  readonly holdsSource: boolean | null
}

/** What everybody sees who opens the repository on GitHub: its default branch. */
export interface PublishedTree {
  readonly kind: 'published-tree'
  readonly repository: string
  /** Whether there is more at its root than documents and pictures. */
  readonly holdsSource: boolean
  /** Whether GitHub holds the commit that is checked, on whatever branch; null where that is not known. */
  readonly holdsCommit: boolean | null
}

/**
 * Source that the tree uses and does not hold. `hidden`: a line of a .gitignore file keeps it out; `absent`: nothing says why it is not there;
 * `pointer`: Git LFS has put a pointer in its place; `nested`: it lies in a repository of its own inside of this one, which git does not track here.
 */
export interface MissingSource {
  readonly kind: 'missing-source'
  readonly reason: 'hidden' | 'absent' | 'pointer' | 'nested'
  /** What the code calls it: a class's full name, a header as it is included, a module's path, a project of the build. */
  readonly unit: string
  /** Where it would stand in the tree. */
  readonly path: string
  /** What keeps it out, where that is known: the line and its text. */
  readonly hiddenBy: { readonly place: Place; readonly text: string } | null
  /** A file of the tree that shows what it looks like, such as `Keys.java.example`, or null. */
  readonly template: string | null
  /** The first places that use it, in order; in each file one. */
  readonly uses: readonly Place[]
  /** How many files use it. */
  readonly users: number
}

/** A library or program in the tree that was compiled somewhere else: neither its source nor a word on where that is stands beside it. */
export interface OpaqueBinary {
  readonly kind: 'opaque-binary'
  readonly path: string
}

/** Source that the repository publishes in an archive instead of files. */
export interface SourceArchive {
  readonly kind: 'source-archive'
  readonly path: string
  /** How many files of the repository's own source it holds that do not stand in the tree; null where it was not looked into, and its name alone tells. */
  readonly files: number | null
  /** One of them, as the archive calls it; null as above. */
  readonly shownBy: string | null
  /** Whether it takes a password to read them. */
  readonly isEncrypted: boolean
}

/**
 * A submodule, which is built with the rest. `public`: its address is on the web; `private-address`: only who has an account gets there; `local`: a path on
 * somebody's disk; `unnamed`: .gitmodules does not speak of it. Whether a public address leads anywhere is GitHub's to say, if at all.
 */
export interface SubmoduleFact {
  readonly kind: 'submodule'
  readonly path: string
  readonly url: string | null
  readonly address: 'public' | 'private-address' | 'local' | 'unnamed'
  /** Whether GitHub shows the public a repository there; null where nobody asked, or it did not answer. */
  readonly isShown: boolean | null
  /** The commit that it is pinned at, where git says. */
  readonly commit: string | null
  /** Whether the repository at that address holds the commit; null where nobody asked, or it did not answer. */
  readonly holdsCommit: boolean | null
  /** Its line in .gitmodules, or null. */
  readonly place: Place | null
}

/** A place other than GitHub where the README sends people for builds. */
export interface OutsideOffer {
  readonly kind: 'outside-offer'
  readonly place: Place
  readonly url: string
  /** Whether a README, or what goes with a release, names the address of the repository. */
  readonly linksToSource: boolean
}

/** What apps are made for. */
export type Platform = 'Android' | 'iOS or macOS' | 'Windows' | 'the web' | 'desktop'

/** A platform for which the tree holds code that stems from an upstream. */
export interface PlatformFact {
  readonly kind: 'platform'
  readonly platform: Platform
  /** How many files of such code, and the first of them. */
  readonly files: number
  readonly shownBy: string
  /** The first script that builds it, or null where there is none. */
  readonly script: string | null
}

/** A version that a build file gives what it builds: dotted numbers, as in `11.4.2`. */
export interface VersionFact {
  readonly kind: 'version'
  readonly version: string
  readonly place: Place
  /** The version of the earlier release at which the file said so; null for the tree that is checked. */
  readonly released: string | null
}
