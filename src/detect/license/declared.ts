/** What a repository as a whole is under: its licence texts, and the words that say -only or -or-later. */

import { formatExpression, parseExpression, type Expression } from '../../licenses/expression.ts'
import { isPlainLicenseName } from '../../licenses/file-names.ts'
import { formatGnu, parseGnu, type GnuLicense } from '../../licenses/gnu.ts'
import type { LicenseDeclaration, LicenseText, RepositoryLicense } from '../../model/evidence.ts'
import type { Place } from '../../model/place.ts'

/** How many first-party files carry a notice with this expression. */
export type NoticeCounts = ReadonlyMap<string, number>

export interface Declared {
  readonly declared: RepositoryLicense['declared']
  readonly statedAt: readonly Place[]
}

/**
 * The expression for the whole. Texts that speak for the repository come first; what manifest, README and notices say only settles whether
 * later versions are offered, for no text says so itself. A bare `GPL-3.0` in the answer means that nothing settles it. Without any text
 * the manifest is believed, then the README, then LEGAL and its like.
 */
export function declaredLicense(texts: readonly LicenseText[], declarations: readonly LicenseDeclaration[], notices: NoticeCounts): Declared {
  const own = declarations.filter(({ scope, statedIn }) => scope === 'repository' && statedIn !== 'notice')
  const speaking = texts.filter(({ scope }) => scope === 'repository')
  const governing = withLesser(governingTexts(speaking), speaking)
  if (governing.length === 0) return fromWords(own)
  const combined = combinationOf(governing, own)
  if (combined !== null) return combined
  const ids = [...new Set(withoutIncorporated(governing).map((text) => settled(text.spdx, own, notices)))].sort()
  return { declared: ids.join(' AND '), statedAt: governing.map(({ place }) => place) }
}

/** `LICENSE` speaks for the whole; beside it `LICENSE-fonts`, `COPYING.BSD` or a folder of licences speaks for something else. */
function governingTexts(texts: readonly LicenseText[]): readonly LicenseText[] {
  const onTop = orAll(texts, ({ place }) => !place.path.includes('/'))
  const plain = orAll(onTop, ({ place }) => isPlainLicenseName(place.path))
  return orAll(plain, ({ place }) => textsIn(place.path, plain) < collection)
}

/** A file with so many different licences lists what others' work is under. */
const collection = 3

function textsIn(path: string, texts: readonly LicenseText[]): number {
  return new Set(texts.filter(({ place }) => place.path === path).map(({ spdx }) => spdx)).size
}

/**
 * Several texts of which any may be chosen, or of which a folder keeps more than the whole is under: their files cannot say so, words can.
 * A statement is about the texts when it names all of them, or when they only lie in a folder of licences; about one text when it offers others beside it.
 */
function combinationOf(texts: readonly LicenseText[], own: readonly LicenseDeclaration[]): Declared | null {
  const ids = new Set(texts.map(({ spdx }) => bareId(spdx)))
  const stored = texts.every(({ place }) => place.path.includes('/'))
  const stated = own.filter(({ expression, statedIn, place }) => {
    const named = expression === null ? [] : idsIn(expression).map(bareId)
    const namesAll = [...ids].every((id) => named.includes(id))
    if (ids.size < 2) return namesAll && isChoice(expression ?? '')
    return namesAll || (stored && named.length > 0 && named.every((id) => ids.has(id)) && (statedIn === 'manifest' || isPlainLicenseName(place.path)))
  })
  return stated.length === 0 ? null : fromWords(stated)
}

/** Whoever offers a choice offers all of it, also where the text of one alone lies beside. */
function isChoice(expression: string): boolean {
  const reading = parseExpression(expression)
  return reading.ok && reading.expression.kind === 'or'
}

function bareId(id: string): string {
  const gnu = parseGnu(id)
  return gnu === null ? id : formatGnu({ ...gnu, later: null })
}

function orAll(texts: readonly LicenseText[], wanted: (text: LicenseText) => boolean): readonly LicenseText[] {
  const some = texts.filter(wanted)
  return some.length > 0 ? some : texts
}

