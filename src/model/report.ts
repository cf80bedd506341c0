/** What reporters get: plain values, complete, decided. */

import type { CredentialUse, Derivation, DerivedFile, ForkOf, LicenseText, Unanswered } from './evidence.ts'
import type { Finding } from './finding.ts'
import type { Remark } from './remark.ts'
import type { RuleCard } from './rule.ts'
import type { Unread } from './source.ts'
import type { Verdict } from './verdict.ts'

export interface Report {
  readonly tool: { readonly name: string; readonly version: string }
  readonly verdict: Verdict
  readonly scanned: {
    readonly files: number
    readonly bytes: number
    readonly seconds: number
    /** Files that were listed but could not be read or parsed, each with the reason. */
    readonly unread: readonly Unread[]
  }
  readonly derivation: Derivation | null
  readonly derivedFiles: readonly DerivedFile[]
  /** Whose fork the repository is by its history or by GitHub's word, whatever is left of the code. */
  readonly forkOf: readonly ForkOf[]
  readonly license: {
    readonly declared: string | null
    readonly texts: readonly LicenseText[]
    /** The widest licence that all upstreams found here allow, as an SPDX expression; null when nothing is asked or nothing satisfies all. */
    readonly required: string | null
    /** SPDX id of the licence that GitHub shows beside the repository; left out where nobody asked, or it shows none. */
    readonly github?: string
  }
  readonly credentials: readonly CredentialUse[]
  /** Ordered: level, rule, place. Waived ones included. */
  readonly findings: readonly Finding[]
  readonly unanswered: readonly Unanswered[]
  /** What there is to know about waivers, comments and the baseline. */
  readonly remarks: readonly Remark[]
  /** The cards of all rules that ran, by id. */
  readonly rules: readonly RuleCard[]
  /** What the repository was called and where it was looked at. */
  readonly subject: { readonly repository: string | null; readonly commit: string | null; readonly root: string }
}
