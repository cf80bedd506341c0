/** The order in which releases came out. */

import type { BinaryRelease } from '../model/evidence.ts'
import { compareText } from '../model/place.ts'

export function newestFirst(releases: readonly BinaryRelease[]): readonly BinaryRelease[] {
  return releases.toSorted((a, b) => compareText(b.publishedOn, a.publishedOn))
}