/** The FSF asks for two files: COPYING with the GPL-3.0, and COPYING.LESSER with what the LGPL-3.0 adds to it. */
function withLesser(governing: readonly LicenseText[], texts: readonly LicenseText[]): readonly LicenseText[] {
  return governing.map((text) => {
    const [stem = ''] = /^(?:.*\/)?(?:copying|licen[cs]e)(?=(?:\.\w+)?$)/i.exec(text.place.path) ?? []
    const lesser = text.spdx !== 'GPL-3.0' || stem === '' ? undefined : texts.find(({ spdx, place }) => spdx === 'LGPL-3.0' && isLesserOf(place.path, stem))
    return lesser ?? text
  })
}

function isLesserOf(path: string, stem: string): boolean {
  const folder = stem.slice(0, stem.lastIndexOf('/') + 1)
  return path.startsWith(folder) && /^(?:copying|licen[cs]e)[._-]lesser(?:\.\w+)?$/i.test(path.slice(folder.length))
}

/** The LGPL-3.0 is the GPL-3.0 and some permissions: in one file the two texts are one licence. */
function withoutIncorporated(texts: readonly LicenseText[]): readonly LicenseText[] {
  const lesser = new Set(texts.filter(({ spdx }) => spdx === 'LGPL-3.0').map(({ place }) => place.path))
  return texts.filter(({ spdx, place }) => !(spdx === 'GPL-3.0' && lesser.has(place.path)))
}

function settled(id: string, own: readonly LicenseDeclaration[], notices: NoticeCounts): string {
  const gnu = parseGnu(id)
  if (gnu === null) return id
  const stated = own.flatMap(({ expression }) => (expression === null ? [] : sayings(expression, gnu)))
  const noticed = majority(notices, gnu)
  return formatGnu({ ...gnu, later: explicit(stated) ?? noticed ?? (stated.length > 0 ? false : gnu.later) })
}

/** An explicit *or later* outweighs a sentence that leaves it out: the sentence is a summary, the notice is not. */
function explicit(stated: readonly (boolean | null)[]): boolean | null {
  return stated.includes(true) ? true : stated.includes(false) ? false : null
}

/** What an expression says of a GNU licence in the text's version: later, not later, or nothing. */
function sayings(expression: string, text: GnuLicense): readonly (boolean | null)[] {
  const all = gnuIn(expression)
  // `GPL-2.0-only OR GPL-3.0-only` offers a later version, and no later ones.
  if (all.some((one) => one.family === text.family && one.version !== text.version && one.later === false)) return []
  return all.flatMap((named) => {
    if (named.family !== text.family) return []
    if (named.version === text.version) return [named.later]
    return named.later === true && named.version < text.version ? [true] : []
  })
}

/** The notices that name the text's licence, counted; a notice that leaves later versions open names this version alone. */
function majority(notices: NoticeCounts, text: GnuLicense): boolean | null {
  let balance = 0
  let counted = 0
  for (const [expression, files] of notices) {
    for (const later of sayings(expression, text)) {
      balance += later === true ? files : -files
      counted += files
    }
  }
  return counted === 0 ? null : balance >= 0
}

function gnuIn(expression: string): readonly GnuLicense[] {
  return idsIn(expression).flatMap((id) => parseGnu(id) ?? [])
}

function idsIn(expression: string): readonly string[] {
  const reading = parseExpression(expression)
  return reading.ok ? licenseIds(reading.expression) : []
}

function licenseIds(expression: Expression): readonly string[] {
  return expression.kind === 'license' ? [expression.license.id] : expression.parts.flatMap(licenseIds)
}

const believed: readonly LicenseDeclaration['statedIn'][] = ['manifest', 'readme', 'legal-file']

function fromWords(own: readonly LicenseDeclaration[]): Declared {
  const stated = own.filter((one) => one.expression !== null)
  const first = believed.flatMap((statedIn) => stated.filter((one) => one.statedIn === statedIn))[0]
  if (first?.expression == null) return { declared: null, statedAt: [] }
  const reading = parseExpression(first.expression)
  if (!reading.ok) return { declared: null, statedAt: [] }
  return { declared: formatExpression(withVersions(reading.expression, stated)), statedAt: [first.place] }
}

/** Words that name a version and do not offer later ones offer that version. */
function withVersions(expression: Expression, stated: readonly LicenseDeclaration[]): Expression {
  if (expression.kind !== 'license') return { kind: expression.kind, parts: expression.parts.map((part) => withVersions(part, stated)) }
  return { kind: 'license', license: { ...expression.license, id: settled(expression.license.id, stated, new Map()) } }
}
