/** NOTICE: what the work is based on, in which versions, under which licences, and that it was changed. */

import { findUpstream } from '../catalog/upstreams.ts'
import lock from '../catalog/upstreams.lock.json' with { type: 'json' }
import type { DerivedUpstream } from '../model/evidence.ts'
import type { Mending, MendingSources } from '../model/mending.ts'
import type { Report } from '../model/report.ts'
import { findingsOf, hasFile, left, nothing } from './part.ts'

/** NOTICE, where nothing says that the work was changed. */
export function noticeFile(report: Report, sources: MendingSources): Mending {
  const upstreams = report.derivation?.upstreams ?? []
  if (findingsOf(report, 'change-notice-missing').length === 0 || upstreams.length === 0) return nothing
  if (hasFile(sources, /^notice(?:\.|$)/i)) return left('NOTICE exists and was left alone. Add what the work is based on, that you changed it, and since when.')
  const content = `${[
    `This work${report.subject.repository === null ? '' : ` (${report.subject.repository})`} is based on the following works, and was modified; date of this notice: ${sources.today}.`,
    ...upstreams.map((upstream) => paragraphOf(upstream, report)),
    'Their copyright notices stand in their files. What was changed, by whom and when, stands in the history of this repository.',
  ].join('\n\n')}\n`
  return { files: [{ path: 'NOTICE', content, because: 'What the work is based on, and that it was modified.' }], left: [] }
}

function paragraphOf({ id, license, files }: DerivedUpstream, { derivedFiles }: Report): string {
  const upstream = findUpstream(id)
  const version = mostFrequent(derivedFiles.filter((file) => file.upstream === id).map(({ origin }) => origin.version).filter((one) => one !== ''))
  const date = version === null ? null : dateOf(id, version)
  return [
    `${upstream?.name ?? id}${version === null ? '' : `, near version ${version}${date === null ? '' : ` (${date})`}`}`,
    ...(upstream === undefined ? [] : [`https://github.com/${upstream.repository}`]),
    `${license}; ${files} ${files === 1 ? 'file' : 'files'}`,
  ].join('\n')
}

function mostFrequent(versions: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const version of versions) counts.set(version, (counts.get(version) ?? 0) + 1)
  return [...counts].reduce<[string, number] | null>((best, one) => (best !== null && best[1] >= one[1] ? best : one), null)?.[0] ?? null
}

const readings: Readonly<Record<string, { readonly readings: readonly { readonly version: string; readonly date: string }[] } | undefined>> = lock.shards

function dateOf(id: string, version: string): string | null {
  return readings[id]?.readings.find((reading) => reading.version === version)?.date ?? null
}
