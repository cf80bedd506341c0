/** What there is to know about waivers, comments and the baseline. None of it is an error: a waiver that covers nothing does no harm, but misleads whoever reads it. */

import type { Finding } from '../model/finding.ts'
import { comparePlaces } from '../model/place.ts'
import type { Policy, Waiver } from '../model/policy.ts'
import type { Remark } from '../model/remark.ts'
import type { Ruling } from '../model/rule.ts'
import { waiverMark, type WaiverComment } from '../model/waiver-comment.ts'
import { commentCovers, covers } from './waivers.ts'

/** All that a remark may stand on. */
export interface Setup {
  /** Those of rules that are off as well. */
  readonly rulings: readonly Ruling[]
  readonly findings: readonly Finding[]
  readonly valid: readonly Waiver[]
  readonly expired: readonly Waiver[]
  readonly comments: readonly WaiverComment[]
  readonly policy: Policy
  readonly changedPaths: ReadonlySet<string> | null
}

/** The remarks: about the settings first, then about the baseline, then about comments by their places. */
export function remarksOn(setup: Setup): readonly Remark[] {
  return [...aboutWaivers(setup), ...aboutBaseline(setup), ...aboutChangedSettings(setup), ...aboutComments(setup)]
}

/** A waiver of a rule whose question is open may yet cover something. An expired one that would is among the verdict's reasons. */
function aboutWaivers({ rulings, findings, valid, expired }: Setup): readonly Remark[] {
  const open = new Set(rulings.filter((ruling) => ruling.open.length > 0).map((ruling) => ruling.rule.id))
  const idle = (waiver: Waiver): boolean => !open.has(waiver.rule) && !findings.some((finding) => covers(waiver, finding))
  return [
    ...valid.filter(idle).map((waiver) => remark(`The waiver of ${waiver.rule}${stated(waiver)} covers nothing; take it out.`)),
    ...expired.filter(idle).map((waiver) => remark(`The waiver of ${waiver.rule}${stated(waiver)} expired on ${waiver.expires ?? ''} and would cover nothing any more; take it out.`)),
  ]
}

function stated({ statedIn }: Waiver): string {
  return statedIn === undefined ? '' : ` in ${statedIn}`
}

function aboutBaseline({ findings, policy: { baseline } }: Setup): readonly Remark[] {
  if (baseline === undefined) return []
  const found = new Set(findings.map(({ fingerprint }) => fingerprint))
  const gone = [...baseline.fingerprints].filter((fingerprint) => !found.has(fingerprint)).length
  if (gone === 0) return []
  return [remark(`${gone} of the ${baseline.fingerprints.size} findings in ${baseline.path} ${gone === 1 ? 'is' : 'are'} found no more; write it anew with --write-baseline.`)]
}

/** Who changes the settings in a pull request may waive what the same pull request brings in: a reviewer should see that. */
function aboutChangedSettings({ findings, policy, valid, changedPaths }: Setup): readonly Remark[] {
  const sources = new Map<string, number>()
  const counting = findings.flatMap((finding) => {
    if (finding.waivedBy === 'baseline') return [policy.baseline?.path]
    return finding.waivedBy === 'settings' ? [valid.find((waiver) => covers(waiver, finding))?.statedIn?.replace(/:\d+$/, '')] : []
  })
  for (const path of counting) if (path !== undefined && changedPaths?.has(path) === true) sources.set(path, (sources.get(path) ?? 0) + 1)
  return [...sources].map(([path, count]) => remark(`This pull request changes ${path}, which waives ${count === 1 ? 'one finding' : `${count} findings`}.`))
}

function aboutComments({ rulings, findings, comments, policy, changedPaths }: Setup): readonly Remark[] {
  const [first] = comments
  if (policy.heedsComments !== true && first !== undefined) {
    const count = comments.length === 1 ? 'A comment was' : `${comments.length} comments were`
    return [{ message: `${count} not heeded: under this event the checkout may be a stranger's, who could switch the check off.`, place: first.place }]
  }
  const rules = new Set(rulings.map(({ rule }) => rule.id))
  return comments.toSorted((a, b) => comparePlaces(a.place, b.place)).flatMap((comment) => {
    const covered = findings.some((finding) => commentCovers(comment, finding))
    const message = troubleWith(comment, rules) ?? (covered ? null : `This comment waives ${comment.rule}, and nothing of that rule is found at its line or the next; take it out.`)
    if (message !== null) return [{ message, place: comment.place }]
    return changedPaths?.has(comment.place.path) === true ? [{ message: `A comment in a file that this pull request changes waives ${comment.rule}: ${comment.reason ?? ''}`, place: comment.place }] : []
  })
}

/** Why the comment waives nothing, wherever it stands; or null. */
function troubleWith({ rule, reason }: WaiverComment, rules: ReadonlySet<string>): string | null {
  const shape = `${waiverMark} RULE: reason`
  if (rule === '') return `This comment waives nothing: it names no rule. Write ${shape}.`
  if (!rules.has(rule)) return `This comment waives nothing: there is no rule ${rule}. Write ${shape}.`
  return reason === null ? `This comment waives nothing: it gives no reason. Write ${shape}.` : null
}

function remark(message: string): Remark {
  return { message, place: null }
}
