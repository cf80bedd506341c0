/** A file beside the upstream's file that it stems from, for a terminal. */

import type { Beside, Comparison } from '../model/comparison.ts'
import type { LineRange } from '../model/evidence.ts'
import { prose, visible, withoutCommands } from './escape.ts'
import { likeness } from './origins.ts'
import type { Colour, Paint } from './paint.ts'
import { counted } from './wording.ts'

/** By what stands between the two sides, as diff has it: only here, only there, or changed. */
const colours: Readonly<Record<' ' | '<' | '>' | '|', Colour>> = { ' ': 'dim', '<': 'red', '>': 'green', '|': 'yellow' }

/** Alike lines that are shown at the ends of a run of them, and lines of a range that are shown where there is only one text. */
const around = 2
const begun = 4

export interface ComparisonOptions {
  readonly paint: Paint
  /** Columns of the terminal. */
  readonly width: number
}

/** What the file stems from, then its lines: beside the upstream's where its text is known. */
export function comparisonText(comparison: Comparison, options: ComparisonOptions): string {
  const { beside } = comparison
  const rows = [...head(comparison, options.paint), '', ...(beside === null ? ranges(comparison, options) : sideBySide(comparison, beside, options))]
  return `${rows.map((row) => withoutCommands(row.trimEnd())).join('\n')}\n`
}

/** What is said of a file that stems from nowhere known. */
export function strangerText(file: string, because: string | null): string {
  const says = because === null ? 'stems from no upstream that is known' : `could not be looked at: ${prose(because)}`
  return `${withoutCommands(prose(file))}\n${withoutCommands(`  ${says}`)}\n`
}

function head({ file, derived, upstream, url, beside }: Comparison, paint: Paint): readonly string[] {
  const { path, version } = derived.origin
  const at = version === '' ? '' : ` ${version}`
  const notices = { kept: 'kept', changed: 'changed', removed: 'gone', 'upstream-had-none': 'none to keep' } as const
  return [
    paint(visible(file), 'bold'),
    `  stems from ${path === '' ? '' : `${visible(path)} of `}${visible(upstream.name)}${visible(at)}, ${upstream.license}`,
    ...(url === null ? [] : [`  ${url}`]),
    `  ${likeness({ ...derived, ranges: [] })}; the upstream's notice: ${notices[derived.notice]}`,
    ...(beside === null ? [] : [`  beside it: ${prose(beside.from)}`]),
  ]
}

function ranges({ lines, derived }: Comparison, { paint, width }: ComparisonOptions): readonly string[] {
  if (derived.ranges.length === 0) return ['Which lines those are is not known.']
  return [paint('Its lines that stand in the upstream', 'bold'), ...derived.ranges.flatMap((range) => [
    `  ${words(range)}, ${counted(range.to - range.from + 1, 'line')}`,
    ...numbered(lines, { from: range.from, to: Math.min(range.to, range.from + begun - 1) }).map((row) => paint(`    ${row}`.slice(0, width), 'dim')),
  ])]
}

function words({ from, to }: LineRange): string {
  return from === to ? `line ${from}` : `lines ${from}-${to}`
}

function sideBySide({ lines, derived: { origin, path } }: Comparison, beside: Beside, { paint, width }: ComparisonOptions): readonly string[] {
  const half = Math.max(30, Math.floor((width - 3) / 2))
  const pair = (left: string, sign: string, right: string): string => `${fitted(left, half)} ${sign} ${right.slice(0, half)}`
  const rows = beside.blocks.flatMap(({ alike, here, there }) => {
    const left = here === null ? [] : numbered(lines, here)
    const right = there === null ? [] : numbered(beside.lines, there)
    const both = Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
      const sign = alike ? ' ' : index >= left.length ? '>' : index >= right.length ? '<' : '|'
      return paint(pair(left[index] ?? '', sign, right[index] ?? ''), colours[sign])
    })
    return alike ? folded(both, here, there) : both
  })
  return [paint(pair(visible(path), ' ', visible(origin.path)), 'bold'), ...rows]
}

/** The middle of a long run of alike lines is counted only. */
function folded(rows: readonly string[], here: LineRange | null, there: LineRange | null): readonly string[] {
  if (rows.length <= 2 * around + 1 || here === null || there === null) return rows
  const left = rows.length - 2 * around
  const where = `${here.from + around}-${here.to - around} here, ${there.from + around}-${there.to - around} there`
  return [...rows.slice(0, around), `  … ${counted(left, 'line')} alike: ${where}`, ...rows.slice(-around)]
}

function numbered(lines: readonly string[], { from, to }: LineRange): readonly string[] {
  return lines.slice(from - 1, to).map((line, index) => `${String(from + index).padStart(6)} ${visible(line.slice(0, 500).replaceAll('\t', '  '))}`)
}

function fitted(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width)
}
