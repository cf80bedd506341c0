/** What the files of one family use, gathered: each unit once, with those who use it. */

import type { Surveyed } from '../../model/detector.ts'
import { compareText } from '../../model/place.ts'
import type { UseSurvey } from './survey.ts'

/** A name that files use, and their paths in order. */
export interface UsedUnit {
  readonly name: string
  readonly users: readonly string[]
}

/** All names that files of the family use, in order. `nameOf` turns what a file says into what it means, seen from that file; null leaves it out. */
export function gatherUnits(surveys: readonly Surveyed<UseSurvey>[], family: UseSurvey['family'], nameOf: (use: string, user: string) => string | null): readonly UsedUnit[] {
  const units = new Map<string, string[]>()
  for (const { file, survey } of surveys) {
    if (survey.family !== family || survey.uses === '') continue
    for (const use of survey.uses.split('\n')) {
      const name = nameOf(use, file.path)
      if (name === null) continue
      const users = units.get(name)
      if (users) users.push(file.path)
      else units.set(name, [file.path])
    }
  }
  return [...units].map(([name, users]) => ({ name, users })).sort((a, b) => compareText(a.name, b.name))
}
