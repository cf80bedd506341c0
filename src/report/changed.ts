/** Whether a pull request has to do with a place: what it brings in is shown before what was there. */

import type { Place } from '../model/place.ts'
import type { ReportOptions } from './options.ts'

/** 2 where the pull request changes a line of the place, 1 where it changes the file, else 0. */
export function closeness(place: Place | null, { changedPaths, changedLines }: ReportOptions): 0 | 1 | 2 {
  if (place === null || !(changedPaths?.has(place.path) ?? false)) return 0
  const ranges = changedLines?.get(place.path) ?? []
  return ranges.some(({ from, to }) => from <= place.endLine && to >= place.line) ? 2 : 1
}
