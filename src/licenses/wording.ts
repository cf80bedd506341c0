/** What a sentence says about a licence: the naming of a GNU licence, its version, and whether later versions are meant. */

import { formatGnu, type GnuFamily } from './gnu.ts'

/** A licence named in running text, by its SPDX id; a bare `GPL-3.0` where the words leave later versions open. */
export interface Naming {
  readonly id: string
  /** Where in the text the naming starts and ends. */
  readonly start: number
  readonly end: number
}

const name = /(?:\b(?:Affero|Lesser|Library) )?(?:\bGNU )?(?:\b(?:Affero|Lesser|Library) )?\b(?:General Public Licen[cs]e|(?<=GNU )Public Licen[cs]e)(?:\s*\((?:GNU )?[AL]?GPL\))?|\b(?:GNU )?[AL]?GPL(?![A-Za-z])/giu
const gluedName = /\b(?:GNU )?[AL]?GPL(?=[ -]?v?\d)/giu

/** Between the name and its version: at most who published it. */
const versionAfter = /^(?:,? as published by the Free Software Foundation)?[\s,;:(-]*(?:either |under |in )?(?:licen[cs]e,? )?(?:version |ver\.? ?|v\.? ?)?([123])(?:\.([01]))?(?![\d.]*\d)(\+?)/iu
const versionBefore = /\b(?:version |v\.? ?)([123])(?:\.([01]))?(,? or (?:\(?at your option\)?,? )?(?:any )?(?:later|newer|higher)(?: version)?)?,? of (?:the )?(?:terms of the )?$/iu
const laterAfter = /^(?: of (?:the|that) licen[cs]e| only)?[\s,;]*\(?\s*(?:or|and)\s*\(?(?:,? ?at your option,?\)?,? ?)?(?:any )?(?:later|newer|higher|above)\b/iu
/** `either version 2 or (at your option) version 3`: neither -only nor -or-later. */
const otherVersionAfter = /^(?: of (?:the|that) licen[cs]e)?[\s,;]*or (?:\(?at your option\)?,? )?version \d/iu
const onlyAfter = /^(?: of (?:the|that) licen[cs]e)?[\s,;]*(?:only\b|\(only\))/iu

/**
 * Every GNU licence that the text names together with its version, in order. White space must be single spaces. A name without a version
 * (the bare word GPL) is no naming: nobody can say what it means.
 */
export function gnuNamings(text: string): readonly Naming[] {
  const found = [...text.matchAll(name), ...text.matchAll(gluedName)].sort((a, b) => a.index - b.index)
  const namings: Naming[] = []
  for (const match of found) {
    if (match.index < (namings.at(-1)?.end ?? 0)) continue
    const naming = namingAt(text, match)
    if (naming !== null) namings.push(naming)
  }
  return namings
}

function namingAt(text: string, match: RegExpMatchArray & { index: number }): Naming | null {
  const family = familyOf(match[0])
  const end = match.index + match[0].length
  const after = versionAfter.exec(text.slice(end, end + 120))
  if (after !== null) {
    const rest = text.slice(end + after[0].length, end + after[0].length + 80)
    return namingOf(family, after, { start: match.index, end: end + after[0].length, later: laterBy(after, rest) })
  }
  const before = versionBefore.exec(text.slice(Math.max(0, match.index - 120), match.index))
  if (before === null) return null
  const later = before[3] !== undefined || laterAfter.test(text.slice(end, end + 80)) ? true : null
  return namingOf(family, before, { start: match.index - before[0].length, end, later })
}

/** A notice in the form that the FSF gives is complete: without *or later* it means this version alone. */
function laterBy(version: RegExpExecArray, rest: string): boolean | null {
  if (version[3] === '+' || laterAfter.test(rest)) return true
  if (otherVersionAfter.test(rest)) return null
  return onlyAfter.test(rest) || version[0].includes(' as published') ? false : null
}

function namingOf(family: GnuFamily, [, major = '', minor]: RegExpExecArray, at: { start: number; end: number; later: boolean | null }): Naming | null {
  const version = `${major}.${minor ?? '0'}`
  if (!known.has(`${family}-${version}`)) return null
  return { id: formatGnu({ family, version, later: at.later }), start: at.start, end: at.end }
}

const known: ReadonlySet<string> = new Set(['GPL-1.0', 'GPL-2.0', 'GPL-3.0', 'LGPL-2.0', 'LGPL-2.1', 'LGPL-3.0', 'AGPL-3.0'])

function familyOf(written: string): GnuFamily {
  if (/affero|AGPL/i.test(written)) return 'AGPL'
  return /lesser|library|LGPL/i.test(written) ? 'LGPL' : 'GPL'
}

/** Names of other licences, as people write them where they state their own. */
const others: readonly (readonly [id: string, pattern: RegExp])[] = [
  ['MIT', /\bMIT\b(?! App)/u],
  ['Apache-2.0', /\bApache(?: Software)?(?: Licen[cs]e)?,?[ -]*(?:version |v)?2(?:\.0)?\b/iu],
  ['BSD-2-Clause', /\bBSD[ -]2[ -]Clause|\b2[ -]Clause BSD|\bSimplified BSD/iu],
  ['BSD-3-Clause', /\bBSD[ -]3[ -]Clause|\b3[ -]Clause BSD|\b(?:New|Modified) BSD/iu],
  ['MPL-2.0', /\bMPL[ -]?(?:v|version )?2(?:\.0)?\b|\bMozilla Public Licen[cs]e,?[ -]*(?:version |v)?2(?:\.0)?\b/iu],
  ['BSL-1.0', /\bBoost Software Licen[cs]e|\bBSL-1\.0/iu],
  ['ISC', /\bISC\b/u],
  ['Unlicense', /\bThe Unlicense\b|\bUnlicense\b/u],
  ['CC0-1.0', /\bCC0\b/u],
  ['WTFPL', /\bWTFPL\b/u],
]

/** Ids of the licences that are named in the text, GNU's and others', each once. */
export function licensesNamed(text: string): readonly string[] {
  return [...new Set([...gnuNamings(text).map(({ id }) => id), ...others.filter(([, pattern]) => pattern.test(text)).map(([id]) => id)])]
}
