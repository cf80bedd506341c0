/** What a reporter may be told beside the report. */

import type { LineRange } from '../model/evidence.ts'
import type { ExcerptLine, Place } from '../model/place.ts'

export interface ReportOptions {
  /** Whether the reader is a terminal that shows colours. */
  readonly color: boolean
  /** The scanned folder, relative to its repository's root, with `/`; empty where it is the root. GitHub knows paths by the repository. */
  readonly folder: string
  /** Where the repository is served, for links: `https://github.com` or a GitHub server of one's own. */
  readonly server: string
  /** Paths that a pull request changes, as the scanned tree names them: what is found there comes first. */
  readonly changedPaths: ReadonlySet<string> | null
  /** The lines of them that it changes, as they are now, where that is known. */
  readonly changedLines: ReadonlyMap<string, readonly LineRange[]> | null
  /** The file that holds the whole report, as its reader finds it, for where there is no room for all; null where there is none. */
  readonly reportFile: string | null
  /** Where the run is shown, or null. */
  readonly runUrl: string | null
  /** The lines of a place and a few around them, for reports that show code; none where the file cannot be read. */
  readonly excerpt: (place: Place) => readonly ExcerptLine[]
}

export const plainOptions: ReportOptions = {
  color: false, folder: '', server: 'https://github.com', changedPaths: null, changedLines: null, reportFile: null, runUrl: null, excerpt: () => [],
}

/** A path of the scanned tree as the repository knows it. */
export function repositoryPath(path: string, options: ReportOptions): string {
  return options.folder === '' ? path : `${options.folder.replace(/\/+$/, '')}/${path}`
}
