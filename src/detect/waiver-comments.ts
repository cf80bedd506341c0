/** Detector: comments by which somebody waives a rule at a line. Whether they have any effect is not asked here. */

import { Buffer } from 'node:buffer'
import { findLanguage } from '../languages/languages.ts'
import type { Detector } from '../model/detector.ts'
import { placeAt } from '../model/place.ts'
import type { Source, SourceFile } from '../model/source.ts'
import { waiverMark, type WaiverComment } from '../model/waiver-comment.ts'

export const waiverComments: Detector<readonly WaiverComment[]> = {
  id: 'waiver-comments',
  survey: surveyComments,
  conclude: (surveyed) => Promise.resolve(surveyed.flatMap(({ survey }) => survey)),
}

/** More of them in one file are no exceptions any more. */
const mostPerFile = 1000
const longestReason = 300
/** A short part of the mark that begins with a rare letter: it is searched for three times as fast. */
const rarePart = waiverMark.slice(waiverMark.indexOf('k-'), waiverMark.indexOf('k-') + 6)

/** What begins a comment, right before the mark, by what the language has. Of an unknown one, everything that any has. */
const openers = {
  slash: /(?:\/\/|\/\*|^\s*\*)[/*!\s]{0,8}$/,
  hash: /#[#!\s]{0,8}$/,
  both: /(?:\/\/|\/\*|^\s*\*|#)[/*#!\s]{0,8}$/,
  markup: /<!--\s{0,8}$/,
  any: /(?:\/\/|\/\*|^\s*\*|#|<!--|--|;|%|^\s*'|::|\brem)[/*#!;%\s-]{0,8}$/i,
} as const
const markupLanguages = new Set(['markdown', 'html', 'xml', 'text'])
/** So far before the mark a comment may begin. */
const reach = 40

function surveyComments(source: Source): readonly WaiverComment[] | null {
  const { file, bytes } = source
  // Nobody waives anything in code that is copied in whole.
  if (file.role === 'vendored') return null
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (!buffer.includes(rarePart) || !buffer.includes(waiverMark)) return null
  const comments = commentsIn(source.text().split(/\r\n|\r|\n/), file)
  return comments.length === 0 ? null : comments
}

interface Found {
  readonly line: number
  /** Whether nothing but the comment stands on the line. */
  readonly alone: boolean
  readonly said: string
}

function commentsIn(lines: readonly string[], file: SourceFile): readonly WaiverComment[] {
  const opener = openers[syntaxOf(file.language)]
  const found = lines.flatMap((line, index) => findMark(line, index + 1, opener) ?? []).slice(0, mostPerFile)
  const alone = new Set(found.filter((one) => one.alone).map(({ line }) => line))
  return found.map((one) => ({ kind: 'waiver-comment', place: placeAt(file.path, one.line), until: one.alone ? lineBelow(one.line, alone) : one.line, ...ruleAndReason(one.said) }))
}

/** Several such comments may stand on top of each other, one for each rule. */
function lineBelow(line: number, alone: ReadonlySet<number>): number {
  let below = line + 1
  while (alone.has(below)) below++
  return below
}

function syntaxOf(language: string | null): keyof typeof openers {
  if (language !== null && markupLanguages.has(language)) return 'markup'
  if (language === 'vue') return 'any'
  return (language === null ? null : findLanguage(language)?.lex?.comments) ?? 'any'
}

function findMark(line: string, number: number, opener: RegExp): Found | null {
  const at = line.indexOf(waiverMark)
  if (at < 0) return null
  const begin = Math.max(0, at - reach)
  const before = opener.exec(line.slice(begin, at))
  const said = line.slice(at + waiverMark.length, at + waiverMark.length + 2 * longestReason)
  if (before === null || !/^(?:$|[\s:*-])/.test(said)) return null
  const code = line.slice(0, begin + before.index)
  return isInText(code) ? null : { line: number, alone: code.trim() === '', said }
}

/** An odd number of double quotes before it, as far as can be told from one line: then it is a piece of a text. */
function isInText(code: string): boolean {
  return code.length < 10_000 && (code.replace(/\\./g, '').split('"').length - 1) % 2 === 1
}

/** ` RULE: reason`, without what ends a comment. */
function ruleAndReason(said: string): Pick<WaiverComment, 'rule' | 'reason'> {
  const end = said.search(/\*\/|-->/)
  const words = (end < 0 ? said : said.slice(0, end)).trim()
  const colon = words.indexOf(':')
  const reason = colon < 0 ? '' : words.slice(colon + 1).trim().slice(0, longestReason)
  return { rule: (colon < 0 ? words : words.slice(0, colon)).trim().slice(0, 60), reason: reason === '' ? null : reason }
}
