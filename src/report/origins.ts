/** The derived files as the reports for people tell of them: upstream by upstream, the largest parts first, the rest counted. */

import type { DerivedFile, NoticeState, OriginEvidence } from '../model/evidence.ts'
import { compareText } from '../model/place.ts'
import { foldersOf } from './folders.ts'
import { percent, thousands } from './wording.ts'

/** The largest parts of one upstream in the repository, and what else there is of it. */
export interface Origins {
  readonly largest: readonly DerivedFile[]
  /** Folders with how many of the other files each holds, the fullest first. */
  readonly rest: readonly (readonly [folder: string, files: number])[]
  /** What became of the upstream's notices, as a sentence without its end; empty where no file is known. */
  readonly notices: string
}

/** As many folders as a reader takes in at a glance. */
const mostFolders = 6

/** The files that stem from the upstream, at most `limit` of them by name. */
export function originsOf(files: readonly DerivedFile[], upstream: string, limit: number): Origins {
  const its = files.filter((file) => file.upstream === upstream).toSorted((a, b) => b.derivedLines - a.derivedLines || compareText(a.path, b.path))
  return {
    largest: its.slice(0, limit),
    rest: foldersOf(its.slice(limit).map(({ path }) => path), mostFolders),
    notices: noticeWords(its),
  }
}

const noticeNames: Readonly<Record<NoticeState, string>> = { kept: 'kept', changed: 'changed', removed: 'removed', 'upstream-had-none': 'had none' }

/** How many of the files are in each state, by state. */
export function noticeCounts(files: readonly DerivedFile[]): Readonly<Record<NoticeState, number>> {
  const count = (state: NoticeState): number => files.reduce((sum, { notice }) => sum + Number(notice === state), 0)
  return { kept: count('kept'), changed: count('changed'), removed: count('removed'), 'upstream-had-none': count('upstream-had-none') }
}

function noticeWords(files: readonly DerivedFile[]): string {
  const counts = noticeCounts(files)
  const states = (Object.keys(noticeNames) as NoticeState[]).filter((state) => counts[state] > 0)
  return states.map((state) => `${thousands(counts[state])} ${noticeNames[state]}`).join(', ')
}

const evidenceWords: Readonly<Record<OriginEvidence, string>> = {
  exact: 'byte for byte', names: '', shape: 'known by its shape', passage: 'a passage', literals: 'known by its texts',
}

/** Most runs of lines that a row names. */
const mostRanges = 3

/** `97.4 %, known by its shape, lines 12-80 and 91-97`. */
export function likeness(file: DerivedFile): string {
  return [percent(file.containment), evidenceWords[file.evidence], rangeWords(file)].filter((part) => part !== '').join(', ')
}

function rangeWords({ ranges, evidence }: DerivedFile): string {
  if (ranges.length === 0) return ''
  const named = ranges.slice(0, mostRanges).map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`))
  const left = ranges.length - named.length
  const one = ranges.length === 1 && ranges[0]?.from === ranges[0]?.to
  return `${one ? 'line' : 'lines'} ${named.join(', ')}${left > 0 ? ` and ${thousands(left)} more` : ''}${evidence === 'passage' ? ' of your file' : ''}`
}
