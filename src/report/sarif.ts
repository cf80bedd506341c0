/** The report as SARIF 2.1.0, as GitHub's code scanning wants it: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */

import type { Invocation, Log, ReportingDescriptor, Run } from 'sarif'
import { project, ruleUrl } from '../model/project.ts'
import type { Report } from '../model/report.ts'
import type { RuleCard } from '../model/rule.ts'
import { prose, safeJson } from './escape.ts'
import { repositoryUrl } from './links.ts'
import type { ReportOptions } from './options.ts'
import { sarifMessage, sarifResult } from './sarif-result.ts'
import { sentence } from './wording.ts'

/** GitHub keeps the first 5,000 results of a run and drops the rest. */
const mostResults = 5000

/** SARIF with two spaces of indentation and a final line break. */
export function sarif(report: Report, options: ReportOptions): string {
  const log: Log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run(report, options)] }
  return `${safeJson(JSON.stringify(log, null, 2))}\n`
}

function run(report: Report, options: ReportOptions): Run {
  const ranked = report.findings.toSorted((a, b) => Number(a.waived !== null) - Number(b.waived !== null)).slice(0, mostResults)
  const ids = [...new Set([...report.rules.map((rule) => rule.id), ...ranked.map((finding) => finding.rule)])]
  const cards = new Map(report.rules.map((rule) => [rule.id, rule]))
  const { commit } = report.subject
  const repositoryUri = repositoryUrl(report, options)
  return {
    tool: {
      driver: {
        name: report.tool.name,
        semanticVersion: report.tool.version,
        version: report.tool.version,
        organization: project.name,
        informationUri: project.url,
        rules: ids.map((id) => descriptor(id, cards.get(id))),
      },
    },
    automationDetails: { id: `${project.name}/${options.folder === '' ? '' : `${options.folder}/`}` },
    invocations: [invocation(report, ranked.length)],
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
    ...(repositoryUri === null ? {} : {
      versionControlProvenance: [{ repositoryUri, ...(commit === null ? {} : { revisionId: commit }), mappedTo: { uriBaseId: '%SRCROOT%' } }],
    }),
    columnKind: 'utf16CodeUnits',
    properties: { derivation: derivationOf(report) },
    results: ranked.map((finding) => sarifResult({ finding, ruleIndex: ids.indexOf(finding.rule), report, options })),
  }
}

/** How much of the repository is whose, beside the results. Null where the question was not answered. */
function derivationOf({ derivation, forkOf }: Report): object {
  const upstreams = (derivation?.upstreams ?? []).map(({ id, license, files, share }) => ({ id, license, files, share }))
  const forks = forkOf.map(({ upstream, because, commit }) => ({ upstream, because: prose(because), commit }))
  return { extent: derivation?.extent ?? null, share: derivation?.share ?? null, upstreams, forkOf: forks }
}

function descriptor(id: string, card: RuleCard | undefined): ReportingDescriptor {
  if (card === undefined) return { id }
  return {
    id,
    name: id.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(''),
    shortDescription: { text: sentence(card.title) },
    fullDescription: { text: sentence(card.why) },
    help: {
      text: `${sentence(card.why)}\n\nStands on: ${card.clause.text} (${card.clause.url})\n\nTo mend it: ${card.remedy}`,
      markdown: `${sentence(card.why)}\n\n**Stands on:** [${card.clause.text}](${card.clause.url})\n\n**To mend it:** ${card.remedy}`,
    },
    helpUri: ruleUrl(id),
    defaultConfiguration: { level: card.level },
    properties: { tags: ['license-compliance', 'telegram'], precision: 'high' },
  }
}

/** What could not be answered or looked into is said here: a file of results alone would look like a pass. */
function invocation(report: Report, shown: number): Invocation {
  const open = report.unanswered.map(({ question, because }) => `The question ${question} is unanswered: ${prose(because)}`)
  const unread = report.scanned.unread.slice(0, 100).map(({ path, because }) => `Not fully looked into: ${prose(path)}: ${prose(because)}`)
  const remarks = report.remarks.slice(0, 100).map(({ message, place }) => `${place === null ? '' : `${prose(place.path)}: `}${prose(message)}`)
  const left = report.findings.length - shown
  const notes = [...open, ...unread, ...(left > 0 ? [`${left} more findings were left out: GitHub keeps ${mostResults} results.`] : [])]
  return {
    executionSuccessful: true,
    ...(notes.length === 0 ? {} : { toolExecutionNotifications: notes.map((note) => ({ level: 'warning' as const, message: sarifMessage(note) })) }),
    ...(remarks.length === 0 ? {} : { toolConfigurationNotifications: remarks.map((note) => ({ level: 'note' as const, message: sarifMessage(note) })) }),
  }
}
