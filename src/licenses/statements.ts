/** Sentences by which a file or a README says what licence it, and nobody else's work, is under. */

import { parseExpression } from './expression.ts'
import { gnuNamings, licensesNamed, type Naming } from './wording.ts'

/** A statement and where it stands. */
export interface Statement {
  /** SPDX expression, or null where what is said cannot be read. */
  readonly expression: string | null
  /** The words, at most 200 characters. */
  readonly raw: string
  readonly trouble: string | null
  readonly line: number
}

/**
 * The statements in a notice: a file's first comment, LEGAL, NOTICE, what stands before a licence's text. SPDX tags decide where there
 * are any; else sentences whose subject is the work itself.
 */
export function statementsInNotice(text: string): readonly Statement[] {
  const tags = spdxTags(text)
  if (tags.length > 0) return tags
  const prose = flattened(text)
  return gnuNamings(prose.text)
    .filter((naming) => speaksOfItself(prose.text, naming))
    .slice(0, mostStatements)
    .map((naming) => statementAt(prose, naming))
}

/** More in one file repeat each other. */
const mostStatements = 20

const tag = /SPDX-License-Identifier:[ \t]*([^\r\n]{1,300})/g

function spdxTags(text: string): readonly Statement[] {
  return [...text.matchAll(tag)].slice(0, mostStatements).map((match) => {
    const raw = (match[1] ?? '').replace(/\s*(?:\*+\/|-->|--\}\}|#\}|\*\)|["'`].*)\s*$/u, '').trim()
    const reading = parseExpression(raw)
    const line = lineAt(text, match.index)
    return reading.ok ? { expression: reading.text, raw: clipped(raw), trouble: null, line } : { expression: null, raw: clipped(raw), trouble: reading.because, line }
  })
}

/** What leads from a verb to the licence: `under the terms and conditions of the`. */
const link = '(?: only)? (?:under|by|with)(?: the)?(?: terms)?(?: and conditions)?(?: of)?(?: the)? ?$'
const work = '(?: (?:it|them|(?:this|the) (?:code|file|program|software|library)))?,?'
const putsUnder = new RegExp(
  `\\b(?:(?:modify|redistribute|distribute)${work}|(?:licen[cs]ed|released|distributed|published|available|provided|covered|is|are|be)(?: to you)?(?: free)?)${link}`, 'iu',
)

/** The words of the sentence before the verb that puts something under the licence; null when no such verb leads to the naming. */
function subjectOf(text: string, { start }: Naming): string | null {
  const before = text.slice(Math.max(0, start - 300), start)
  const verb = putsUnder.exec(before)
  if (verb === null) return null
  const clause = before.slice(0, verb.index).split(/(?<=[.!?])\s+|\n/u).at(-1) ?? ''
  return clause.replace(/(?:^|[:;,]? )you (?:can|may)\b.*$/iu, '').replace(/(?: (?:is|are|was|were|has been|may be|can be|also|now|free software))*\s*$/iu, '').trim()
}

/** The work itself, by a pronoun, a name or nothing. */
const itself = /^(?:it|they|(?:this|these|the)(?: [\p{L}\p{N}.+-]+){1,6}|\p{Lu}[\p{L}\p{N}.+-]*(?: (?:for|of|[\p{Lu}\p{N}][\p{L}\p{N}.+-]*)){0,5}|)$/u
/** `Foo, which is`, `a library that`, `based on Bar`: somebody else's work, or a part. */
const somethingElse = /\b(?:which|whose|that|uses?|using|dependenc\w*|third[ -]party|based on|some|parts?|portions?|except|other)\b/iu

function speaksOfItself(text: string, naming: Naming): boolean {
  const subject = subjectOf(text, naming)
  if (subject === null || subject.length > 120 || somethingElse.test(subject)) return false
  return itself.test(subject.charAt(0).toLowerCase() + subject.slice(1)) || itself.test(subject)
}

const ownWork = /^(?:this|the)(?: [\p{L}\p{N}.-]+)? ?(?:project|program|software|app|application|client|repository|repo|code|source code|source|work)(?: itself)?$/iu

/**
 * The statements of a README: in its licence section, when the first paragraph names one licence; elsewhere only sentences about `this
 * project` and the like. Lists of other people's licences say nothing.
 */
