import type { Derivation, DerivedFile, DerivedUpstream, LicenseDeclaration, LicenseText, RepositoryLicense } from '../../src/model/evidence.ts'
import { placeAt } from '../../src/model/place.ts'
import type { Role } from '../../src/model/source.ts'

export const android: DerivedUpstream = { id: 'telegram-android', license: 'GPL-2.0-or-later', files: 40, lines: 9000, share: 0.9 }
export const desktop: DerivedUpstream = { id: 'telegram-desktop', license: 'GPL-3.0-or-later', files: 30, lines: 8000, share: 0.8 }
export const macos: DerivedUpstream = { id: 'telegram-macos', license: 'GPL-2.0-only', files: 20, lines: 7000, share: 0.7 }
export const webK: DerivedUpstream = { id: 'telegram-web-k', license: 'GPL-3.0-only', files: 20, lines: 7000, share: 0.7 }
export const tgl: DerivedUpstream = { id: 'tgl', license: 'LGPL-2.1-or-later', files: 20, lines: 3000, share: 0.3 }
export const tdlib: DerivedUpstream = { id: 'tdlib', license: 'BSL-1.0', files: 90, lines: 9000, share: 0.9 }

export function derivation(extent: Derivation['extent'], ...upstreams: readonly DerivedUpstream[]): Derivation {
  const derivedLines = upstreams.reduce((sum, { lines }) => sum + lines, 0)
  return { kind: 'derivation', extent, firstPartyLines: 10_000, derivedLines, share: Math.min(1, derivedLines / 10_000), upstreams, ownFolders: [] }
}

export function derivedFile(path: string, { id }: DerivedUpstream, role: Role = 'first-party'): DerivedFile {
  return { kind: 'derived-file', path, role, upstream: id, origin: { path: `upstream/${path}`, revision: 'r', version: '1' }, containment: 1, lines: 100, derivedLines: 90, notice: 'kept', evidence: 'names', ranges: [] }
}

export function licenseText(path: string, spdx: string, scope: LicenseText['scope'] = path.includes('/') ? 'part' : 'repository'): LicenseText {
  return { kind: 'license-text', place: placeAt(path, 1, 20), spdx, exception: null, similarity: 1, scope }
}

export function says(statedIn: LicenseDeclaration['statedIn'], path: string, expression: string): LicenseDeclaration {
  return { kind: 'license-declaration', place: placeAt(path, 3), statedIn, expression, raw: expression, trouble: null, scope: statedIn === 'notice' ? 'part' : 'repository' }
}

export function declares(declared: string | null, path = 'LICENSE'): RepositoryLicense {
  return { kind: 'repository-license', declared, statedAt: declared === null ? [] : [placeAt(path, 1)], required: null }
}
