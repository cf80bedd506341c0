/** Why the verdict is what it is, in sentences, the weightiest first. */

import type { Unanswered } from '../model/evidence.ts'
import type { Finding, Level } from '../model/finding.ts'
import type { Policy, Waiver } from '../model/policy.ts'
import type { Ruling } from '../model/rule.ts'
import { compareText } from '../model/place.ts'

/** All that a reason may stand on. */
export interface Grounds {
  /** Rulings of the rules that are not off. */
  readonly active: readonly Ruling[]
  readonly findings: readonly Finding[]
  /** Not waived, and at or above the threshold. */
  readonly failing: readonly Finding[]
  /** Those of `failing` that the gate stops for. */
  readonly blockers: readonly Finding[]
  /** Rulings with an open question that no waiver covers. */
  readonly open: readonly Ruling[]
  readonly unanswered: readonly Unanswered[]
  readonly expired: readonly Waiver[]
  readonly policy: Policy
  readonly changedPaths: ReadonlySet<string> | null
}

const levels: readonly Level[] = ['error', 'warning', 'note']

/** Sentences for the reader; may hold a stranger's text, as the reasons of what is unanswered do. Never empty. */
export function reasonsFor(grounds: Grounds): readonly string[] {
  const { failing, findings, policy } = grounds
  const counted = new Set(failing)
  const others = findings.filter((finding) => finding.waived === null && !counted.has(finding))
  const reasons = [
    ...countsByLevel(failing).map((count) => `${count}.`),
    ...gateReasons(grounds),
    ...openReasons(grounds),
    ...expiredReasons(grounds),
    ...countsByLevel(others).map((count) => `${count}; the threshold is ${policy.failOn === 'never' ? 'error' : policy.failOn}.`),
    ...waivedReasons(findings),
  ]
  return reasons.length > 0 ? reasons : [allClear(grounds.active)]
}

function countsByLevel(findings: readonly Finding[]): readonly string[] {
  return levels.flatMap((level) => {
    const here = findings.filter((finding) => finding.level === level)
    return here.length === 0 ? [] : [`${counted(here.length, level)}: ${rulesOf(here)}`]
  })
}

/** `license-missing, notice-removed (12)`: the rules in their order, each with how often it is broken where that is more than once. */
function rulesOf(findings: readonly Finding[]): string {
  const times = new Map<string, number>()
  for (const { rule } of findings) times.set(rule, (times.get(rule) ?? 0) + 1)
  return [...times].map(([rule, count]) => (count === 1 ? rule : `${rule} (${count})`)).join(', ')
}

function gateReasons({ failing, blockers, policy, changedPaths }: Grounds): readonly string[] {
  if (failing.length === 0) return []
  if (policy.failOn === 'never') return ['Nothing blocks, because the threshold is set to never.']
  if (policy.gate !== 'pull-request') return []
  if (changedPaths === null) return ['What the pull request changes could not be determined, so everything counts.']
  if (blockers.length === 0) return ['None of it is in files that this pull request changes, so it does not block.']
  return blockers.length === failing.length ? [] : [`In files that this pull request changes: ${blockers.length} of ${failing.length}.`]
}

function openReasons({ open, unanswered }: Grounds): readonly string[] {
  const questions = [...new Set(open.flatMap((ruling) => ruling.open))].toSorted(compareText)
  return questions.map((question) => {
    const because = [...new Set(unanswered.filter((one) => one.question === question).map((one) => one.because))]
    const more = because.length > 1 ? ` (and ${because.length - 1} more)` : ''
    return `The question ${question} is unanswered: ${because[0] ?? 'nobody said why.'}${more}`
  })
}

/** An expired waiver is worth a word only where it would still cover something. */
function expiredReasons({ expired, findings }: Grounds): readonly string[] {
  const broken = new Set(findings.filter((finding) => finding.waived === null).map((finding) => finding.rule))
  return expired
    .filter((waiver) => broken.has(waiver.rule))
    .map((waiver) => `A waiver for ${waiver.rule} expired on ${waiver.expires ?? ''} and no longer counts.`)
}

function waivedReasons(findings: readonly Finding[]): readonly string[] {
  const waived = findings.filter((finding) => finding.waived !== null)
  return waived.length === 0 ? [] : [`${counted(waived.length, 'finding')} waived: ${rulesOf(waived)}.`]
}

function allClear(active: readonly Ruling[]): string {
  const met = active.filter((ruling) => ruling.answer === 'met').length
  if (met === 0) return 'None of the rules applies to this repository.'
  return met === 1 ? 'The one rule that applies is kept.' : `All ${met} rules that apply are kept.`
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