export function statementsInReadme(text: string): readonly Statement[] {
  const section = licenseSection(text)
  const inSection = section === null ? [] : statementsInSection(section)
  if (inSection.length > 0) return inSection
  const prose = flattened(text.replace(/^#{1,6}[ \t].*$/gmu, ''))
  return gnuNamings(prose.text)
    .filter((naming) => ownWork.test(subjectOf(prose.text, naming) ?? ''))
    .slice(0, mostStatements)
    .map((naming) => statementAt(prose, naming))
}

interface Section {
  readonly body: string
  readonly line: number
}

function licenseSection(text: string): Section | null {
  const heading = /^(?:#{1,6}[^\p{L}\n]{0,20}(?:licen[cs]e|licen[cs]ing|copyright and licen[cs]e)[^\p{L}\n]{0,20}$|(?:licen[cs]e|licen[cs]ing)[ \t]{0,20}\n[=-]{3,100}[ \t]{0,20}$)/imu.exec(text)
  if (heading === null) return null
  const after = text.slice(heading.index + heading[0].length)
  const end = after.search(/^#{1,6}[ \t]{0,20}\S|^\S[^\n]{0,200}\n[=-]{3,100}[ \t]{0,20}$/mu)
  return { body: end === -1 ? after : after.slice(0, end), line: lineAt(text, heading.index + heading[0].length) }
}

function statementsInSection({ body, line }: Section): readonly Statement[] {
  const items = body.match(/^[ \t]*(?:[-*+]|\d+\.)[ \t]+\S/gmu) ?? []
  if (items.length > 1) return []
  const paragraphs = body.replace(image, '').trim().split(/\n\s*\n/u).slice(0, telling)
  const naming = paragraphs.find((paragraph) => licensesNamed(flattened(paragraph).text).length > 0)
  if (naming === undefined) return []
  const words = flattened(naming.slice(0, 1000)).text.trim()
  const [only, ...more] = licensesNamed(words)
  if (only === undefined || more.length > 0) return []
  return [{ expression: only, raw: clipped(words), trouble: null, line: line + lineAt(body, Math.max(0, body.indexOf(naming))) - 1 }]
}

/** Paragraphs of a licence section that are about the work itself; what follows is about others'. */
const telling = 3
const image = /!\[[^\]\n]{0,300}\](?:\([^)\n]{0,500}\)|\[[^\]\n]{0,100}\])/gu

interface Prose {
  readonly text: string
  /** For each character of `text` its line, from 1. */
  readonly lineOf: (at: number) => number
}

/** Characters that are read of a document, and of a line: people's statements are short, and a hostile file must not cost seconds. */
const longestRead = 100_000
const longestLine = 2000

/** Comment marks, markup, links and line ends made into single spaces; an empty line stays a line end, for it ends a sentence. */
function flattened(text: string): Prose {
  const starts: number[] = []
  const numbers: number[] = []
  let flat = ''
  text.slice(0, longestRead).split('\n').forEach((line, at) => {
    const bare = line.slice(0, longestLine).replace(image, '').replace(/^[\s*#/;!%'"|>-]+|[\s*#|]+$/gu, '').replace(/\](?:\([^)\s]{0,500}\)|\[[^\]]{0,100}\])|\bhttps?:\/\/\S+|<[^<>]{0,200}>/gu, ' ').replace(/[[\]`*"“”]+/gu, '').replace(/\s+/gu, ' ').trim()
    if (bare === '') flat = flat === '' || flat.endsWith('\n') ? flat : `${flat.trimEnd()}\n`
    else {
      starts.push(flat.length)
      numbers.push(at + 1)
      flat += `${bare} `
    }
  })
  return { text: flat, lineOf: (at) => numbers[starts.findLastIndex((start) => start <= at)] ?? 1 }
}

function statementAt(prose: Prose, { id, start, end }: Naming): Statement {
  const from = Math.max(prose.text.lastIndexOf('. ', start) + 1, prose.text.lastIndexOf('\n', start) + 1, start - 120)
  return { expression: id, raw: clipped(prose.text.slice(from, Math.max(end, Math.min(end + 60, prose.text.length))).trim()), trouble: null, line: prose.lineOf(start) }
}

function clipped(text: string): string {
  return text.length <= 200 ? text : `${text.slice(0, 199)}…`
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length
}
