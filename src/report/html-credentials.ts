/** The HTML report's part on published credentials: each with the way of its value, as excerpts of the code. */

import type { CredentialUse } from '../model/evidence.ts'
import type { Report } from '../model/report.ts'
import { excerpt, placed, said, table } from './html-parts.ts'
import type { ReportOptions } from './options.ts'
import { thousands } from './wording.ts'

/** Most credentials whose way is shown, and most steps of one. */
const shown = { ways: 50, steps: 30 }

export function credentialPart(report: Report, options: ReportOptions): string {
  const { credentials } = report
  if (credentials.length === 0) return ''
  const rows = credentials.map((use) => [String(use.apiId), said(use.credential), use.reach, placed(use.place, report, options), said(use.because)])
  const overview = table({ caption: 'Each published api_id and how it reaches a build', heads: ['#api_id', 'credential', 'reach', 'place', 'because'], rows })
  return `${overview}${credentials.slice(0, shown.ways).map((use) => way(use, report, options)).join('\n')}`
}

function way({ credential, reach, trail }: CredentialUse, report: Report, options: ReportOptions): string {
  if (trail.length === 0) return ''
  const steps = trail.slice(0, shown.steps).map(({ place, says }) => `<li>${placed(place, report, options)}: ${said(says)}${excerpt(place, options)}</li>`)
  const left = trail.length - shown.steps
  const more = left > 0 ? `<p class="soft">and ${thousands(left)} more steps</p>` : ''
  return `<details open><summary>The way of ${said(credential)}: ${reach}</summary><ol>${steps.join('')}</ol>${more}</details>`
}
