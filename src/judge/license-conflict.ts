/** license-conflict: manifest, README, file headers and LICENSE say different things of the same work. */

import { licensesIn, parseExpression } from '../licenses/expression.ts'
import { standsIn } from '../licenses/file-names.ts'
import { parseGnu } from '../licenses/gnu.ts'
import { satisfies } from '../licenses/satisfy.ts'
import { ofKind, type Evidence, type LicenseDeclaration, type LicenseText } from '../model/evidence.ts'
import type { Breach } from '../model/finding.ts'
import { folderOf } from '../model/place.ts'
import type { Rule } from '../model/rule.ts'
import { claimOn, textsOver } from './derived-parts.ts'
import { isWork, worksOf } from './works.ts'

export const licenseConflict: Rule = {
  card: {
    id: 'license-conflict',
    title: 'Statements of the licence that disagree',
    level: 'warning',
    why: 'Who reads package.json and who reads LICENSE should come to the same answer. Tools and stores read the manifest, courts read everything.',
    remedy: 'Say the same in LICENSE, manifests, README and file headers: the licence whose text stands in LICENSE, as its SPDX id.',
    clause: {
      text: 'GPL-3.0 section 5(b): "The work must carry prominent notices stating that it is released under this License"; GPL-2.0 section 1: "keep intact all the notices that refer to this License"',
      url: 'https://www.gnu.org/licenses/gpl-3.0.html#section5',
    },
    needs: ['derived-code', 'license'],
  },
  applies: (evidence) => claimOn(evidence) !== null && textsOfTheWhole(evidence).length > 0,
  judge: (evidence) => {
    const texts = textsOfTheWhole(evidence)
    return claimOn(evidence) === null || texts.length === 0 ? [] : [...statementsAgainst(texts, evidence), ...headersAgainst(texts, evidence), ...shownAgainst(texts, evidence)]
  },
}

function textsOfTheWhole(evidence: readonly Evidence[]): readonly LicenseText[] {
  return ofKind(evidence, 'license-text').filter(({ scope }) => scope === 'repository')
}

/** One breach for each file that names a licence whose text is another. */
function statementsAgainst(texts: readonly LicenseText[], evidence: readonly Evidence[]): readonly Breach[] {
  const stated = ofKind(evidence, 'license-declaration').filter((one) => one.statedIn !== 'notice' && (one.scope === 'repository' || isManifestOfWork(one, evidence)))
  const against = stated.filter(({ expression }) => expression !== null && !agrees(expression, texts))
  // A README that names several, or names the text's as well, speaks of several things.
  const lone = against.filter(({ place }) => !stated.some((other) => other.place.path === place.path && other.expression !== null && agrees(other.expression, texts)))
  return [...new Map(lone.map((one) => [one.place.path, one])).values()].map((one) => breachOf(one, texts, where[one.statedIn]))
}

/**
 * Whether it is the manifest of a folder that has no licence text and holds a good part of what is derived: the text over all lies over that as well. A folder that is
 * judged apart goes by its manifest, and contradicts nothing.
 */
function isManifestOfWork({ statedIn, place }: LicenseDeclaration, evidence: readonly Evidence[]): boolean {
  const folder = folderOf(place.path)
  if (statedIn !== 'manifest' || folder === '' || textsOver(place.path, evidence).length > 0) return false
  const claim = claimOn(evidence)
  if (claim === null || worksOf(claim, evidence).some((work) => work.place?.path === place.path)) return false
  const { files } = claim
  return isWork(files.filter(({ path }) => standsIn(path, folder)).length, files.length)
}

const where: Readonly<Record<LicenseDeclaration['statedIn'], string>> = { manifest: 'The manifest', readme: 'The README', notice: 'A notice', 'legal-file': 'The document' }

/**
 * Whether an expression names the licence of one of the texts, be it one among several (AND, OR): the same family and version, whatever it says of later
 * ones; an earlier version *or later* covers the text's. What only its author knows says nothing.
 */
function agrees(expression: string, texts: readonly LicenseText[]): boolean {
  const reading = parseExpression(expression)
  if (!reading.ok) return true
  return licensesIn(reading.expression).some(({ id }) => texts.some(({ spdx }) => isSame(id, spdx)) || (id.includes('Ref-') && id !== 'LicenseRef-Proprietary'))
}

function isSame(id: string, text: string): boolean {
  const [named, canonical] = [parseGnu(id), parseGnu(text)]
  if (named === null || canonical === null) return family(id) === family(text)
  if (named.family !== canonical.family) return false
  return named.version === canonical.version || (named.later === true && named.version < canonical.version)
}

/** `BSD-3-Clause-Clear` is a reading of `BSD-3-Clause`: texts that near each other are no disagreement. */
function family(id: string): string {
  return id.replace(/^(BSD|MIT|Apache|MPL|CC-BY|CC0|BSL|ISC|X11).*$/, '$1')
}

/** A few files with another header may be somebody else's. */
const fewestFiles = 5

/** Headers of the repository's own files under a GNU licence that a work under LICENSE's may not hold. */
function headersAgainst(texts: readonly LicenseText[], evidence: readonly Evidence[]): readonly Breach[] {
  const reading = parseExpression(texts.map(({ spdx }) => spdx).join(' AND '))
  if (!reading.ok) return []
  return ofKind(evidence, 'license-declaration').flatMap((one): readonly Breach[] => {
    const { expression, statedIn, files = 1, place } = one
    if (statedIn !== 'notice' || expression === null || files < fewestFiles || textsOver(place.path, evidence).length > 0) return []
    const gnu = isGnu(expression) && satisfies(reading.expression, expression).allowed === false
    return gnu ? [breachOf(one, texts, `The header of ${files} files`)] : []
  })
}

function isGnu(expression: string): boolean {
  const reading = parseExpression(expression)
  return reading.ok && licensesIn(reading.expression).every(({ id }) => parseGnu(id) !== null)
}

/** What GitHub shows to everybody is its own reading of the branch that it shows first: only a note, for nobody here wrote it. */
function shownAgainst(texts: readonly LicenseText[], evidence: readonly Evidence[]): readonly Breach[] {
  const shown = ofKind(evidence, 'repository')[0]?.license
  if (shown === undefined || agrees(shown, texts)) return []
  return [{
    message: `GitHub shows ${shown} beside the repository, and the text in ${named(texts)}.`,
    place: texts[0]?.place ?? null,
    related: texts.slice(1).map((text) => ({ place: text.place, says: `the text of ${text.spdx}` })),
    identity: `github ${shown}`,
    level: 'note',
    remedy: 'GitHub reads the LICENSE of the default branch, and only where it is nearly word for word a known text. See which of the two is out of date.',
  }]
}

function named(texts: readonly LicenseText[]): string {
  return texts.map((text) => `${text.place.path} is ${text.spdx}`).join(', ')
}

function breachOf({ place, expression, raw, statedIn }: LicenseDeclaration, texts: readonly LicenseText[], who: string): Breach {
  const said = expression ?? raw
  return {
    message: `${who} says ${said}, and the text in ${named(texts)}.`,
    place,
    related: texts.map((text) => ({ place: text.place, says: `the text of ${text.spdx}` })),
    identity: `${statedIn} ${said}`,
  }
}
