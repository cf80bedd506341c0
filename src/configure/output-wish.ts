/** Which report goes where. */

import { last, type Given } from './given.ts'
import { formatValues, type Format } from './options.ts'
import { listed, quoted } from './option-value.ts'
import { right, wrong, type Outcome } from './usage-error.ts'

/** One report: its format, and the file that it goes to, or null for the standard output. */
export interface OutputWish {
  readonly format: Format
  readonly file: string | null
}

/**
 * The n-th output belongs to the n-th format. A format without an output goes to the standard output; an output without a format has
 * the one that its file name ends in. At most one report goes to the standard output, and no two to one file.
 */
export function pairOutputs(given: Given): Outcome<readonly OutputWish[]> {
  const formats = given.get('format') ?? []
  const files = given.get('output') ?? []
  const wishes: OutputWish[] = []
  for (let index = 0; index < Math.max(formats.length, files.length, 1); index++) {
    const file = files[index] ?? '-'
    const format = asFormat(formats[index] ?? (file === '-' ? 'text' : formatOf(file)))
    if (format === null) {
      return wrong('output', file, `--output ${quoted(file)} has no --format of its own, and its name ends in none of ${endings}`)
    }
    const twice = wishes.some((wish) => (wish.file ?? '-') === file)
    if (twice) return wrong('output', file, clash(file, formats))
    wishes.push({ format, file: file === '-' ? null : file })
  }
  return right(wishes)
}

/** The two files that the Action writes, and the format of the second. */
export interface ActionFiles {
  readonly sarif: string
  readonly report: string
  readonly format: Format
}

/** The files where the inputs say, else in the runner's temporary folder. */
export function filesOfInputs(given: Given, temporary: string): Outcome<ActionFiles> {
  const report = last(given, 'report-file') ?? `${temporary}/telegram-gpl-check.json`
  const format = formatOf(report)
  if (format === null) {
    return wrong('report-file', report, `the input report-file takes a name that ends in ${endings}, not ${quoted(report)}`)
  }
  return right({ sarif: last(given, 'sarif-file') ?? `${temporary}/telegram-gpl-check.sarif`, report, format })
}

const formatByEnding: Readonly<Record<string, Format>> = { json: 'json', sarif: 'sarif', md: 'markdown', markdown: 'markdown', txt: 'text', html: 'html' }
const endings = listed(Object.keys(formatByEnding).map((ending) => `.${ending}`))

/** The format that a file's name ends in (`.json`, `.sarif`, `.md`, `.markdown`, `.txt`, `.html`), or null. */
export function formatOf(file: string): Format | null {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(formatByEnding, ending) ? formatByEnding[ending] ?? null : null
}

function asFormat(text: string | null): Format | null {
  return formatValues.find((format) => format === text) ?? null
}

function clash(file: string, formats: readonly string[]): string {
  if (file !== '-') return `two reports go to ${quoted(file)}; give each --output its own file`
  const reports = formats.length > 1 ? listed(formats, 'and') : 'two reports'
  return `${reports} cannot all go to the standard output; give an --output FILE for each but one`
}
