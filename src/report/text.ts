/** The report for a terminal: what was looked at, what is wrong, what is open, what it stems from, and the verdict on the last line. */

import type { Report } from '../model/report.ts'
import type { Verdict } from '../model/verdict.ts'
import { prose, visible, withoutCommands } from './escape.ts'
import type { ReportOptions } from './options.ts'
import { painter, type Paint } from './paint.ts'
import { derivedBlock } from './text-derived.ts'
import { findingBlocks, waivedBlock } from './text-findings.ts'
import { columns, cut } from './text-rows.ts'
import { bytes, counted, lines, percent } from './wording.ts'

/** Text of many lines, the last one ended. Every line is safe in a runner's log; without colours it holds no control characters. */
export function text(report: Report, options: ReportOptions): string {
  const paint = painter(options.color)
  const blocks = [
    headline(report, paint),
    ...findingBlocks(report, paint),
    waivedBlock(report, paint),
    remarkBlock(report, paint),
    unansweredBlock(report, paint),
    unreadBlock(report, paint),
    derivedBlock(report, paint),
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

function remarkBlock({ remarks }: Report, paint: Paint): readonly string[] {
  if (remarks.length === 0) return []
  return [paint('Waivers to look at', 'bold'), ...cut(remarks.map(({ message, place }) => `  ${place === null ? '' : `${visible(place.path)}${lines(place)}  `}${prose(message)}`))]
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

function licenseBlock({ license }: Report, paint: Paint): readonly string[] {
  if (license.declared === null && license.required === null && license.texts.length === 0) return []
  const texts = license.texts.map(({ place, spdx, exception, similarity }) => `  ${visible(place.path)}: ${prose(exception === null ? spdx : `${spdx} WITH ${exception}`)}, ${percent(similarity)} alike`)
  const required = license.required === null ? '' : `; what it stems from asks for ${prose(license.required)}`
  const shown = license.github === undefined ? '' : `; GitHub shows ${prose(license.github)}`
  return [`${paint('Licence', 'bold')}  ${license.declared === null ? 'none declared' : prose(license.declared)}${required}${shown}`, ...cut(texts)]
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
