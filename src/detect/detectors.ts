/** The detectors, in the order in which they conclude: a later one may use what an earlier one found. */

import type { Detector } from '../model/detector.ts'
import { builds } from './builds/detector.ts'
import { changeNotices } from './change-notices.ts'
import { completeSource } from './complete-source/detector.ts'
import { credentials } from './credentials/detector.ts'
import { dependencies } from './dependencies/detector.ts'
import { derivedCode } from './derived-code/detector.ts'
import { license } from './license/license.ts'
import { placeholders } from './placeholders.ts'
import { publication } from './publication/detector.ts'
import { restrictions } from './restrictions.ts'
import { waiverComments } from './waiver-comments.ts'

export const detectors: readonly Detector[] = [derivedCode, license, restrictions, changeNotices, dependencies, credentials, placeholders, completeSource, builds, publication, waiverComments]
