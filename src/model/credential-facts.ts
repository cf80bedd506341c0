/** Facts about ids of the Telegram API in the tree, and about places for them. */

import type { Reach } from './credential.ts'
import type { Place } from './place.ts'

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
