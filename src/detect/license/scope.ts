/** Which licence files speak for the repository, and which only for a part of it. */

import { folderSpokenFor, isReadmeName, standsIn } from '../../licenses/file-names.ts'
import type { Surveyed } from '../../model/detector.ts'
import type { SourceFile } from '../../model/source.ts'
import type { LicenseSurvey } from './survey.ts'

export type Scope = 'repository' | 'part'

/** Share of the first-party code that a folder must hold to be as good as the whole. */
const wholeShare = 2 / 3

/**
 * The scope of every surveyed file's licence. A text at the root speaks for the repository; where there is none, one in the folder that
 * holds nearly all of the code does; a README's text only where no other file has one.
 */
export function scopeOf(surveyed: readonly Surveyed<LicenseSurvey>[], files: readonly SourceFile[]): (path: string) => Scope {
  const texts = surveyed.filter(({ file, survey }) => survey.texts.length > 0 && !isCarried(file))
  const atRoot = texts.filter(({ file }) => folderSpokenFor(file.path) === '')
  const inFiles = atRoot.some(({ file }) => !isReadmeName(file.path) && !isNotice(file.path))
  const whole = atRoot.length > 0 ? '' : folderOfTheWhole(texts, files)
  const onTop = atRoot.some(({ file }) => !file.path.includes('/'))
  const carried = new Set(surveyed.filter(({ file }) => isCarried(file)).map(({ file }) => file.path))
  const withText = new Set(texts.map(({ file }) => file.path))
  return (path) => {
    const folder = carried.has(path) ? null : folderSpokenFor(path)
    if (folder === null || (folder !== '' && folder !== whole)) return 'part'
    // docs/LICENSE is about the manual where the root has a text of its own.
    if (onTop && withText.has(path) && path.includes('/') && !/^licen[cs]es?\//i.test(path)) return 'part'
    // Texts in NOTICE are those of others, wherever the work's own stands in a file of its own.
    if (inFiles && withText.has(path) && isNotice(path)) return 'part'
    return isReadmeName(path) && (path.includes('/') || (inFiles && withText.has(path))) ? 'part' : 'repository'
  }
}

function isNotice(path: string): boolean {
  return /(?:^|\/)notices?(?![a-z])[^/]*$/i.test(path)
}

function isCarried(file: SourceFile): boolean {
  return file.role === 'vendored' || file.role === 'generated'
}

function folderOfTheWhole(texts: readonly Surveyed<LicenseSurvey>[], files: readonly SourceFile[]): string {
  const code = files.filter((file) => file.role === 'first-party' && file.language !== null)
  const folders = [...new Set(texts.map(({ file }) => folderSpokenFor(file.path) ?? ''))].filter((folder) => folder !== '').sort()
  return folders.find((folder) => code.filter((file) => standsIn(file.path, folder)).length > code.length * wholeShare) ?? ''
}
