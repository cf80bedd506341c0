/** The HTML report's part on where the code comes from: the map, the upstreams, and every derived file. */

import { placeAt } from '../model/place.ts'
import type { Report } from '../model/report.ts'
import type { DerivedFile } from '../model/evidence.ts'
import { codeMap, type Tile } from './code-map.ts'
import { htmlText } from './escape.ts'
import { upstreamColours } from './html-style.ts'
import { linked, paragraph, said, table } from './html-parts.ts'
import type { ReportOptions } from './options.ts'
import { likeness, originsOf } from './origins.ts'
import { counted, percent, thousands } from './wording.ts'

/** Most files in the table of one upstream: a page of ten thousand rows is slow on a phone. */
const listed = 2000
const box = { x: 0, y: 0, width: 1000, height: 420 }

export function originPart(report: Report, options: ReportOptions): string {
  const { derivation } = report
  const forks = report.forkOf.map(({ because }) => `<li>${said(because)}</li>`).join('')
  const history = forks === '' ? '' : `<ul>${forks}</ul>`
  if (derivation === null) return `${paragraph('This question was not answered.')}${history}`
  if (derivation.upstreams.length === 0) return `${paragraph('Nothing found that stems from a known Telegram app.')}${history}`
  const ids = derivation.upstreams.map(({ id }) => id)
  return [
    paragraph(`${percent(derivation.share)} of the repository's own lines stem from Telegram apps.`),
    mapOf(codeMap(report.derivedFiles, derivation.ownFolders, box), ids),
    upstreamTable(derivation.upstreams),
    history,
    ...ids.map((id) => fileTable(id, report, options)),
  ].join('\n')
}

/** The map is a picture of what the tables say in words. */
function mapOf(tiles: readonly Tile[], ids: readonly string[]): string {
  const shapes = tiles.map((tile) => `<rect x="${shown(tile.x)}" y="${shown(tile.y)}" width="${shown(tile.width)}" height="${shown(tile.height)}" ${paintOf(tile, ids)}><title>${htmlText(titleOf(tile))}</title></rect>`)
  const keys = ids.map((id, index) => `<li><span style="background:${colourOf(index)}"></span>${said(id)}</li>`)
  return [
    `<svg class="map" viewBox="0 0 ${box.width} ${box.height}" role="img" aria-label="Map of the repository's own code by upstream; the tables below say the same.">`,
    ...shapes,
    '</svg>',
    `<ul class="legend">${keys.join('')}<li><span style="background:var(--own)"></span>the repository's own</li></ul>`,
  ].join('\n')
}

function paintOf({ upstream, share }: Tile, ids: readonly string[]): string {
  return upstream === null ? 'fill="var(--own)"' : `fill="${colourOf(ids.indexOf(upstream))}" fill-opacity="${shown(0.35 + share * 0.65)}"`
}

function colourOf(index: number): string {
  return upstreamColours[index % upstreamColours.length] ?? upstreamColours[0]
}

function titleOf({ path, lines, files, upstream, share }: Tile): string {
  const where = path === '' ? 'the root' : path
  return upstream === null ? `${where}: ${counted(lines, 'line')} of its own` : `${where}: ${counted(lines, 'line')}, ${percent(share)} from ${upstream}, ${counted(files, 'file')}`
}

function shown(number: number): string {
  return String(Math.round(number * 100) / 100)
}

function upstreamTable(upstreams: NonNullable<Report['derivation']>['upstreams']): string {
  const rows = upstreams.map((one) => [said(one.id), `<code>${said(one.license)}</code>`, thousands(one.files), percent(one.share)])
  return table({ caption: 'Upstreams, the biggest part first', heads: ['upstream', 'licence', '#files', '#share'], rows })
}

function fileTable(id: string, report: Report, options: ReportOptions): string {
  const { largest, rest, notices } = originsOf(report.derivedFiles, id, listed)
  if (largest.length === 0) return ''
  const left = rest.reduce((sum, [, count]) => sum + count, 0)
  const more = left === 0 ? '' : paragraph(`And ${counted(left, 'file')} more: the JSON report names them all.`)
  const rows = largest.map((file) => [yours(file, report, options), theirs(file), htmlText(likeness(file))])
  const told = notices === '' ? '' : paragraph(`Notices of the upstream's files: ${notices}.`)
  const files = table({ caption: `Files that stem from ${id}, the largest parts first`, heads: ['your file', 'stems from', 'likeness'], rows })
  return `<details><summary>${counted(largest.length + left, 'file')} from ${said(id)}</summary>${told}${files}${more}</details>`
}

function yours({ path, ranges }: DerivedFile, report: Report, options: ReportOptions): string {
  const [first] = ranges
  return linked(`<code>${htmlText(path)}</code>`, placeAt(path, first?.from ?? 1, first?.to ?? 1), report, options)
}

function theirs({ upstream, origin: { path, version } }: DerivedFile): string {
  return `<code>${htmlText(path === '' ? upstream : path)}</code>${version === '' ? '' : ` @ ${htmlText(version)}`}`
}
