/** Detector: do LICENSE, README, NOTICE and their like take back what a licence gives? */

import { folderSpokenFor, isLegalName, isReadmeName } from '../licenses/file-names.ts'
import { identifyTexts } from '../licenses/identify.ts'
import { restrictionsIn, type Restriction } from '../licenses/restrictions.ts'
import type { Detector } from '../model/detector.ts'
import { placeAt } from '../model/place.ts'
import type { Source, SourceFile } from '../model/source.ts'

export const restrictions: Detector<readonly Restriction[]> = {
  id: 'restrictions',
  survey: surveyRestrictions,
  conclude: (surveyed) => Promise.resolve(surveyed.flatMap(({ file, survey }) => survey.map(({ forbids, raw, line }) => ({
    kind: 'restriction' as const, place: placeAt(file.path, line), forbids, raw,
  })))),
}

/** The restrictions that a file puts on the whole repository; null for none. */
function surveyRestrictions(source: Source): readonly Restriction[] | null {
  if (!speaksForTheWhole(source.file) || source.bytes.length > longestStatement) return null
  const text = source.text()
  const found = restrictionsIn(isLegalName(source.file.path) ? withoutLicenses(text) : text)
  if (found.length === 0) return null
  const texts = identifyTexts(text)
  const own = found.filter(({ line }) => !texts.some((one) => one.line <= line && line <= one.endLine))
  return own.length > 0 ? own : null
}

/** What stands in the text of a licence is that licence's to say. */
function withoutLicenses(text: string): string {
  const texts = identifyTexts(text)
  if (texts.length === 0) return text
  return text.split('\n').map((line, at) => (texts.some((one) => one.line <= at + 1 && at + 1 <= one.endLine) ? '' : line)).join('\n')
}

/** Longer documents are no statements. */
const longestStatement = 500_000

const furtherTerms = /^(?:eula|terms(?:[-_ ]of[-_ ](?:use|service))?|disclaimer)(?:\.(?:md|txt|rst|html?))?$/i
const proseEndings = /(?:^|\/)[^./]*$|\.(?:md|markdown|txt|rst|adoc|html?)$|^[^/]*licen[cs]e[^/]*$/i

function speaksForTheWhole({ path, role }: SourceFile): boolean {
  if (role === 'vendored' || role === 'generated' || role === 'test' || !proseEndings.test(path)) return false
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (isReadmeName(path) || furtherTerms.test(name)) return !path.includes('/') || path.startsWith('.github/')
  return isLegalName(path) && folderSpokenFor(path) === ''
}
