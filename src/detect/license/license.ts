/** The detector of licences: which texts stand in the tree, what is said about them, and what the repository as a whole is under. */

import type { Detector } from '../../model/detector.ts'
import { concludeLicense } from './conclude.ts'
import { surveyLicense, type LicenseSurvey } from './survey.ts'

export const license: Detector<LicenseSurvey> = {
  id: 'license',
  survey: surveyLicense,
  conclude: (surveys, context) => Promise.resolve(concludeLicense(surveys, context)),
}
