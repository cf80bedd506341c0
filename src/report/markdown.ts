/** The report as a job summary in GitHub's Markdown: verdict and reasons first, then origin, next steps, findings, and what is open. */

import type { Report } from '../model/report.ts'
import type { Verdict } from '../model/verdict.ts'
import { markdownCode, markdownText, prose, withoutCommands } from './escape.ts'
import { groupsOf } from './groups.ts'
import { findingSections, remarkSection, waivedSection } from './markdown-findings.ts'
import { originSection } from './markdown-origin.ts'
import type { ReportOptions } from './options.ts'
import { bytes, counted, thousands } from './wording.ts'

/** GitHub takes no summary above 1 MiB (1,048,576 bytes); the rest is for what a workflow writes beside it. */
export const summaryBytes = 1_000_000

/** Most rows of one list. */
const listed = 50

const signs = { pass: '✅', fail: '❌', inconclusive: '⚠️' } as const

/** Markdown of at most `limit` bytes as UTF-8, cut between findings with a note that says so. */
export function markdown(report: Report, options: ReportOptions, limit = summaryBytes): string {
  const blocks = [
    ...verdictSection(report.verdict),
    ...originSection(report, options),
    ...nextSteps(report),
    ...unansweredSection(report),
    ...findingSections(report, options),
    ...waivedSection(report, options),
    ...remarkSection(report, options),
    ...unreadSection(report),
    footer(report),
  ]
  return fit(blocks.map(safeBlock), limit)
}

function verdictSection(verdict: Verdict): readonly string[] {
  const gate = verdict.blocks ? `The ${verdict.gate} gate **stops here**.` : `The ${verdict.gate} gate is open.`
  const reasons = verdict.reasons.slice(0, listed).map((reason) => `- ${markdownText(reason)}`).join('\n')
  return [`## ${signs[verdict.answer]} GPL check: ${verdict.answer}`, gate, reasons]
}

/** What to do, the weightiest first: one step per broken rule, then the open questions. */
function nextSteps(report: Report): readonly string[] {
  const broken = groupsOf(report).map(({ rule, findings }) =>
    `${prose(rule.remedy)} (${markdownCode(rule.id)}, ${counted(findings.length, 'finding')})`)
  const questions = [...new Set(report.unanswered.map(({ question }) => markdownCode(question)))]
  const open = questions.length === 0 ? [] : [`Let these questions be answered, as said below: ${questions.join(', ')}`]
  const steps = [...broken, ...open].map((step, index) => `${index + 1}. ${step}`)
  return steps.length === 0 ? [] : ['### What to do next', steps.join('\n')]
}

function unansweredSection({ unanswered }: Report): readonly string[] {
  if (unanswered.length === 0) return []
  const rows = unanswered.slice(0, listed).map(({ question, because }) => `- ${markdownCode(question)}: ${markdownText(because)}`)
  return ['### Unanswered', [...rows, ...more(unanswered.length)].join('\n')]
}

function unreadSection({ scanned }: Report): readonly string[] {
  if (scanned.unread.length === 0) return []
  const rows = scanned.unread.slice(0, listed).map(({ path, because }) => `- ${markdownCode(path)}: ${markdownText(because)}`)
  return [`### ${counted(scanned.unread.length, 'file')} not fully looked into`, [...rows, ...more(scanned.unread.length)].join('\n')]
}

function footer({ tool, scanned }: Report): string {
  return `<sub>${tool.name} ${tool.version}: ${counted(scanned.files, 'file')}, ${bytes(scanned.bytes)}, ${scanned.seconds.toFixed(1)} s</sub>`
}

function more(count: number): readonly string[] {
  return count > listed ? [`- and ${thousands(count - listed)} more`] : []
}

/** A summary may pass through a runner's log on its way. */
function safeBlock(block: string): string {
  return block.split('\n').map(withoutCommands).join('\n')
}

/** As many blocks as fit, in their order, and a note where some did not. */
function fit(blocks: readonly string[], limit: number): string {
  const note = '> **Cut here:** the summary has no room for more. The JSON and SARIF reports hold everything.'
  const encoder = new TextEncoder()
  let room = limit - encoder.encode(note).length - 3
  const kept: string[] = []
  for (const block of blocks) {
    room -= encoder.encode(block).length + 2
    if (room < 0) return `${[...kept, note].join('\n\n')}\n`
    kept.push(block)
  }
  return `${kept.join('\n\n')}\n`
}
