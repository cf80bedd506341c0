/** Where the code comes from, in GitHub's Markdown: upstreams, whose fork it is, and file by file the largest parts. */

import type { DerivedFile } from '../model/evidence.ts'
import { placeAt } from '../model/place.ts'
import type { Report } from '../model/report.ts'
import { markdownCell, markdownCode, markdownText } from './escape.ts'
import { placeUrl } from './links.ts'
import type { ReportOptions } from './options.ts'
import { originChart } from './origin-chart.ts'
import { likeness, originsOf, type Origins } from './origins.ts'
import { counted, percent, thousands } from './wording.ts'

/** Upstreams with a table of their own, and the files and folders that each names; JSON lists all. */
const named = { upstreams: 6, files: 20, folders: 6 }
/** Most rows of the table of upstreams, and of forks. */
const listed = 50

/** The section's blocks: the summary, a chart, and folded a table of files for each upstream. */
export function originSection(report: Report, options: ReportOptions): readonly string[] {
  const upstreams = (report.derivation?.upstreams ?? []).slice(0, named.upstreams)
  return [...originSummary(report), ...originChart(report), ...upstreams.flatMap(({ id }) => fileTable(id, report, options))]
}

/** Whose code it is, how much of it, and under which licence. */
export function originSummary(report: Report): readonly string[] {
  const { derivation } = report
  const heading = '### Where the code comes from'
  const forks = report.forkOf.slice(0, listed).map(({ because }) => `- ${markdownText(because)}`)
  const history = forks.length === 0 ? [] : [forks.join('\n')]
  if (derivation === null) return [heading, ...history, licensed(report)]
  if (derivation.upstreams.length === 0) return [heading, 'Nothing found that stems from a known Telegram app.', ...history, licensed(report)]
  const share = `${percent(derivation.share)} of the repository's own lines stem from Telegram apps.`
  return [heading, share, upstreamTable(derivation.upstreams), ...history, licensed(report)]
}

function licensed({ license }: Report): string {
  const declared = license.declared === null ? 'none' : markdownCode(license.declared)
  const required = license.required === null ? '' : ` Asked for by what it stems from: ${markdownCode(license.required)}.`
  const shown = license.github === undefined ? '' : ` GitHub shows ${markdownCode(license.github)}.`
  return `Declared licence: ${declared}.${required}${shown}`
}

function upstreamTable(upstreams: NonNullable<Report['derivation']>['upstreams']): string {
  const rows = upstreams.slice(0, listed).map((one) =>
    `| ${markdownCell(markdownText(one.id))} | ${markdownCell(markdownCode(one.license))} | ${thousands(one.files)} | ${percent(one.share)} |`)
  return ['| upstream | licence | files | share |', '| --- | --- | ---: | ---: |', ...rows].join('\n')
}

/** One block, folded, so that a summary without room leaves out all of it. */
function fileTable(id: string, report: Report, options: ReportOptions): readonly string[] {
  const origins = originsOf(report.derivedFiles, id, named.files)
  if (origins.largest.length === 0) return []
  const rows = origins.largest.map((file) => {
    const theirs = [file.origin.path || id, file.origin.version].filter((part) => part !== '').map(markdownCode).join(' @ ')
    return `| ${markdownCell(yours(file, report, options))} | ${markdownCell(theirs)} | ${likeness(file)} |`
  })
  const table = ['| your file | stems from | likeness |', '| --- | --- | --- |', ...rows].join('\n')
  const notices = origins.notices === '' ? [] : [`Notices of the upstream's files: ${origins.notices}.`]
  const blocks = [`<details><summary>Files from ${markdownText(id)}</summary>`, table, ...restOf(origins), ...notices, '</details>']
  return [blocks.join('\n\n')]
}

/** The file's name, linked to the first lines of it that are the upstream's. */
function yours({ path, ranges }: DerivedFile, report: Report, options: ReportOptions): string {
  const [first] = ranges
  const url = placeUrl(placeAt(path, first?.from ?? 1, first?.to ?? 1), report, options)
  return url === null ? markdownCode(path) : `[${markdownCode(path)}](${url})`
}

function restOf({ rest }: Origins): readonly string[] {
  if (rest.length === 0) return []
  const files = rest.reduce((sum, [, count]) => sum + count, 0)
  const folders = rest.slice(0, named.folders).map(([folder, count]) => `${markdownCode(folder)} (${thousands(count)})`)
  return [`And ${counted(files, 'file')} more: ${folders.join(', ')}${rest.length > named.folders ? ', …' : ''}`]
}
