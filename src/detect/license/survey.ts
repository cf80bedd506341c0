/** What one file says about licences: the texts that it holds and the statements that it makes. */

import { Buffer } from 'node:buffer'
import { exceptionIn } from '../../licenses/exceptions.ts'
import { isLegalName, isReadmeName } from '../../licenses/file-names.ts'
import { identifyTexts, type FoundText } from '../../licenses/identify.ts'
import { licenseOfManifest } from '../../licenses/manifest.ts'
import { statementsInLegalFile, statementsInNotice, statementsInReadme, type Statement } from '../../licenses/statements.ts'
import { licensesNamed } from '../../licenses/wording.ts'
import type { LicenseDeclaration } from '../../model/evidence.ts'
import type { Source, SourceFile } from '../../model/source.ts'

export interface LicenseSurvey {
  readonly texts: readonly FoundText[]
  /** Additional permission that the file states, or null. */
  readonly exception: string | null
  readonly statedIn: LicenseDeclaration['statedIn']
  readonly statements: readonly Statement[]
}

/** The longest text of the SPDX list has 70,000 characters; what is longer than this is no licence file. */
const longestLegalFile = 500_000
const longestProse = 200_000
/** Notices stand at the top of a file. */
const noticeReach = 4096

/** Bytes without which no licence text and no notice can be there; all are looked for in whatever letter case they are usually written. */
const textMarks = ['hereby granted', 'PUBLIC LICEN', 'Public Licen', 'Apache Licen', 'oftware Licen', 'Redistribution and use', 'unencumbered']
const noticeMarks = ['SPDX-License', 'GPL', 'General Public', 'GENERAL PUBLIC']

/** Languages in which people write prose, so that a file can hold a licence whatever its name. */
const prose = new Set<string | null>([null, 'text', 'markdown', 'html', 'restructuredtext', 'asciidoc'])

/** Null when the file says nothing about licences. Most files are answered by a search for a few bytes. */
export function surveyLicense(source: Source): LicenseSurvey | null {
  const { file, bytes } = source
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (isManifest(file.path)) return file.role === 'vendored' ? null : surveyManifest(source)
  const isProse = prose.has(file.language)
  if (isProse && isLegalName(file.path)) return buffer.length > longestLegalFile ? null : surveyLegalFile(source.text())
  if (isProse && isReadmeName(file.path)) return surveyReadme(source, buffer)
  if (!isProse) return surveyCode(file, buffer)
  return buffer.length <= longestProse && textMarks.some((mark) => buffer.includes(mark)) && readsLikeProse(buffer) ? surveyUnnamed(source.text()) : null
}

function surveyManifest(source: Source): LicenseSurvey | null {
  const stated = manifestOf(source.text())
  if (stated === null) return null
  return { texts: [], exception: null, statedIn: 'manifest', statements: [stated] }
}

function manifestOf(text: string): Statement | null {
  const line = text.slice(0, Math.max(0, text.search(/"licen[cs]es?"\s*:/))).split('\n').length
  try {
    const stated = licenseOfManifest(JSON.parse(text.replace(/^\uFEFF/, '')))
    if (stated === null) return null
    const raw = stated.raw.slice(0, 200)
    if (stated.reading.ok) return { expression: stated.reading.text, raw, trouble: null, line }
    return { expression: worded(stated.raw), raw, trouble: stated.reading.because, line }
  } catch {
    return /"licen[cs]es?"\s*:/.test(text) ? { expression: null, raw: '', trouble: 'The file is no valid JSON, so its license field was not read.', line } : null
  }
}

/** `GPLv3` is no SPDX id, but everybody knows what is meant. */
function worded(raw: string): string | null {
  const named = licensesNamed(raw)
  return named.length === 1 ? (named[0] ?? null) : null
}

function surveyLegalFile(text: string): LicenseSurvey {
  const { texts, exception } = surveyText(text)
  const [first] = texts
  const own = first === undefined ? text : text.split('\n').slice(0, first.line - 1).join('\n')
  return { texts, exception, statedIn: 'legal-file', statements: statementsInLegalFile(own) }
}

function surveyReadme(source: Source, buffer: Buffer): LicenseSurvey | null {
  if (buffer.length > longestLegalFile) return null
  const text = source.text()
  const texts = textMarks.some((mark) => buffer.includes(mark)) ? identifyTexts(text) : []
  return orNull({ texts, exception: null, statedIn: 'readme', statements: statementsInReadme(text) })
}

/** A file whose name promises no licence is one when the licence is most of it: else it only carries a notice. */
function surveyUnnamed(text: string): LicenseSurvey | null {
  const survey = surveyText(text)
  const covered = survey.texts.reduce((lines, { line, endLine }) => lines + endLine - line + 1, 0)
  return covered * 2 >= text.trim().split('\n').length ? orNull(survey) : null
}

function surveyText(text: string): LicenseSurvey {
  const texts = identifyTexts(text)
  return { texts, exception: /openssl|exception/i.test(text) ? exceptionIn(text) : null, statedIn: 'legal-file', statements: [] }
}

function surveyCode(file: SourceFile, buffer: Buffer): LicenseSurvey | null {
  if (file.role === 'vendored' || file.role === 'generated') return null
  const top = buffer.subarray(0, noticeReach)
  if (!noticeMarks.some((mark) => top.includes(mark))) return null
  return orNull({ texts: [], exception: null, statedIn: 'notice', statements: statementsInNotice(firstComment(top.toString('utf8'))) })
}

/** The top of the file up to its first long stretch of code: a GPL named in a string further down is no notice. */
function firstComment(top: string): string {
  const lines = top.split('\n')
  const end = lines.findIndex((line, at) => isCode(line) && isCode(lines[at + 1] ?? '') && isCode(lines[at + 2] ?? ''))
  return (end === -1 ? lines : lines.slice(0, end)).join('\n')
}

function isCode(line: string): boolean {
  return /[;{}()=]\s*$|^\s*(?:import|package|using|#\s*include|from)\b/.test(line) && !/^\s*(?:\/[/*]|[*#%;!]|--|<!--|"""|REM\b)/i.test(line)
}

/** Whether the middle of the file is letters and spaces for nine parts in ten: program text and tables are not. */
function readsLikeProse(buffer: Buffer): boolean {
  const middle = Math.max(0, Math.floor(buffer.length / 2) - sampled / 2)
  const sample = buffer.toString('latin1', middle, middle + sampled).replace(/\0/g, '')
  return sample.replace(/[^A-Za-z\s.,'"-]+/g, '').length >= sample.length * 0.9
}

const sampled = 2048

function isManifest(path: string): boolean {
  return /(?:^|\/)(?:package|composer)\.json$/.test(path)
}

function orNull(survey: LicenseSurvey): LicenseSurvey | null {
  return survey.texts.length > 0 || survey.statements.length > 0 ? survey : null
}
