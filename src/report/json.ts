/** The report as JSON, version 1: the contract with other programs. Members may be added; none may go or change its meaning. */

import type { DerivedFile } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import { comparePlaces, compareText } from '../model/place.ts'
import type { Report } from '../model/report.ts'
import type { RuleCard } from '../model/rule.ts'
import { masked, safeJson } from './escape.ts'
import { cardsOf } from './groups.ts'
import { noticeCounts } from './origins.ts'

/** JSON with two spaces of indentation and a final line break, always in the same order. */
export function json(report: Report): string {
  return `${safeJson(JSON.stringify(versionOne(report), null, 2))}\n`
}

function versionOne(report: Report): object {
  const { verdict } = report
  return {
    version: 1,
    tool: report.tool,
    subject: { repository: report.subject.repository, commit: report.subject.commit },
    verdict: verdict.answer,
    gate: verdict.gate,
    blocks: verdict.blocks,
    reasons: verdict.reasons.map(masked),
    scanned: scannedOf(report),
    derived: derivedOf(report),
    license: licenseOf(report),
    credentials: credentialsOf(report),
    findings: findingsOf(report),
    unanswered: report.unanswered.map(({ question, because }) => ({ question, because: masked(because) })),
    remarks: report.remarks.map(({ message, place }) => ({ message: masked(message), path: place?.path ?? null, line: place?.line ?? null })),
  }
}

function scannedOf({ scanned }: Report): object {
  const unread = scanned.unread.map(({ path, because }) => ({ path, because: masked(because) }))
  return { files: scanned.files, bytes: scanned.bytes, seconds: scanned.seconds, unread: unread.toSorted((a, b) => compareText(a.path, b.path)) }
}

/** `share` is null where the question what is derived was not answered: nought would be an answer. */
function derivedOf({ derivation, derivedFiles, forkOf }: Report): object {
  const upstreams = (derivation?.upstreams ?? []).map(({ id, license, files, share }) => ({ id, license, files, share, notices: noticesOf(derivedFiles, id) }))
  const forks = forkOf.map(({ upstream, because, commit }) => ({ upstream, because: masked(because), commit }))
  return {
    extent: derivation?.extent ?? null,
    share: derivation?.share ?? null,
    forkOf: forks.toSorted((a, b) => compareText(a.upstream, b.upstream) || compareText(a.because, b.because)),
    upstreams: upstreams.toSorted((a, b) => b.share - a.share || compareText(a.id, b.id)),
    files: derivedFiles.toSorted((a, b) => compareText(a.path, b.path) || compareText(a.upstream, b.upstream)).map(fileOf),
  }
}

function noticesOf(files: readonly DerivedFile[], upstream: string): object {
  const counts = noticeCounts(files.filter((file) => file.upstream === upstream))
  return { kept: counts.kept, changed: counts.changed, removed: counts.removed, upstreamHadNone: counts['upstream-had-none'] }
}

/** `ranges` are the lines of this file that stand in the upstream's; none where they are not known. */
function fileOf({ path, upstream, origin, containment, lines, derivedLines, ranges, evidence, texts, notice }: DerivedFile): object {
  const stemsFrom = { path: origin.path, revision: origin.revision, version: origin.version }
  const runs = ranges.map(({ from, to }) => ({ from, to }))
  return { path, upstream, origin: stemsFrom, containment, lines, derivedLines, ranges: runs, evidence, texts, notice }
}

function licenseOf({ license }: Report): object {
  const texts = license.texts.map(({ place, spdx, exception, similarity }) => ({ path: place.path, spdx, exception, similarity }))
  return { declared: license.declared, texts: texts.toSorted((a, b) => compareText(a.path, b.path)), required: license.required, ...(license.github === undefined ? {} : { github: masked(license.github) }) }
}

function credentialsOf({ credentials }: Report): readonly object[] {
  return credentials
    .toSorted((a, b) => comparePlaces(a.place, b.place) || compareText(a.credential, b.credential))
    .map(({ place, credential, apiId, reach, because, trail }) => ({
      path: place.path, line: place.line, credential, apiId, reach, because: masked(because),
      trail: trail.map((step) => ({ path: step.place.path, line: step.place.line, says: masked(step.says) })),
    }))
}

function findingsOf(report: Report): readonly object[] {
  const cardOf = cardsOf(report)
  return report.findings.map((finding) => findingOf(finding, cardOf(finding.rule)))
}

/** `waived` answers yes or no; the reason stands beside it. A finding of the whole repository has no path and no lines: null. */
function findingOf(finding: Finding, { clause, remedy }: RuleCard): object {
  return {
    rule: finding.rule,
    level: finding.level,
    message: masked(finding.message),
    path: finding.place?.path ?? null,
    line: finding.place?.line ?? null,
    endLine: finding.place?.endLine ?? null,
    related: finding.related.map(({ place, says }) => ({ path: place.path, line: place.line, endLine: place.endLine, says: masked(says) })),
    clause: { text: clause.text, url: clause.url },
    remedy: masked(finding.remedy ?? remedy),
    fingerprint: finding.fingerprint,
    waived: finding.waived !== null,
    waivedBecause: finding.waived === null ? null : masked(finding.waived),
    waivedBy: finding.waivedBy ?? null,
  }
}
