/** A root cause as one annotation: what is wrong, where else, on what it stands, and how to mend it. */

import type { Annotation } from '../model/annotation.ts'
import type { Finding, Level } from '../model/finding.ts'
import type { Remark } from '../model/remark.ts'
import type { RuleCard } from '../model/rule.ts'
import { prose, visible, withoutCommands } from './escape.ts'
import { repositoryPath, type ReportOptions } from './options.ts'
import { lines } from './wording.ts'

/** Findings of one rule with one identity. The annotation stands at the first. */
export type Cause = [Finding, ...Finding[]]

/** How many other places of a root cause an annotation names. */
const mostPlaces = 3

const levelNames: Readonly<Record<Level, Annotation['level']>> = { error: 'error', warning: 'warning', note: 'notice' }

export function annotate(rule: RuleCard, cause: Cause, options: ReportOptions): Annotation {
  const [finding] = cause
  const path = finding.place === null ? null : repositoryPath(finding.place.path, options)
  const shown = path !== null && withoutCommands(visible(path)) === path
  const unshown = path === null || shown ? '' : ` In ${path}.`
  const stands = rule.clause.text === '' ? '' : ` Stands on ${rule.clause.text}.`
  return {
    level: levelNames[finding.level],
    title: plainLine(`${rule.id}: ${rule.title}`, 250),
    message: plainLine(`${finding.message}${unshown}${elsewhere(cause)}${stands} To mend it: ${finding.remedy ?? rule.remedy}`),
    path: shown ? path : null,
    line: shown ? (finding.place?.line ?? null) : null,
    endLine: shown ? (finding.place?.endLine ?? null) : null,
  }
}

/** The other places of the same root cause. */
function elsewhere(cause: Cause): string {
  const others = cause.slice(1).flatMap(({ place }) => (place === null ? [] : [`${place.path}${lines(place)}`]))
  if (others.length === 0) return ''
  const more = others.length > mostPlaces ? ` and ${others.length - mostPlaces} more` : ''
  return ` Also at ${others.slice(0, mostPlaces).join(', ')}${more}.`
}

/** A comment that waives, or does not, at its line; null where it has none, or stands in a file whose name cannot be shown as it is. */
export function annotateRemark({ message, place }: Remark, options: ReportOptions): Annotation | null {
  const path = place === null ? null : repositoryPath(place.path, options)
  if (place === null || path === null || withoutCommands(visible(path)) !== path) return null
  return { level: 'notice', title: 'Waiver', message: plainLine(message), path, line: place.line, endLine: place.endLine }
}

/** One line that steers nothing, no longer than `limit` characters but for a backslash or two. */
export function plainLine(text: string, limit = 2000): string {
  return withoutCommands(prose(text, limit))
}
