/** Sentences by which a file or a README says what licence it, and nobody else's work, is under. */

import { joined } from './field.ts'
import { formatGnu, parseGnu } from './gnu.ts'
import { labelStatements, loneNamings, spdxTags } from './label-statements.ts'
import { licenseOfUrl } from './license-url.ts'
import { claimOf, subjectBefore } from './own-work.ts'
import { clipped, image, lineAt, proseOf, type Prose } from './prose.ts'
import type { Statement } from './statement.ts'
import { gnuNamings, licensesNamed, otherNamings, type Naming } from './wording.ts'

export type { Statement } from './statement.ts'

/** More in one file repeat each other. */
const mostStatements = 20

/**
 * The statements in a notice, such as a file's first comment. SPDX tags decide where there are any; else sentences whose subject is the
 * work itself, then labels, then a line with nothing but the licence's name.
 */
export function statementsInNotice(text: string): readonly Statement[] {
  const statements = statementsInPreface(text)
  return statements.length > 0 ? statements : loneNamings(text)
}

/** The same of a file of code, where a line is a notice only if it is a comment. */
export function statementsInCode(text: string): readonly Statement[] {
  const lines = text.split('\n')
  return statementsInNotice(text).filter(({ line, raw }) => raw.length > shortLine || commentLine.test(lines[line - 1] ?? ''))
}

