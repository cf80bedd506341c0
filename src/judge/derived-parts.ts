/** What the licence rules ask about: the derived parts of a repository that an upstream's copyleft reaches, and the licence over each. */

import { folderSpokenFor, standsIn } from '../licenses/file-names.ts'
import { permissionOf } from '../licenses/satisfy.ts'
import { ofKind, type DerivedFile, type DerivedUpstream, type Evidence, type LicenseText } from '../model/evidence.ts'

/** Derived files with the upstreams that ask something of them. */
export interface Claim {
  readonly extent: 'derived' | 'contains'
  /** The upstreams whose licence asks for the licence of the whole, the biggest first. */
  readonly upstreams: readonly DerivedUpstream[]
  /** Their files here, without those that another project carries under a licence of its own. */
  readonly files: readonly DerivedFile[]
}

/** Fewer files than this, and a smaller part of the derived lines than that, may be a chance likeness when another upstream is found too. */
const weightyFiles = 5
const weightyShare = 0.05

/** The claim on this repository, or null when nothing asks for anything. */
export function claimOn(evidence: readonly Evidence[]): Claim | null {
  const derivation = ofKind(evidence, 'derivation')[0]
  if (derivation === undefined || derivation.extent === 'clean') return null
  const { extent } = derivation
  const asking = derivation.upstreams.filter(({ license }) => asksForTheWhole(license, extent))
  const upstreams = asking.filter(({ files, lines }, at) => at === 0 || files >= weightyFiles || lines >= derivation.derivedLines * weightyShare)
  const ids = new Set(upstreams.map(({ id }) => id))
  const found = ofKind(evidence, 'derived-file').filter(({ upstream }) => ids.has(upstream))
  const files = found.filter((file) => !isCarriedWithOwnLicense(file, evidence))
  return upstreams.length === 0 || (found.length > 0 && files.length === 0) ? null : { extent, upstreams, files }
}

/** BSL-1.0 asks for nothing. A few LGPL files ask to stay LGPL, not for the licence of the program that uses them (LGPL-2.1 section 6). */
function asksForTheWhole(license: string, extent: Claim['extent']): boolean {
  if (permissionOf(license).terms.has('other')) return false
  return extent === 'derived' || /(?:^|[^L])GPL-/.test(license)
}

function isCarriedWithOwnLicense(file: DerivedFile, evidence: readonly Evidence[]): boolean {
  return file.role === 'vendored' && textsOver(file.path, evidence).length > 0
}

/** The licence texts of the innermost folder below the root that holds the file and has one; none when only the root speaks for it. */
export function textsOver(path: string, evidence: readonly Evidence[]): readonly LicenseText[] {
  const above = ofKind(evidence, 'license-text').flatMap((text) => {
    const folder = folderSpokenFor(text.place.path)
    return folder !== null && folder !== '' && standsIn(path, folder) ? [{ text, folder }] : []
  })
  const innermost = Math.max(0, ...above.map(({ folder }) => folder.length))
  return above.filter(({ folder }) => folder.length === innermost).map(({ text }) => text)
}

/** `Telegram for Android (GPL-2.0-or-later, 812 files)`. */
export function described({ id, license, files }: DerivedUpstream, nameOf: (id: string) => string): string {
  return `${nameOf(id)} (${license}, ${files} ${files === 1 ? 'file' : 'files'})`
}
