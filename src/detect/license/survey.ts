/** What one file says about licences: the texts that it holds and the statements that it makes. */

import { Buffer } from 'node:buffer'
import { alterationsIn } from '../../licenses/alterations.ts'
import { exceptionIn } from '../../licenses/exceptions.ts'
import { isLegalName, isReadmeName, isStoreText } from '../../licenses/file-names.ts'
import { identifyTexts, type FoundText } from '../../licenses/identify.ts'
import { parseGnu } from '../../licenses/gnu.ts'
import { legibleText } from '../../licenses/legible-text.ts'
import { manifestReader } from '../../licenses/manifests/manifests.ts'
import { originalText } from '../../licenses/original-text.ts'
import { statementsInCode, statementsInLegalFile, statementsInPreface, statementsInReadme, type Statement } from '../../licenses/statements.ts'
import { fourOf, kernelOver } from '../../kernel/kernel.ts'
import type { Alteration, LicenseDeclaration } from '../../model/evidence.ts'
import type { Source, SourceFile } from '../../model/source.ts'

/** A licence's text in the file, with what was changed of a GNU one. */
export interface SurveyedText extends FoundText {
  readonly alterations: readonly Alteration[]
}

export interface LicenseSurvey {
  readonly texts: readonly SurveyedText[]
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

/** Bytes without which no licence text and no notice can be there; all are looked for in whatever letter case they are usually written. Each has four letters or more. */
const textMarks = ['hereby granted', 'PUBLIC LICEN', 'Public Licen', 'Apache Licen', 'oftware Licen', 'Redistribution and use', 'unencumbered']
const noticeMarks = ['SPDX-License', 'GPL', 'General Public', 'GENERAL PUBLIC']
const manifestMarks = ['icense', 'icence', 'ICENSE', 'ICENCE']

/** A promise only where something has to be loaded first: awaiting each file would cost a turn of the event loop. */
type Answer = LicenseSurvey | null | Promise<LicenseSurvey | null>

/** Languages in which people write prose, so that a file can hold a licence whatever its name. */
const prose = new Set<string | null>([null, 'text', 'markdown', 'html', 'restructuredtext', 'asciidoc'])

/** Null when the file says nothing about licences. Most files are answered by their name and a search for a few bytes. */
export function surveyLicense(source: Source): Answer {
  const { path, role } = source.file
  const read = manifestReader(path)
  if (read === null) return surveyWords(source)
  if (role === 'vendored' || source.bytes.length > longestLegalFile || !holdsAny(source, manifestMarks)) return surveyWords(source)
  const stated = read(source.text())
  return stated instanceof Promise ? stated.then((statements) => surveyManifest(source, statements)) : surveyManifest(source, stated)
}

/** A build script without such a field may still carry a notice. */
function surveyManifest(source: Source, statements: readonly Statement[]): Answer {
  return statements.length > 0 ? { texts: [], exception: null, statedIn: 'manifest', statements } : surveyWords(source)
}

function surveyWords(source: Source): Answer {
  const { path, language } = source.file
  if (!prose.has(language)) return surveyCode(source)
  const { length } = source.bytes
  if (isLegalName(path)) return length > longestLegalFile ? null : surveyLegalFile(source)
  if (isReadmeName(path) || isStoreText(path)) return surveyReadme(source)
  return length <= longestProse && holdsAny(source, textMarks) && readsLikeProse(source) ? surveyUnnamed(source) : null
}

function surveyLegalFile(source: Source): Answer {
  const text = legibleText(source.text())
  const texts = identifyTexts(text)
  const [first] = texts
  const statements = first === undefined ? statementsInLegalFile(text) : statementsInPreface(text.split('\n').slice(0, first.line - 1).join('\n'))
  return compared(source, texts, { exception: exceptionOf(text), statedIn: 'legal-file', statements })
}

function surveyReadme(source: Source): Answer {
  if (source.bytes.length > longestLegalFile) return null
  const text = source.text()
  const texts = holdsAny(source, textMarks) ? identifyTexts(text) : []
  const statements = statementsInReadme(text)
  return texts.length + statements.length === 0 ? null : compared(source, texts, { exception: null, statedIn: 'readme', statements })
}

/** A file whose name promises no licence is one when the licence is most of it: else it only carries a notice. */
function surveyUnnamed(source: Source): Answer {
  const text = legibleText(source.text())
  const texts = identifyTexts(text)
  const covered = texts.reduce((lines, { line, endLine }) => lines + endLine - line + 1, 0)
  if (texts.length === 0 || covered * 2 < text.trim().split('\n').length) return null
  return compared(source, texts, { exception: exceptionOf(text), statedIn: 'legal-file', statements: [] })
}

function exceptionOf(text: string): string | null {
  return /openssl|exception|store/i.test(text) ? exceptionIn(text) : null
}

/** The survey, with each GNU text of the repository's own held against the original. */
function compared(source: Source, texts: readonly FoundText[], rest: Omit<LicenseSurvey, 'texts'>): Answer {
  const own = source.file.role !== 'vendored' && texts.some(({ spdx }) => parseGnu(spdx) !== null)
  if (!own) return { texts: texts.map((text) => ({ ...text, alterations: [] })), ...rest }
  return Promise.all(texts.map((text) => withAlterations(source, text))).then((all) => ({ texts: all, ...rest }))
}

async function withAlterations(source: Source, found: FoundText): Promise<SurveyedText> {
  const original = await originalText(found.spdx)
  const text = source.text()
  const legible = legibleText(text)
  const alterations = original === null ? [] : alterationsIn(legible, found, original)
  // The lines of an RTF file are not those of its text.
  return legible === text ? { ...found, alterations } : { ...found, line: 1, endLine: 1, alterations: alterations.map((one) => ({ ...one, line: 1, endLine: 1 })) }
}

function surveyCode(source: Source): LicenseSurvey | null {
  if (source.file.role === 'vendored' || source.file.role === 'generated') return null
  const top = topOf(source)
  // JSON has no comments: what it says of licences is about whatever it lists.
  if (source.file.language === 'json' && !top.includes('SPDX-License')) return null
  if (!noticeMarks.some((mark) => top.includes(mark))) return null
  return orNull({ texts: [], exception: null, statedIn: 'notice', statements: statementsAt(firstComment(commentsOf(source.file, top.toString('utf8')))) })
}

/** The files of a project begin alike, a few thousand of them: each beginning is read once. */
const statementsByTop = new Map<string, readonly Statement[]>()
const mostRemembered = 500

function statementsAt(top: string): readonly Statement[] {
  const known = statementsByTop.get(top)
  if (known) return known
  const statements = statementsInCode(top)
  if (statementsByTop.size < mostRemembered) statementsByTop.set(top, statements)
  return statements
}

function topOf(source: Source): Buffer {
  return isWide(source) ? Buffer.from(source.text().slice(0, noticeReach)) : bufferOf(source).subarray(0, noticeReach)
}

/** Of settings and data only what is a comment: their values may list other people's licences. The lines stay the same. */
function commentsOf({ language }: SourceFile, top: string): string {
  if (language === 'xml') return commentsOfXml(top)
  return language !== null && settings.has(language) ? top.replace(/^[ \t]*[^#;!\s][^\n]*$/gm, '') : top
}

const settings: ReadonlySet<string> = new Set(['yaml', 'toml', 'ini', 'properties', 'dotenv'])

function commentsOfXml(top: string): string {
  let kept = ''
  for (let at = 0; at < top.length;) {
    const open = top.indexOf('<!--', at)
    const start = open === -1 ? top.length : open
    const close = top.indexOf('-->', start)
    const end = close === -1 ? top.length : close
    kept += top.slice(at, start).replace(/[^\n]+/g, '') + top.slice(start, end)
    at = end + 3
  }
  return kept
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
function readsLikeProse(source: Source): boolean {
  const buffer = bufferOf(source)
  const middle = Math.max(0, Math.floor(buffer.length / 2) - sampled / 2)
  const sample = buffer.toString('latin1', middle, middle + sampled).replace(/\0/g, '')
  return sample.replace(/[^A-Za-z\s.,'"-]+/g, '').length >= sample.length * 0.9
}

const sampled = 2048

/** In UTF-16 every other byte is a zero, so that only its text can be searched. */
function holdsAny(source: Source, marks: readonly string[]): boolean {
  if (isWide(source)) return marks.some((mark) => source.text().includes(mark))
  const calls = kernelOver(source.bytes)
  return marks.some((mark) => {
    const from = calls.nextFour(fourOf(mark), 0, source.bytes.length)
    return from >= 0 && bufferOf(source).includes(mark, from)
  })
}

function isWide({ bytes }: Source): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

function bufferOf({ bytes }: Source): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function orNull(survey: LicenseSurvey): LicenseSurvey | null {
  return survey.texts.length > 0 || survey.statements.length > 0 ? survey : null
}
