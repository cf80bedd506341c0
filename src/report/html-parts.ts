/** The small parts that the HTML report is put together from. Whatever goes in as text comes out escaped. */

import type { Place } from '../model/place.ts'
import type { Report } from '../model/report.ts'
import { htmlText, masked, prose } from './escape.ts'
import { placeUrl } from './links.ts'
import type { ReportOptions } from './options.ts'
import { lines } from './wording.ts'

/** A sentence of ours that may hold a stranger's words. What stands between backquotes is code. */
export function said(text: string): string {
  return htmlText(prose(text)).replace(/`([^`]+)`/g, '<code>$1</code>')
}

export function paragraph(text: string): string {
  return `<p>${said(text)}</p>`
}

interface Table {
  readonly caption: string
  /** A head that begins with # stands over numbers. */
  readonly heads: readonly string[]
  /** Cells that are HTML already. */
  readonly rows: readonly (readonly string[])[]
}

export function table({ caption, heads, rows }: Table): string {
  const kinds = heads.map((head) => (head.startsWith('#') ? ' class="number"' : ''))
  const head = heads.map((name, column) => `<th scope="col"${kinds[column] ?? ''}>${said(name.replace(/^#/, ''))}</th>`).join('')
  const body = rows.map((cells) => `<tr>${cells.map((cell, column) => `<td${kinds[column] ?? ''}>${cell}</td>`).join('')}</tr>`).join('\n')
  // Who has no mouse scrolls with the keys, once it can be reached.
  return `<div class="scroll" role="region" tabindex="0" aria-label="${said(caption)}"><table><caption>${said(caption)}</caption><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table></div>`
}

/** HTML that leads to a place's lines, where repository and commit are known. */
export function linked(html: string, place: Place, report: Report, options: ReportOptions): string {
  const url = placeUrl(place, report, options)
  return url === null ? html : `<a href="${htmlText(url)}">${html}</a>`
}

/** A place's name, linked. */
export function placed(place: Place, report: Report, options: ReportOptions): string {
  return linked(`<code>${htmlText(`${place.path}${lines(place)}`)}</code>`, place, report, options)
}

/** The place's lines with those around it, or nothing where they cannot be had. No api_hash stands whole in it. */
export function excerpt(place: Place, { excerpt: read }: ReportOptions): string {
  const rows = read(place).map(({ line, text }) => {
    const code = htmlText(masked(text).replaceAll('\t', '    '))
    const isMeant = line >= place.line && line <= place.endLine
    return `<span class="number">${String(line).padStart(5)}</span> ${isMeant ? `<mark>${code}</mark>` : code}`
  })
  return rows.length === 0 ? '' : `<pre>${rows.join('\n')}</pre>`
}
