/** Rows of the text report: not too many of them, and their cells below each other. */

/** Most lines of one list; the machine formats hold the rest. */
const listed = 20

/** The first rows, and how many there are beside. */
export function cut(rows: readonly string[]): readonly string[] {
  return rows.length <= listed ? rows : [...rows.slice(0, listed), `  and ${rows.length - listed} more`]
}

/** Rows whose cells stand below each other. */
export function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.min(60, Math.max(...rows.map((row) => (row[column] ?? '').length))))
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()}`)
}
