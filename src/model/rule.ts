/** A rule: its card for the reader, and its judge. */

import type { Evidence, Question } from './evidence.ts'
import type { Breach, Level } from './finding.ts'

/** What reporters show of a rule. */
export interface RuleCard {
  /** The rule's one name: file, test, docs anchor, SARIF rule id. */
  readonly id: string
  readonly title: string
  readonly level: Level
  /** Why it matters, in one or two sentences. */
  readonly why: string
  /** How to mend it. */
  readonly remedy: string
  /** The clause of the GPL, of the API terms or of Telegram's page that it stands on. */
  readonly clause: { readonly text: string; readonly url: string }
  /** The rule cannot be met while one of these is unanswered. */
  readonly needs: readonly Question[]
}

export interface Rule {
  readonly card: RuleCard
  /** Whether the rule has anything to say about this repository; asked before its questions are. */
  applies(evidence: readonly Evidence[]): boolean
  /** The breaches that the evidence shows; none when the rule is kept. */
  judge(evidence: readonly Evidence[]): readonly Breach[]
}

/** A rule's answer about one repository. */
export interface Ruling {
  readonly rule: RuleCard
  readonly answer: 'met' | 'broken' | 'unanswered' | 'not-applicable'
  readonly breaches: readonly Breach[]
  /** The questions that kept it from being met. */
  readonly open: readonly Question[]
}
