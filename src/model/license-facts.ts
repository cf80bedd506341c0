/** Facts about licences: texts, declarations, restrictions, statements of change, and the licences of what an app is built with. */

import type { Place } from './place.ts'

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
