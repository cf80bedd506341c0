/** What became of the notice that an upstream's file carries. */

import { notices } from '../../catalog/notices.ts'
import type { DerivedFile, NoticeState } from '../../model/evidence.ts'
import type { CodeDigest } from './survey.ts'

/** What a file of the upstream is known by, as its shard says it. */
export interface NoticedFile {
  readonly path: string
  /** Index of its notice, or -1. */
  readonly notice: number
}

/** Where a notice was reworded but still speaks of the same people or work, it is kept; so is one of another upstream, for they share files. */
export function noticeState({ path, notice }: NoticedFile, survey: Pick<CodeDigest, 'notice' | 'noticesMeant' | 'hasRightsWords'>): NoticeState {
  const known = notices[notice]
  if (known === undefined) return 'upstream-had-none'
  if (survey.notice >= 0 || survey.noticesMeant.includes(notice)) return 'kept'
  if (known.unsteady === true || known.without?.includes(path) === true) return 'upstream-had-none'
  return survey.hasRightsWords ? 'changed' : 'removed'
}

/** From this share of files on that are older than the upstream's notices, the whole copy is. */
const olderShare = 0.1

/**
 * The files, with `upstream-had-none` where a notice is missing in a copy of an upstream that had not begun to carry notices then. A file that never
 * changed since fits the newest age as well as its own, so that only the copy as a whole tells how old it is.
 */
export function withoutLaterNotices(files: readonly DerivedFile[], dateOf: (file: DerivedFile) => string | null): readonly DerivedFile[] {
  const older = new Set(notices.flatMap(({ id, since }) => (since !== undefined && isOlder(files.filter(({ upstream }) => upstream === id), since, dateOf) ? [id] : [])))
  return older.size === 0 ? files : files.map((file) => (older.has(file.upstream) && isLost(file) ? { ...file, notice: 'upstream-had-none' } : file))
}

function isOlder(files: readonly DerivedFile[], since: string, dateOf: (file: DerivedFile) => string | null): boolean {
  const dates = files.flatMap((file) => dateOf(file) ?? [])
  return dates.length > 0 && dates.filter((date) => date < since).length >= dates.length * olderShare
}

function isLost({ notice }: DerivedFile): boolean {
  return notice === 'removed' || notice === 'changed'
}
