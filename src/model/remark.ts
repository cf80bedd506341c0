/** Something to know about how the check is set up that is no finding and changes no verdict: a waiver that covers nothing, a comment without a reason. */

import type { Place } from './place.ts'

export interface Remark {
  /** A sentence. May hold a stranger's text. */
  readonly message: string
  /** Where in the scanned tree, or null where it is about something else. */
  readonly place: Place | null
}
