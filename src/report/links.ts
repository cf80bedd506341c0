/** Addresses on GitHub of what a report speaks of, where the repository is known. */

import type { Place } from '../model/place.ts'
import type { Report } from '../model/report.ts'
import { uriPath } from './escape.ts'
import { repositoryPath, type ReportOptions } from './options.ts'

/** The repository's page, or null where its name is unknown or none that GitHub gives. */
export function repositoryUrl({ subject }: Report, options: ReportOptions): string | null {
  const { repository } = subject
  return repository !== null && /^[\w.-]+\/[\w.-]+$/.test(repository) ? `${options.server}/${repository}` : null
}

/** A place's lines in the commit that was looked at, or null where repository or commit are unknown. */
export function placeUrl(place: Place, report: Report, options: ReportOptions): string | null {
  const repository = repositoryUrl(report, options)
  const { commit } = report.subject
  if (repository === null || commit === null || !/^[0-9a-f]{7,64}$/.test(commit)) return null
  const lines = place.endLine > place.line ? `#L${place.line}-L${place.endLine}` : `#L${place.line}`
  return `${repository}/blob/${commit}/${uriPath(repositoryPath(place.path, options))}${lines}`
}
