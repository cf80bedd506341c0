/** What the licence rules ask about: the derived parts of a repository that an upstream's copyleft reaches, and the licence over each. */

import { areKin } from '../catalog/kin.ts'
import { findUpstream } from '../catalog/upstreams.ts'
import { askingUpstreams } from '../licenses/asking.ts'
import { folderSpokenFor, standsIn } from '../licenses/file-names.ts'
import { permittedLicenses } from '../licenses/required.ts'
import { ofKind, type DerivedFile, type DerivedUpstream, type Evidence, type LicenseText } from '../model/evidence.ts'
import type { UpstreamId } from '../model/upstream.ts'

/** Derived files with the upstreams that ask something of them. */
export interface Claim {
  readonly extent: 'derived' | 'contains'
  /** The upstreams whose licence asks for the licence of the whole, the biggest first. */
  readonly upstreams: readonly DerivedUpstream[]
  /** Their files here, without those that another project carries under a licence of its own. */
  readonly files: readonly DerivedFile[]
}

/** The claim on this repository, or null when nothing asks for anything. */
export function claimOn(evidence: readonly Evidence[]): Claim | null {
  const derivation = ofKind(evidence, 'derivation')[0]
  if (derivation === undefined || derivation.extent === 'clean') return null
  const upstreams = askingUpstreams(derivation, areKin)
  const ids = new Set(upstreams.map(({ id }) => id))
  const found = ofKind(evidence, 'derived-file').filter(({ upstream }) => ids.has(upstream))
  const files = found.filter((file) => !isCarriedWithOwnLicense(file, evidence))
  return upstreams.length === 0 || (found.length > 0 && files.length === 0) ? null : { extent: derivation.extent, upstreams, files }
}

function isCarriedWithOwnLicense(file: DerivedFile, evidence: readonly Evidence[]): boolean {
  return file.role === 'vendored' && textsOver(file.path, evidence).length > 0
}

interface TextOfFolder {
  readonly text: LicenseText
  readonly folder: string
}

/** Looked for once in an evidence that is asked about file by file. */
const textsOfFolders = new WeakMap<readonly Evidence[], readonly TextOfFolder[]>()

function textsBelowRoot(evidence: readonly Evidence[]): readonly TextOfFolder[] {
  const known = textsOfFolders.get(evidence) ?? ofKind(evidence, 'license-text').flatMap((text): TextOfFolder[] => {
    const folder = folderSpokenFor(text.place.path)
    return folder === null || folder === '' ? [] : [{ text, folder }]
  })
  textsOfFolders.set(evidence, known)
  return known
}

/** The licence texts of the innermost folder below the root that holds the file and has one; none when only the root speaks for it. */
export function textsOver(path: string, evidence: readonly Evidence[]): readonly LicenseText[] {
  const above = textsBelowRoot(evidence).filter(({ folder }) => standsIn(path, folder))
  const innermost = Math.max(0, ...above.map(({ folder }) => folder.length))
  return above.filter(({ folder }) => folder.length === innermost).map(({ text }) => text)
}

/** `Telegram for Android (GPL-2.0-or-later, 812 files) and Telegram X (…)`. */
export function described(upstreams: readonly DerivedUpstream[]): string {
  return upstreams.map(({ id, license, files }) => `${nameOf(id)} (${license}, ${files} ${files === 1 ? 'file' : 'files'})`).join(' and ')
}

/** The upstream's name for the reader. */
export function nameOf(id: UpstreamId): string {
  return findUpstream(id)?.name ?? id
}

/** What to do about the licence: the permitted ones, as the end of a remedy. */
export function permittedChoices(upstreams: readonly DerivedUpstream[]): string {
  const choices = permittedLicenses(upstreams.map(({ license }) => license))
  return choices.length === 0 ? '' : ` Permitted: ${choices.join(', ')}.`
}
