/** What a sentence says about a licence: the naming of a licence, its version, and whether later versions are meant. */

import { formatGnu, type GnuFamily } from './gnu.ts'

/** A licence named in running text, by its SPDX id; a bare `GPL-3.0` where the words leave later versions open, a choice where they offer two versions. */
export interface Naming {
  readonly id: string
  /** Where in the text the naming starts and ends. */
  readonly start: number
  readonly end: number
}

const inBrackets = '(?:\\s*\\((?:the )?(?:GNU )?["\']?[AL]?GPL(?![A-Za-z])["\']?\\)?)?'
/** Begins with letters that few words begin with; what stands before them is looked at where they are found. */
const name = new RegExp(
  `\\b(?:General Public(?: Licen[cs]e|(?= version \\d(?:\\.\\d)? Licen[cs]e))|(?<=GNU )Public Licen[cs]e)${inBrackets}|\\b[AL]?GPL(?![a-uw-z]|v(?!\\.? ?\\d))`, 'giu',
)
const nameBegins = /(?:\b(?:GNU|Affero|Lesser|Library) ){1,4}$/iu

/** Between the name and its version: at most who published it. */
const versionAfter = /^(?:,? as published by the Free Software Foundation(?:,? Inc\.?)?(?:'s)?)?[\s,;:(-]*(?:either |under |in |using )?(?:the )?(?:licen[cs]e,? )?(?:version |ver\.? ?|v\.? ?)?([123])(?:\.([01]))?(?![\d.]*\d)(\+?)/iu
const versionBefore = /\b(?:version |v\.? ?)([123])(?:\.([01]))?(,? or (?:\(?at your option\)?,? )?(?:any )?(?:later|newer|higher)(?: version)?)?,? of (?:the )?(?:terms of the )?$/iu
/** What may stand between the version and the words on later ones. */
const aside = /^,? ?(?:of (?:the|that|this) licen[cs]e\b|licen[cs]e\b|as published by the Free Software Foundation(?:,? Inc\.?)?|\((?:the )?(?:GNU )?["']?[AL]?GPL ?-?v?[\d.]{0,3}\+?["']?\))/iu
const later = /^[\s,;-]*\(?\s*(?:only )?(?:or|and)[\s-]*\(?(?:,? ?at your (?:option|choice|discretion),?\)?,? ?)?(?:any )?(?:later|newer|higher|above|greater|subsequent)\b/iu
/** `either version 2 or (at your option) version 3`: neither -only nor -or-later. */
const otherVersion = /^[\s,;]*or,? (?:\(?at your option\)?,? )?(?:version |v)([123])(?:\.([01]))?/iu
const only = /^[\s,;-]*\(?(?:only\b|exclusively\b|(?:and|but) not? (?:any )?later)/iu

/**
 * Every GNU licence that the text names together with its version, in order. White space must be single spaces. A name without a version
 * (the bare word GPL) is no naming: nobody can say what it means.
 */
export function gnuNamings(text: string): readonly Naming[] {
  const namings: Naming[] = []
  for (const match of text.matchAll(name)) {
    const [prefix = ''] = nameBegins.exec(text.slice(Math.max(0, match.index - 40), match.index)) ?? []
    const naming = match.index < (namings.at(-1)?.end ?? 0) ? null : namingAt(text, match.index - prefix.length, `${prefix}${match[0]}`)
    if (naming !== null) namings.push(naming)
  }
  return namings
}

function namingAt(text: string, start: number, called: string): Naming | null {
  const family = familyOf(called)
  const end = start + called.length
  if (called.startsWith('General') && foreign.test(text.slice(Math.max(0, start - 40), start))) return null
  const after = versionAfter.exec(text.slice(end, end + 120))
  if (after !== null) {
    const rest = afterAsides(text.slice(end + after[0].length, end + after[0].length + 1200), after)
    const naming = namingOf(misnamed(family, after, rest.text), after, { start, end: end + after[0].length, later: laterBy(rest) })
    return naming === null ? null : eitherOf(naming, family, rest.text)
  }
  const before = versionBefore.exec(text.slice(Math.max(0, start - 120), start))
  if (before === null) return null
  const orLater = before[3] !== undefined || later.test(text.slice(end, end + 80)) ? true : null
  return namingOf(family, before, { start: start - before[0].length, end, later: orLater })
}

/** `Nethack General Public License` is no licence of GNU's. */
const foreign = /(?<!\p{L})(?!(?:The|Under|This|GNU|of|License)\b)\p{Lu}[\p{L}\d]* $/u

/** What follows a version, without who published the licence and how it is called for short. */
interface Rest {
  readonly text: string
  /** A plus stood at the version. */
  readonly plus: boolean
  /** The Free Software Foundation was named: the notice is in its own form. */
  readonly published: boolean
}

function afterAsides(following: string, version: RegExpExecArray): Rest {
  let text = following
  let plus = version[3] === '+'
  let published = version[0].includes(' as published')
  for (let match = aside.exec(text); match !== null; match = aside.exec(text)) {
    plus ||= /\+["']?\)$/u.test(match[0])
    published ||= match[0].includes('as published')
    text = text.slice(match[0].length)
  }
  return { text, plus, published }
}

/** A notice in the form that the FSF gives is complete: without *or later* it means this version alone. */
function laterBy({ text, plus, published }: Rest): boolean | null {
  if (plus || later.test(text)) return true
  if (otherVersion.test(text)) return null
  return only.test(text) || published ? false : null
}

function eitherOf(naming: Naming, family: GnuFamily, rest: string): Naming {
  const [, major, minor = '0'] = otherVersion.exec(rest) ?? []
  const other = major === undefined ? '' : `${family}-${major}.${minor}`
  return known.has(other) ? { ...naming, id: `${naming.id}-only OR ${other}-only` } : naming
}

/** No GPL has a version 2.1: who writes so means the Lesser one, and mostly says so two lines further on. */
function misnamed(family: GnuFamily, [, major, minor]: RegExpExecArray, rest: string): GnuFamily {
  return family === 'GPL' && major === '2' && minor === '1' && /\blesser general public/iu.test(rest) ? 'LGPL' : family
}

function namingOf(family: GnuFamily, [, major = '', minor]: RegExpExecArray, at: { start: number; end: number; later: boolean | null }): Naming | null {
  const version = `${major}.${minor ?? '0'}`
  if (!known.has(`${family}-${version}`)) return null
  return { id: formatGnu({ family, version, later: at.later }), start: at.start, end: at.end }
}

const known: ReadonlySet<string> = new Set(['GPL-1.0', 'GPL-2.0', 'GPL-3.0', 'LGPL-2.0', 'LGPL-2.1', 'LGPL-3.0', 'AGPL-1.0', 'AGPL-3.0'])

function familyOf(written: string): GnuFamily {
  if (/affero|AGPL/i.test(written)) return 'AGPL'
  return /lesser|library|LGPL/i.test(written) ? 'LGPL' : 'GPL'
}

/** Names of other licences, as people write them where they state their own. */
const others: readonly (readonly [id: string, pattern: RegExp])[] = [
  ['MIT', /\bMIT\b(?! App)/gu],
  ['Apache-2.0', /\bApache(?: Software)?(?: Licen[cs]e)?,?[ -]*(?:version |v)?2(?:\.0)?\b/giu],
  ['BSD-2-Clause', /\bBSD[ -]2[ -]Clause|\b2[ -]Clause BSD|\bSimplified BSD/giu],
  ['BSD-3-Clause', /\bBSD[ -]3[ -]Clause|\b3[ -]Clause BSD|\b(?:New|Modified) BSD/giu],
  ['MPL-1.1', /\bMPL[ -]?(?:v|version )?1\.1\b|\bMozilla Public Licen[cs]e,?[ -]*(?:version |v\.? ?)?1\.1\b/giu],
  ['MPL-2.0', /\bMPL[ -]?(?:v|version )?2(?:\.0)?\b|\bMozilla Public Licen[cs]e,?[ -]*(?:version |v\.? ?)?2(?:\.0)?\b/giu],
  ['EPL-1.0', /\bEPL[ -]?(?:v|version )?1\.0\b|\bEclipse Public Licen[cs]e,?[ -]*(?:version |v\.? ?)?1\.0\b/giu],
  ['EPL-2.0', /\bEPL[ -]?(?:v|version )?2\.0\b|\bEclipse Public Licen[cs]e,?[ -]*(?:version |v\.? ?)?2\.0\b/giu],
  ['CDDL-1.0', /\bCDDL[ -]?(?:v|version )?1\.0\b|\bCommon Development and Distribution Licen[cs]e,? ?(?:\(CDDL\))?,? ?(?:version |v\.? ?)?1\.0\b/giu],
  ['BSL-1.0', /\bBoost Software Licen[cs]e|\bBSL-1\.0/giu],
  ['ISC', /\bISC\b/gu],
  ['Unlicense', /\bThe Unlicense\b|\bUnlicense\b/gu],
  ['CC0-1.0', /\bCC0\b/gu],
  ['WTFPL', /\bWTFPL\b/gu],
]

/** Every licence of other authors that the text names, in order. */
export function otherNamings(text: string): readonly Naming[] {
  const found = others.flatMap(([id, pattern]) => [...text.matchAll(pattern)].map((match) => ({ id, start: match.index, end: match.index + match[0].length })))
  return found.sort((a, b) => a.start - b.start)
}

/** Ids of the licences that are named in the text, GNU's and others', each once. */
export function licensesNamed(text: string): readonly string[] {
  const shortened = text.slice(0, 20_000)
  return [...new Set([...gnuNamings(shortened).map(({ id }) => id), ...others.filter(([, pattern]) => new RegExp(pattern, pattern.flags.replace('g', '')).test(shortened)).map(([id]) => id)])]
}
