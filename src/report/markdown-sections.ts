/** The short sections that the summary and the comment share: verdict and reasons, what to do, what is open. */

import type { Report } from '../model/report.ts'
import type { Verdict } from '../model/verdict.ts'
import { markdownCode, markdownText, prose } from './escape.ts'
import { groupsOf } from './groups.ts'
import { bytes, counted, thousands } from './wording.ts'

/** Most rows of one list. */
const listed = 50

const signs = { pass: '✅', fail: '❌', inconclusive: '⚠️' } as const

export function verdictSection(verdict: Verdict): readonly string[] {
  const gate = verdict.blocks ? `The ${verdict.gate} gate **stops here**.` : `The ${verdict.gate} gate is open.`
  const reasons = verdict.reasons.slice(0, listed).map((reason) => `- ${markdownText(reason)}`).join('\n')
  return [`## ${signs[verdict.answer]} GPL check: ${verdict.answer}`, gate, reasons]
}

/** What to do, the weightiest first: one step per broken rule, then the open questions. */
export function nextSteps(report: Report): readonly string[] {
  const broken = groupsOf(report).map(({ rule, findings }) =>
    `${prose(rule.remedy)} (${markdownCode(rule.id)}, ${counted(findings.length, 'finding')})`)
  const questions = [...new Set(report.unanswered.map(({ question }) => markdownCode(question)))]
  const open = questions.length === 0 ? [] : [`Let these questions be answered, as said below: ${questions.join(', ')}`]
  const steps = [...broken, ...open].map((step, index) => `${index + 1}. ${step}`)
  return steps.length === 0 ? [] : ['### What to do next', steps.join('\n')]
}

export function unansweredSection({ unanswered }: Report): readonly string[] {
  if (unanswered.length === 0) return []
  const rows = unanswered.slice(0, listed).map(({ question, because }) => `- ${markdownCode(question)}: ${markdownText(because)}`)
  return ['### Unanswered', [...rows, ...more(unanswered.length)].join('\n')]
}

export function unreadSection({ scanned }: Report): readonly string[] {
  if (scanned.unread.length === 0) return []
  const rows = scanned.unread.slice(0, listed).map(({ path, because }) => `- ${markdownCode(path)}: ${markdownText(because)}`)
  return [`### ${counted(scanned.unread.length, 'file')} not fully looked into`, [...rows, ...more(scanned.unread.length)].join('\n')]
}

export function footer({ tool, scanned }: Report): string {
  return `<sub>${tool.name} ${tool.version}: ${counted(scanned.files, 'file')}, ${bytes(scanned.bytes)}, ${scanned.seconds.toFixed(1)} s</sub>`
}

function more(count: number): readonly string[] {
  return count > listed ? [`- and ${thousands(count - listed)} more`] : []
}
