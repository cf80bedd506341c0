/** Where in the scanned tree something stands. */

/**
 * A run of lines in one file. `path` is relative to the scanned folder, with `/` between its parts; it is a stranger's
 * text and must be escaped by whoever prints it. Lines start at 1 and `endLine` is the last line that belongs to it.
 */
export interface Place {
  readonly path: string
  readonly line: number
  readonly endLine: number
}

/** The place of one line, or of the lines from `line` to `endLine`. */
export function placeAt(path: string, line: number, endLine: number = line): Place {
  return { path, line, endLine }
}

/** The folder of a path, without a slash at its end; `` for the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** Orders places by path, then by line. */
export function comparePlaces(a: Place, b: Place): number {
  return compareText(a.path, b.path) || a.line - b.line || a.endLine - b.endLine
}

/** Orders text by code unit: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** A line of a scanned file, as reports that show code quote it. Its text is a stranger's. */
export interface ExcerptLine {
  readonly line: number
  readonly text: string
}
