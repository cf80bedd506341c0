/** One finding as a SARIF result. */

import type { CodeFlow, Location, Message, Result } from 'sarif'
import type { Finding } from '../model/finding.ts'
import { placeAt, type Place } from '../model/place.ts'
import type { Report } from '../model/report.ts'
import { prose, uriPath } from './escape.ts'
import { repositoryPath, type ReportOptions } from './options.ts'

/** GitHub shows a hundred locations of a result. */
const mostLocations = 100

export interface ResultInput {
  readonly finding: Finding
  readonly ruleIndex: number
  readonly report: Report
  readonly options: ReportOptions
}

export function sarifResult({ finding, ruleIndex, report, options }: ResultInput): Result {
  const related = finding.related.flatMap((one) => derivedLines(one, report)).slice(0, mostLocations)
  const flow = codeFlow(finding, report, options)
  const remedy = finding.remedy === undefined ? '' : ` ${finding.remedy}`
  return {
    ruleId: finding.rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: finding.level,
    message: sarifMessage(`${finding.message}${remedy}`),
    locations: [location(finding.place ?? standIn(finding, report), options)],
    ...(related.length === 0 ? {} : {
      relatedLocations: related.map(({ place, says }, id) => ({ id, ...location(place, options), message: sarifMessage(says) })),
    }),
    partialFingerprints: { 'telegramGplCheck/v1': finding.fingerprint },
    ...(flow === null ? {} : { codeFlows: [flow] }),
    ...(finding.waived === null ? {} : { suppressions: [{ kind: finding.waivedBy === 'comment' ? 'inSource' as const : 'external' as const, status: 'accepted' as const, justification: prose(finding.waived) }] }),
  }
}

/** A derived file as a whole stands for the lines of it that are the upstream's, where they are known. */
function derivedLines(related: Finding['related'][number], { derivedFiles }: Report): readonly Finding['related'][number][] {
  const { path, line, endLine } = related.place
  const ranges = line > 1 || endLine > 1 ? [] : (derivedFiles.find((file) => file.path === path)?.ranges ?? [])
  return ranges.length === 0 ? [related] : ranges.map(({ from, to }) => ({ place: placeAt(path, from, to), says: related.says }))
}

/** Text as a SARIF message, in which brackets make links and numbers in braces are filled in (2.1.0, 3.11.5 and 3.11.6); never empty. */
export function sarifMessage(text: string): Message {
  const sentence = prose(text, 4000).trim() || 'There is nothing to say.'
  return { text: sentence.replace(/[\\[\]]/g, '\\$&').replace(/\{(\d+)\}/g, '{{$1}}') }
}

function location(place: Place, options: ReportOptions): Location {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriPath(repositoryPath(place.path, options)), uriBaseId: '%SRCROOT%' },
      region: { startLine: Math.max(1, place.line), endLine: Math.max(1, place.line, place.endLine) },
    },
  }
}

/** GitHub wants a file for every result: for one of the whole repository a file that it names, else its licence, else its README. */
function standIn(finding: Finding, report: Report): Place {
  return finding.related[0]?.place ?? report.license.texts[0]?.place ?? placeAt('README.md', 1)
}

/** The way of a credential's value, where the finding stands where such a way begins. */
function codeFlow(finding: Finding, report: Report, options: ReportOptions): CodeFlow | null {
  const { place } = finding
  if (place === null) return null
  const here = report.credentials.filter((use) => use.place.path === place.path && use.place.line === place.line && use.trail.length > 1)
  const use = here.find((one) => finding.identity.includes(one.credential)) ?? here[0]
  if (use === undefined) return null
  const steps = use.trail.slice(0, mostLocations).map((step) => ({ location: { ...location(step.place, options), message: sarifMessage(step.says) } }))
  return { threadFlows: [{ locations: steps }] }
}
