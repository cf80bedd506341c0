/** Facts that the detectors saw. A fact never says whether it is good or bad: that is the rules' to judge. */

import type { CredentialUse, OwnCredential, CredentialGap, PlaceholderFile } from './credential-facts.ts'
import type { DerivedFile, Derivation, ForkOf } from './derived-code.ts'
import type { LicenseText, LicenseDeclaration, RepositoryLicense, RestrictionFact, ChangeNoticeFact, DependencyFact } from './license-facts.ts'
import type {
  RepositoryFact, ReleaseFact, BinaryRelease, PublishedTree, MissingSource, OpaqueBinary, SourceArchive, SubmoduleFact, OutsideOffer, PlatformFact, VersionFact,
} from './source-facts.ts'
import type { WaiverComment } from './waiver-comment.ts'

export type * from './credential-facts.ts'
export type * from './derived-code.ts'
export type * from './license-facts.ts'
export type * from './source-facts.ts'
export type { WaiverComment } from './waiver-comment.ts'

/** A question that could not be answered. Never a pass. */
export interface Unanswered {
  readonly kind: 'unanswered'
  readonly question: Question
  /** A sentence that says why, and what to do. */
  readonly because: string
}

/** The questions that rules stand on. */
export type Question = 'derived-code' | 'license' | 'credentials' | 'repository-visibility' | 'release-source' | 'release-history' | 'complete-source'

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
  | BinaryRelease
  | PublishedTree
  | ForkOf
  | MissingSource
  | OpaqueBinary
  | SourceArchive
  | SubmoduleFact
  | OutsideOffer
  | PlatformFact
  | VersionFact
  | WaiverComment
  | Unanswered

/** The evidence of one kind. */
export function ofKind<K extends Evidence['kind']>(evidence: readonly Evidence[], kind: K): Extract<Evidence, { kind: K }>[] {
  return evidence.filter((fact): fact is Extract<Evidence, { kind: K }> => fact.kind === kind)
}
