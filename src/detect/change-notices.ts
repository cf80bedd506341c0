/** Detector: where does the repository say that the work, or a file of it, was changed, and when? */

import { Buffer } from 'node:buffer'
import { changeNoticeInChangelog, changeNoticeOfWork, saysChanged, type ChangeNotice } from '../licenses/change-notices.ts'
import { isReadmeName } from '../licenses/file-names.ts'
import type { Detector } from '../model/detector.ts'
import { ofKind, type ChangeNoticeFact } from '../model/evidence.ts'
import { placeAt } from '../model/place.ts'
import type { Source } from '../model/source.ts'

interface ChangeSurvey extends ChangeNotice {
  readonly of: ChangeNoticeFact['of']
}

export const changeNotices: Detector<ChangeSurvey> = {
  id: 'change-notices',
  survey: surveyChanges,
  conclude: (surveyed, { evidence }) => {
    const derived = new Set(ofKind(evidence, 'derived-file').map(({ path }) => path))
    const telling = surveyed.filter(({ file, survey }) => survey.of === 'work' || derived.has(file.path))
    return Promise.resolve(telling.map(({ file, survey: { of, raw, line } }) => ({ kind: 'change-notice' as const, place: placeAt(file.path, line), of, raw })))
  },
}

const changelog = /^(?:change[-_ ]?(?:log|s)|history|news|release[-_ ]?notes|whats[-_ ]?new)(?:[._-][a-z-]{1,8})?(?:\.(?:md|txt|rst|markdown|adoc))?$/i
const marks = /odifi(?:ed|cation)|ODIFIED|hange[ds]|dited|atched|dapted|orked/
/** Notices stand at the top of a file. */
const reach = 2500
const longestDocument = 500_000

function surveyChanges(source: Source): ChangeSurvey | null {
  const { path, role, language } = source.file
  if (role === 'vendored' || role === 'generated') return null
  const says = documentSays(path)
  if (says !== null) {
    const found = source.bytes.length > longestDocument ? null : says(source.text())
    return found === null ? null : { ...found, of: 'work' }
  }
  return language !== null && role !== 'documentation' && isMarked(source.bytes) ? { of: 'file', raw: '', line: 1 } : null
}

/** How to read a document that speaks of the whole work; null for every other file. */
function documentSays(path: string): ((text: string) => ChangeNotice | null) | null {
  if (path.includes('/') && !path.startsWith('.github/')) return null
  if (changelog.test(path)) return changeNoticeInChangelog
  return isReadmeName(path) || /^(?:notice|legal)(?![a-z])/i.test(path) ? changeNoticeOfWork : null
}

function isMarked(bytes: Uint8Array): boolean {
  const top = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, reach)).toString('latin1')
  return marks.test(top) && saysChanged(top)
}
