/** The works that a repository is made of: what is under the licence of the whole, and the folders that have one of their own. */

import { parseExpression } from '../licenses/expression.ts'
import { folderSpokenFor } from '../licenses/file-names.ts'
import { formatGnu, parseGnu } from '../licenses/gnu.ts'
import { satisfies } from '../licenses/satisfy.ts'
import { ofKind, type DerivedFile, type DerivedUpstream, type Evidence } from '../model/evidence.ts'
import { folderOf, type Place } from '../model/place.ts'
import type { Claim } from './derived-parts.ts'

/** Derived files that are under one declaration: the whole repository's, or that of a folder with a licence text or a manifest of its own. */
export interface Work {
  /** SPDX expression, or null where nothing is declared. */
  readonly declared: string | null
  readonly place: Place | null
  readonly files: readonly DerivedFile[]
  readonly upstreams: readonly DerivedUpstream[]
}

/**
 * The works with derived files in a repository, the whole first. A licence that only a small part of the derived files is under is somebody else's, and its
 * folders are none. A folder that says again what the whole says is a part of it; so is one whose manifest alone says something else, where what the whole is
 * under is permitted: no manifest overrules a text, and that they disagree is for license-conflict to tell.
 */
export function worksOf(claim: Claim, evidence: readonly Evidence[]): readonly Work[] {
  const licenses = folderLicenses(evidence)
  const whole = wholeOf(evidence)
  const rest: DerivedFile[] = []
  const apart = new Map<FolderLicense, DerivedFile[]>()
  for (const file of claim.files) {
    const own = licenseOver(file.path, licenses)
    const isPart = own === null || own.declared === whole.declared || (own.byManifest && isPermitted(whole.declared, file, claim))
    const its = isPart ? rest : apart.get(own) ?? []
    if (!isPart) apart.set(own, its)
    its.push(file)
  }
  const filesUnder = (declared: string): number => [...apart].reduce((sum, [license, files]) => (license.declared === declared ? sum + files.length : sum), 0)
  const own = [...apart].filter(([{ declared }]) => isWork(filesUnder(declared), claim.files.length)).map(([license, files]) => counted(workOf({ ...license, files }, claim)))
  return rest.length === 0 && claim.files.length > 0 ? own : [workOf({ ...whole, files: rest }, claim), ...own]
}

function isPermitted(declared: string | null, { upstream }: DerivedFile, { upstreams }: Claim): boolean {
  const reading = declared === null ? null : parseExpression(declared)
  const license = upstreams.find(({ id }) => id === upstream)?.license
  return reading?.ok === true && license !== undefined && satisfies(reading.expression, license).allowed === true
}

/** Half of the derived files, or a fifth when that is not a mere handful. */
export function isWork(files: number, of: number): boolean {
  return files > 0 && (files * 2 >= of || (files >= 5 && files * 5 >= of))
}

function workOf({ declared, place, files }: Omit<Work, 'upstreams'>, claim: Claim): Work {
  const ids = new Set(files.map(({ upstream }) => upstream))
  return { declared, place, files, upstreams: claim.upstreams.filter(({ id }) => ids.size === 0 || ids.has(id)) }
}

/** With each upstream's files in this work alone. */
function counted(work: Work): Work {
  return { ...work, upstreams: work.upstreams.map((one) => ({ ...one, files: work.files.filter(({ upstream }) => upstream === one.id).length })) }
}

/** What a folder below the root says of itself. */
interface FolderLicense {
  readonly folder: string
  readonly declared: string
  readonly place: Place
  /** Whether no text says so. */
  readonly byManifest: boolean
}

/** By folder: the texts that lie in it; where there is none, what its manifest states. */
function folderLicenses(evidence: readonly Evidence[]): ReadonlyMap<string, FolderLicense> {
  const licenses = new Map<string, FolderLicense>()
  const stated = ofKind(evidence, 'license-declaration').filter(({ scope, statedIn }) => scope === 'part' && statedIn === 'manifest')
  for (const { place, expression } of stated) {
    const folder = folderSpokenFor(place.path)
    if (folder !== null && folder !== '' && folder === folderOf(place.path) && expression !== null && !licenses.has(folder)) licenses.set(folder, { folder, declared: expression, place, byManifest: true })
  }
  const texts = ofKind(evidence, 'license-text')
  for (const folder of new Set(texts.flatMap(({ place }) => folderSpokenFor(place.path) ?? []))) {
    const lying = texts.filter(({ place }) => folderSpokenFor(place.path) === folder)
    const [first] = lying
    if (folder !== '' && first !== undefined) licenses.set(folder, { folder, declared: [...new Set(lying.map(({ spdx }) => spdx))].sort().join(' AND '), place: first.place, byManifest: false })
  }
  return licenses
}

/** The licence of the innermost folder that holds the file and has one. */
function licenseOver(path: string, licenses: ReadonlyMap<string, FolderLicense>): FolderLicense | null {
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) {
    const license = licenses.get(folder)
    if (license !== undefined) return license
  }
  return null
}

function wholeOf(evidence: readonly Evidence[]): Pick<Work, 'declared' | 'place'> {
  const whole = ofKind(evidence, 'repository-license')[0]
  return { declared: whole?.declared == null ? null : withoutGuesses(whole.declared, evidence), place: whole?.statedAt[0] ?? null }
}

/** Takes *or later* back where only notices in file headers say so: they speak for their files, which may be more generous than the whole. */
function withoutGuesses(declared: string, evidence: readonly Evidence[]): string {
  const stated = ofKind(evidence, 'license-declaration').filter(({ statedIn, scope }) => statedIn !== 'notice' && scope === 'repository')
  const saysLater = stated.some(({ expression }) => expression?.includes('-or-later') === true)
  return saysLater ? declared : declared.replace(/[AL]?GPL-\d\.\d-or-later/g, barely)
}

function barely(id: string): string {
  const gnu = parseGnu(id)
  return gnu === null ? id : formatGnu({ ...gnu, later: null })
}
