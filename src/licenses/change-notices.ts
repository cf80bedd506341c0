/** Statements that somebody changed a work, and when: what GPL-2.0 section 2(a) asks of files and GPL-3.0 section 5(a) of works. */

import { clipped } from './prose.ts'
import { sentencesOf } from './sentences.ts'

export interface ChangeNotice {
  readonly raw: string
  readonly line: number
}

const changed = /\b(?:modif(?:y|ied|ies|ications?)|changed|changes|forked|fork|patched|reworked|rewritten|based on|derived from|derivative)\b|измен[её]н|модифицирова|форк|修改|基于/iu
const dated = /\b(?:19|20)\d\d\b|(?:19|20)\d\d年/u

/** A sentence of a README, NOTICE or LEGAL that speaks of a change or of what the work is based on, and gives a date. Null where there is none. */
export function changeNoticeOfWork(text: string): ChangeNotice | null {
  const sentence = sentencesOf(text).find((one) => changed.test(one.text) && dated.test(one.text))
  return sentence === undefined ? null : { raw: clipped(sentence.text), line: sentence.line }
}

const longestRead = 20_000
const day = /\b(?:19|20)\d\d[-/.]\d{1,2}(?:[-/.]\d{1,2})?\b|(?<![\d.])\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d\b|\(\d{1,2}[./-]\d\d[./-]\d\d\)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? (?:\d{1,2},? )?(?:19|20)\d\d\b/i
/** Telegram Desktop's own list of its versions, which every fork of it carries along. */
const upstreamsOwn = /^\d{1,3}(?:\.\d{1,4}){1,3}(?: [a-z]+)? \(\d\d\.\d\d\.\d\d\)\s*$/

/** The first dated entry of a list of changes that is the repository's own, or null. */
export function changeNoticeInChangelog(text: string): ChangeNotice | null {
  const lines = text.slice(0, longestRead).split('\n').map((line) => line.slice(0, 300))
  if (upstreamsOwn.test(lines.find((line) => line.trim() !== '')?.trim() ?? '')) return null
  const at = lines.findIndex((line) => day.test(line))
  return at === -1 ? null : { raw: clipped(lines[at]?.trim() ?? ''), line: at + 1 }
}

const verb = '(?:modif(?:ied|ications?)|changed|changes|edited|patched|adapted|forked)'
const inFile = new RegExp(`\\b${verb}\\b[^\\n]{0,100}\\b(?:19|20)\\d\\d\\b|\\b(?:19|20)\\d\\d\\b[^\\n]{0,60}\\b${verb}\\b`, 'i')

/** Whether the beginning of a file says that it was changed, and when. */
export function saysChanged(head: string): boolean {
  return inFile.test(head)
}