/** Sentences run over comments of every form; what is as short as a label or a name may be a value. */
const shortLine = 40
const commentLine = /^\s*(?:\/[/*]|[*#%;!]|--|<!--|dnl\b|rem\b|@|["']{3})|SPDX/iu

/** The same in what stands before a licence's text, where a line with the licence's name is only the title. */
export function statementsInPreface(text: string): readonly Statement[] {
  const tags = spdxTags(text)
  if (tags.length > 0) return tags
  const said = sentencesOf(text, gnuNamings)
  return said.length > 0 ? said : labelStatements(text)
}

/** The statements of LEGAL, NOTICE and their like that hold no text of a licence. In code the licences of other families are other people's often enough, here they are not. */
export function statementsInLegalFile(text: string): readonly Statement[] {
  const statements = statementsInNotice(text)
  if (statements.length > 0) return statements
  const others = sentencesOf(text, allNamings)
  return others.length > 0 ? others : wholeFile(text)
}

function allNamings(text: string): readonly Naming[] {
  return [...gnuNamings(text), ...otherNamings(text)].sort((a, b) => a.start - b.start)
}

function sentencesOf(text: string, namingsIn: (text: string) => readonly Naming[]): readonly Statement[] {
  const prose = proseOf(text)
  const namings = namingsIn(prose.text)
  return namings.flatMap((naming, at): readonly Statement[] => {
    const claim = claimOf(prose.text, naming)
    if (claim === null) return []
    const list = listFrom(prose.text, namings.slice(at))
    if (list !== null) return [statementAt(prose, list)]
    return [statementAt(prose, { ...naming, id: claim === 'grant' ? complete(naming.id, prose.text.slice(naming.end, naming.end + 40)) : naming.id })]
  }).slice(0, mostStatements)
}

const between = /^(?: licen[cs]es?)?[\s,()]{0,4}(?:as published by the Free Software Foundation,? )?(and\/or|or|and|as well as)?[\s,(]{0,4}(?:under )?(?:the )?(?:terms of )?(?:the )?$/iu

/** `the GPLv2, the GPLv3 or the LGPLv3`: one naming for all, or null where the first stands alone. */
function listFrom(text: string, namings: readonly Naming[]): Naming | null {
  const all: Naming[] = namings.slice(0, 1)
  let kind: 'and' | 'or' = 'or'
  const isChoice = saysChoice(text, namings[0])
  for (const next of namings.slice(1)) {
    const gap = between.exec(text.slice(all.at(-1)?.end ?? 0, next.start))
    if (gap === null || !/,|\b(?:or|and|as well as)\b/iu.test(gap[0])) break
    if (!isChoice && /^(?:and|as well as)$/iu.test(gap[1] ?? '')) kind = 'and'
    all.push(next)
  }
  const [first] = all
  const expression = all.length < 2 ? null : joined(kind, all.map(({ id }) => id))
  return first === undefined || expression === null ? null : { id: expression, start: first.start, end: all.at(-1)?.end ?? first.end }
}

/** Whether the words before the first naming say that whoever gets the work may choose. */
function saysChoice(text: string, first: Naming | undefined): boolean {
  return first !== undefined && offersChoice.test(text.slice(Math.max(0, first.start - 60), first.start))
}

/** `redistribute it and/or modify it under … version 3.` is a whole notice: had it meant later versions, it would say so. */
function complete(id: string, rest: string): string {
  const gnu = parseGnu(id)
  return gnu?.later !== null || /^[\s,;]*(?:of the licen[cs]e)?[\s,;(]*or\b/iu.test(rest) ? id : formatGnu({ ...gnu, later: false })
}

const shortFile = 300

/** A file called LICENSE that holds a name or an address and nothing else: its own name says what that means. */
function wholeFile(text: string): readonly Statement[] {
  const content = text.trim()
  if (content.length > shortFile) return []
  const namings = [...new Set([...licensesNamed(content.replace(/\s+/gu, ' ')), ...[...content.matchAll(/\bhttps?:\/\/[^\s<>)"']+/giu)].flatMap(([url]) => licenseOfUrl(url) ?? [])])]
  const rest = content.replace(/\bhttps?:\/\/\S+/giu, '').split(/\s+/u).filter((word) => /\p{L}/u.test(word))
  const [only, ...more] = namings
  return only === undefined || more.length > 0 || rest.length > mostWords ? [] : [{ expression: only, raw: clipped(content), trouble: null, line: 1 }]
}

const mostWords = 9

const ownWork = /^(?:this|the)(?: [\p{L}\p{N}.-]+)? ?(?:project|program|software|app|application|client|repository|repo|code|source code|source|work)(?: itself)?$/iu

/**
 * The statements of a README: in its licence section, when the first paragraph names one licence; elsewhere only sentences about `this
 * project` and the like. Lists of other people's licences say nothing.
 */
export function statementsInReadme(text: string): readonly Statement[] {
  const section = licenseSection(text)
  const inSection = section === null ? [] : statementsInSection(section)
  if (inSection.length > 0) return inSection
  const prose = proseOf(text.replace(/^#{1,6}[ \t].*$/gmu, ''))
  return gnuNamings(prose.text)
    .filter((naming) => ownWork.test(subjectBefore(prose.text, naming) ?? ''))
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
  const paragraphs = body.replace(image, '').trim().split(/\n\s*\n/u).slice(0, telling)
  const isChoice = offersChoice.test(proseOf(paragraphs.join('\n\n').slice(0, 2000)).text)
  const items = body.match(/^[ \t]*(?:[-*+]|\d+\.)[ \t]+\S/gmu) ?? []
  if (items.length > (isChoice ? mostChoices : 1)) return []
  const naming = paragraphs.find((paragraph) => licensesNamed(proseOf(paragraph).text).length > 0)
  if (naming === undefined) return []
  const words = proseOf(naming.slice(0, 1000)).text.trim()
  const named = licensesNamed(words)
  const expression = named.length === 1 || (named.length <= mostChoices && (isChoice || isOrList(words))) ? joined('or', named) : null
  if (expression === null) return []
  return [{ expression, raw: clipped(words), trouble: null, line: line + lineAt(body, Math.max(0, body.indexOf(naming))) - 1 }]
}

/** Whether nothing but `or` stands between the licences that are named. */
function isOrList(words: string): boolean {
  const namings = allNamings(words)
  return namings.slice(1).every(({ start }, at) => /^(?: licen[cs]e)?[\s,]*(?:\bor\b|\/|\|)\s*(?:the )?$/iu.test(words.slice(namings[at]?.end ?? 0, start)))
}

/** `dual-licensed under the MIT licence and the GPL v3`: whoever gets the work may choose. The FSF's own notice says *either* and *at your option* of versions. */
const offersChoice = /\b(?:dual|double|bi|tri|triple|multi|multiple)[ -]?licen[cs](?:ed|ing)\b|\beither of\b|\b(?:of|at) your choice\b|\byou (?:may|can) choose\b/iu
const mostChoices = 3

/** Paragraphs of a licence section that are about the work itself; what follows is about others'. */
const telling = 3

function statementAt(prose: Prose, { id, start, end }: Naming): Statement {
  const from = Math.max(prose.text.lastIndexOf('. ', start) + 1, prose.text.lastIndexOf('\n', start) + 1, start - 120)
  const [tail = ''] = prose.text.slice(end, end + 60).split('\n', 1)
  return { expression: id, raw: clipped(`${prose.text.slice(from, end)}${tail}`.trim()), trouble: null, line: prose.lineOf(start) }
}
