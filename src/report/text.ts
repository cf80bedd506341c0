/** The report for a terminal: what was looked at, what is wrong, what is open, what it stems from, and the verdict on the last line. */

import type { Report } from '../model/report.ts'
import type { Verdict } from '../model/verdict.ts'
import { prose, visible, withoutCommands } from './escape.ts'
import type { ReportOptions } from './options.ts'
import { painter, type Paint } from './paint.ts'
import { findingBlocks, waivedBlock } from './text-findings.ts'
import { bytes, counted, lines, percent } from './wording.ts'

/** Most lines of one list; the machine formats hold the rest. */
const listed = 20

/** Text of many lines, the last one ended. Every line is safe in a runner's log; without colours it holds no control characters. */
export function text(report: Report, options: ReportOptions): string {
  const paint = painter(options.color)
  const blocks = [
    headline(report, paint),
    ...findingBlocks(report, paint),
    waivedBlock(report, paint),
    unansweredBlock(report, paint),
    unreadBlock(report, paint),
    upstreamBlock(report, paint),
    licenseBlock(report, paint),
    credentialBlock(report, paint),
    verdictBlock(report.verdict, paint),
  ]
  return `${blocks.filter((block) => block.length > 0).map((block) => block.map(withoutCommands).join('\n')).join('\n\n')}\n`
}

function headline({ tool, subject, scanned }: Report, paint: Paint): readonly string[] {
  const name = subject.repository ?? subject.root
  const commit = subject.commit === null ? '' : ` at ${visible(subject.commit.slice(0, 12))}`
  return [
    `${paint(`${tool.name} ${tool.version}`, 'bold')}: ${prose(name)}${commit}`,
    paint(`${counted(scanned.files, 'file')}, ${bytes(scanned.bytes)}, ${scanned.seconds.toFixed(1)} s`, 'dim'),
  ]
}

function unansweredBlock({ unanswered }: Report, paint: Paint): readonly string[] {
  if (unanswered.length === 0) return []
  const rows = unanswered.map(({ question, because }) => `  ${question}: ${prose(because)}`)
  return [paint('Unanswered', 'bold'), ...cut(rows)]
}

function unreadBlock({ scanned }: Report, paint: Paint): readonly string[] {
  if (scanned.unread.length === 0) return []
  const rows = scanned.unread.map(({ path, because }) => `  ${visible(path)}: ${prose(because)}`)
  return [paint(`${counted(scanned.unread.length, 'file')} not fully looked into`, 'bold'), ...cut(rows)]
}

function upstreamBlock({ derivation }: Report, paint: Paint): readonly string[] {
  if (derivation === null) return []
  if (derivation.upstreams.length === 0) return [`${paint('Derived', 'bold')}  nothing found that stems from a known Telegram app`]
  const rows = derivation.upstreams.map((one) => [visible(one.id), prose(one.license), counted(one.files, 'file'), percent(one.share)])
  return [`${paint('Derived', 'bold')}  ${percent(derivation.share)} of the repository's own lines`, ...cut(columns(rows))]
}

function licenseBlock({ license }: Report, paint: Paint): readonly string[] {
  if (license.declared === null && license.required === null && license.texts.length === 0) return []
  const texts = license.texts.map(({ place, spdx, similarity }) => `  ${visible(place.path)}: ${prose(spdx)}, ${percent(similarity)} alike`)
  const required = license.required === null ? '' : `; what it stems from asks for ${prose(license.required)}`
  return [`${paint('Licence', 'bold')}  ${license.declared === null ? 'none declared' : prose(license.declared)}${required}`, ...cut(texts)]
}

function credentialBlock({ credentials }: Report, paint: Paint): readonly string[] {
  if (credentials.length === 0) return []
  const rows = credentials.map((use) =>
    [String(use.apiId), visible(use.credential), use.reach, `${visible(use.place.path)}${lines(use.place)}`])
  return [paint('Published credentials', 'bold'), ...cut(columns(rows))]
}

function verdictBlock(verdict: Verdict, paint: Paint): readonly string[] {
  const colour = { pass: 'green', fail: 'red', inconclusive: 'yellow' } as const
  const stops = verdict.blocks ? `the ${verdict.gate} gate stops here` : `the ${verdict.gate} gate is open`
  return [...verdict.reasons.map((reason) => prose(reason)), `${paint(verdict.answer.toUpperCase(), colour[verdict.answer])}: ${stops}`]
}

function cut(rows: readonly string[]): readonly string[] {
  return rows.length <= listed ? rows : [...rows.slice(0, listed), `  and ${rows.length - listed} more`]
}

/** Rows whose cells stand below each other. */
function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.min(60, Math.max(...rows.map((row) => (row[column] ?? '').length))))
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()}`)
}
