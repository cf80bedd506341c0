/** Statements in the form of a label with a value: SPDX tags, `@license GPL-2.0+`, `License: GPLv3`. */

import { parseExpression } from './expression.ts'
import { readField } from './field.ts'
import { bareLine, clipped, lineAt } from './prose.ts'
import { gnuNamings } from './wording.ts'
import type { Statement } from './statement.ts'

/** More in one file repeat each other. */
const mostStatements = 20

const tag = /SPDX-Licen[cs]e-Identifier:[ \t]*([^\r\n]{1,300})/gi

/** The SPDX tags of a text. One that cannot be parsed is a statement with its trouble. */
export function spdxTags(text: string): readonly Statement[] {
  return [...text.matchAll(tag)].slice(0, mostStatements).map((match) => {
    const raw = withoutCommentEnd(match[1] ?? '')
    const reading = parseExpression(raw)
    const line = lineAt(text, match.index)
    return reading.ok ? { expression: reading.text, raw: clipped(raw), trouble: null, line } : { expression: null, raw: clipped(raw), trouble: reading.because, line }
  })
}

function withoutCommentEnd(value: string): string {
  return value.replace(/(?:\*+\/|-->|--\}\}|#\}|\*\)|["'`]).*$/u, '').trim()
}

const label = /^[@\\]?(?:licen[cs]e(?: terms| identifier| type)?|copyright licen[cs]e|about: licen[cs]e)(?:[ \t]{0,8}[:=]|(?<=^[@\\]licen[cs]e))[ \t:]{0,8}(\S.*)$/iu
const linesRead = 400

/** Labels at the start of a line whose value names one licence. What else they say, such as `see LICENSE`, is nothing. */
export function labelStatements(text: string): readonly Statement[] {
  return linesOnLicenses(text).flatMap(({ bare, raw, line }): readonly Statement[] => {
    const value = label.exec(bare)?.[1]
    if (value === undefined) return []
    const { expression } = readField(addressIn(raw) ?? value)
    return expression === null ? [] : [{ expression, raw: clipped(bare), trouble: null, line }]
  }).slice(0, mostStatements)
}

/** The value where it is nothing but an address: bare lines have none. */
function addressIn(line: string): string | null {
  return /[:=@]\s*\w*\s*<?(https?:\/\/[^\s<>]{1,200})>?\s*$/i.exec(line.slice(0, 500))?.[1] ?? null
}

const pointers = /^[\s.,;]*(?:\(?(?:see|as found in|which can be found in|can be found in|available (?:in|at|from)|for details see)\b.{0,80})?$/iu

/** A line, or the two of a licence's title, that hold its name and version and nothing else: the shortest notice there is. */
export function loneNamings(text: string): readonly Statement[] {
  return linesOnLicenses(text).flatMap(({ bare: only, raw, below, line }): readonly Statement[] => {
    // A link is something to read, mostly in a list of such.
    if (raw.includes('](')) return []
    const bare = /^version \d(?:\.\d)?, (?:june|february|november) \d/iu.test(below) ? `${only}, ${below.split(',', 1)[0] ?? ''}` : only
    const [naming, ...more] = gnuNamings(bare.slice(0, 300))
    if (naming === undefined || more.length > 0 || !/^(?:the )?$/iu.test(bare.slice(0, naming.start))) return []
    const rest = bare.slice(naming.end).replace(/^(?:,? (?:or|and) \(?(?:at your option,? ?\)?)?(?:any )?(?:later|newer|higher)(?: versions?)?| licen[cs]e| only)+/iu, '')
    return pointers.test(rest) ? [{ expression: naming.id, raw: clipped(bare), trouble: null, line }] : []
  }).slice(0, 1)
}

interface Line {
  readonly bare: string
  readonly raw: string
  /** The line after it, without comment marks. */
  readonly below: string
  readonly line: number
}

/** The lines near the top that speak of licences at all. */
function linesOnLicenses(text: string): readonly Line[] {
  const lines = text.slice(0, 50_000).split('\n', linesRead)
  return lines.flatMap((raw, at) => (/licen[cs]e|gpl|general public/i.test(raw.slice(0, 2000)) ? [{ bare: bareLine(raw), raw, below: bareLine(lines[at + 1] ?? ''), line: at + 1 }] : []))
}
