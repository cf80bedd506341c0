/** Facts that the detectors saw. A fact never says whether it is good or bad: that is the rules' to judge. */

import type { Reach } from './credential.ts'
import type { Place } from './place.ts'
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

/** The text of a licence, found in a file whatever its name. */
export interface LicenseText {
  readonly kind: 'license-text'
  readonly place: Place
  /** SPDX id of the text, without -only or -or-later where the text itself does not say so (`GPL-3.0`). */
  readonly spdx: string
  /** Additional permission named in the file, as an SPDX exception id or a LicenseRef, or null. */
  readonly exception: string | null
  /** Likeness to the canonical text, 0 to 1. */
  readonly similarity: number
  /** Whether the text speaks for the repository (at its root or in a licence folder), or for a part of it. */
  readonly scope: 'repository' | 'part'
  /** Passages of a GNU licence's terms that differ from the original, at most twenty; left out where there are none. */
  readonly alterations?: readonly Alteration[]
}

/** A passage of a licence's text that was changed. The words are those that count when texts are compared: small letters, no punctuation. */
export interface Alteration {
  /** First and last line in the file, from 1. */
  readonly line: number
  readonly endLine: number
  /** The original's words with a few around them, the changed ones in `[-…-]`; empty where words were only added. */
  readonly original: string
  /** The file's words with a few around them, the changed ones in `{+…+}`; empty where words were only taken away. */
  readonly here: string
}

/** A statement that code is under a licence: a manifest's field, a README's sentence, a notice in a header. */
export interface LicenseDeclaration {
  readonly kind: 'license-declaration'
  readonly place: Place
  readonly statedIn: 'manifest' | 'readme' | 'notice' | 'legal-file'
  /** The statement as an SPDX expression, or null where it cannot be parsed. */
  readonly expression: string | null
  /** What the file says, at most 200 characters. A stranger's text. */
  readonly raw: string
  /** Why it cannot be parsed, when it cannot. */
  readonly trouble: string | null
  /** Of a notice in headers: how many of the repository's own files say it; `place` is in the first. */
  readonly files?: number
  readonly scope: 'repository' | 'part'
}

/** What the repository as a whole is under, joined from its texts and declarations. */
export interface RepositoryLicense {
  readonly kind: 'repository-license'
  /** SPDX expression, or null where nothing says it. A bare `GPL-3.0` where nothing settles -only or -or-later. */
  readonly declared: string | null
  readonly statedAt: readonly Place[]
  /** The widest licence that all upstreams found here permit, as an SPDX expression; null when nothing is asked or nothing satisfies all. */
  readonly required: string | null
}

/** A sentence that takes back what the licence gives, in a document that speaks for the whole repository. */
export interface RestrictionFact {
  readonly kind: 'restriction'
  readonly place: Place
  readonly forbids: 'commercial use' | 'redistribution' | 'uses beyond a purpose'
  /** The sentence, at most 200 characters. A stranger's text. */
  readonly raw: string
}

/** A statement that the work, or the file that it stands in, was changed, with a date. */
export interface ChangeNoticeFact {
  readonly kind: 'change-notice'
  readonly place: Place
  readonly of: 'work' | 'file'
  /** The statement about the work, at most 200 characters. A stranger's text. */
  readonly raw: string
}

/** A package that the app is built with, and whose licence something in the tree says or everybody can know. */
export interface DependencyFact {
  readonly kind: 'dependency'
  /** As its registry knows it: `left-pad`, `group:artifact`. */
  readonly name: string
  /** As an SPDX expression; `LicenseRef-Proprietary` where nobody may pass it on. */
  readonly license: string
  /** Where the repository asks for it. */
  readonly place: Place
  /** Where its licence is said: a file of the tree, or an address. */
  readonly saidIn: string
}

/** A published credential in the tree. One per credential and root cause. */
export interface CredentialUse {
  readonly kind: 'credential'
  /** Id in the catalogue. */
  readonly credential: string
  readonly apiId: number
  readonly place: Place
  readonly reach: Reach
  /** How the value gets to where it is used: definition, uses, switch. The first step is `place`. */
  readonly trail: readonly TrailStep[]
  /** What decided the reach, as half a sentence for the reader ("both fields are overwritten in the static block"). */
  readonly because: string
}

/** An api_hash that no list knows stands in the tree, where a build gets it. */
export interface OwnCredential {
  readonly kind: 'own-credential'
  /** Its first six digits: more is never told. */
  readonly apiHashStart: string
  /** The api_id beside it, or null where none was found. */
  readonly apiId: number | null
  readonly place: Place
  readonly reach: Reach
  readonly because: string
  readonly trail: readonly TrailStep[]
}

/** The tree has places for an api_hash, all of them empty, and nothing in it that could fill one. */
export interface CredentialGap {
  readonly kind: 'credential-gap'
  /** The empty places. */
  readonly places: readonly Place[]
}

/** A file that an upstream ships as a stand-in, as it was shipped. */
export interface PlaceholderFile {
  readonly kind: 'placeholder-file'
  readonly place: Place
  /** Git's SHA-1 of the file. */
  readonly blob: string
}

/** One step of a value's way. */
export interface TrailStep {
  readonly place: Place
  readonly says: string
}

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
  readonly url: string
}

/** The repository says of itself, or shares history to prove, that it is a fork of an upstream. */
export interface ForkOf {
  readonly kind: 'fork-of'
  readonly upstream: UpstreamId
  /** Half a sentence for the reader that begins with what the repository is or has ("its history holds …"). */
  readonly because: string
  /** The upstream's commit in the repository's history, or null where GitHub says it. */
  readonly commit: string | null
}

/**
 * Source that the tree uses and does not hold. `hidden`: a line of a .gitignore file keeps it out; `absent`: nothing says why it is not there;
 * `pointer`: Git LFS has put a pointer in its place.
 */
export interface MissingSource {
  readonly kind: 'missing-source'
  readonly reason: 'hidden' | 'absent' | 'pointer'
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
  /** Its line in .gitmodules, or null. */
  readonly place: Place | null
}

/** A question that could not be answered. Never a pass. */
export interface Unanswered {
  readonly kind: 'unanswered'
  readonly question: Question
  /** A sentence that says why, and what to do. */
  readonly because: string
}

/** The questions that rules stand on. */
export type Question = 'derived-code' | 'license' | 'credentials' | 'repository-visibility' | 'release-source' | 'complete-source'

export type Evidence =
  | DerivedFile
  | Derivation
  | LicenseText
  | LicenseDeclaration
  | RepositoryLicense
  | RestrictionFact
  | ChangeNoticeFact
  | DependencyFact
  | CredentialUse
  | OwnCredential
  | CredentialGap
  | PlaceholderFile
  | RepositoryFact
  | ReleaseFact
  | ForkOf
  | MissingSource
  | OpaqueBinary
  | SubmoduleFact
  | Unanswered

/** The evidence of one kind. */
export function ofKind<K extends Evidence['kind']>(evidence: readonly Evidence[], kind: K): Extract<Evidence, { kind: K }>[] {
  return evidence.filter((fact): fact is Extract<Evidence, { kind: K }> => fact.kind === kind)
}
