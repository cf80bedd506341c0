/** What the repository stems from, on a terminal: upstreams, whose fork it is, and file by file the largest parts. */

import type { DerivedFile } from '../model/evidence.ts'
import type { Report } from '../model/report.ts'
import { prose, visible } from './escape.ts'
import { likeness, originsOf, type Origins } from './origins.ts'
import type { Paint } from './paint.ts'
import { columns, cut } from './text-rows.ts'
import { counted, percent } from './wording.ts'

/** Files and folders that each upstream names; JSON lists all. */
const named = { files: 5, folders: 6 }

/** The block on derivation; empty where the question was not answered and no history tells. */
export function derivedBlock(report: Report, paint: Paint): readonly string[] {
  const { derivation } = report
  const forks = cut(report.forkOf.map(({ because }) => `  ${prose(because)}`))
  if (derivation === null) return forks.length === 0 ? [] : [paint('Derived', 'bold'), ...forks]
  if (derivation.upstreams.length === 0) return [`${paint('Derived', 'bold')}  nothing found that stems from a known Telegram app`, ...forks]
  const rows = derivation.upstreams.map((one) => [visible(one.id), prose(one.license), counted(one.files, 'file'), percent(one.share)])
  const title = `${paint('Derived', 'bold')}  ${percent(derivation.share)} of the repository's own lines`
  return [title, ...cut(columns(rows)), ...forks, ...derivation.upstreams.flatMap(({ id }) => upstreamRows(report.derivedFiles, id, paint))]
}

function upstreamRows(files: readonly DerivedFile[], id: string, paint: Paint): readonly string[] {
  const origins = originsOf(files, id, named.files)
  if (origins.largest.length === 0) return []
  return [
    `  ${paint(visible(id), 'bold')}`,
    ...origins.largest.map((file) => `    ${visible(file.path)} <- ${origin(file)}, ${likeness(file)}`),
    ...restRow(origins),
    ...(origins.notices === '' ? [] : [`    ${paint('notices', 'dim')}  ${origins.notices}`]),
  ]
}

/** `Telegram/SourceFiles/history/history.cpp @ 5.0.1`. */
function origin({ upstream, origin: { path, version } }: DerivedFile): string {
  return visible(`${path === '' ? upstream : path}${version === '' ? '' : ` @ ${version}`}`)
}

function restRow({ rest }: Origins): readonly string[] {
  if (rest.length === 0) return []
  const files = rest.reduce((sum, [, count]) => sum + count, 0)
  const folders = rest.slice(0, named.folders).map(([folder, count]) => `${visible(folder)} (${count})`)
  return [`    and ${counted(files, 'file')} more: ${folders.join(', ')}${rest.length > named.folders ? ', …' : ''}`]
}
