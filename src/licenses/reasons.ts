/** Why a licence is not one that a derived work may be under, in a sentence that names the clause. */

import type { License } from './expression.ts'
import { formatGnu, parseGnu, type GnuLicense } from './gnu.ts'
import type { Permission } from './satisfy.ts'

/** The sentence for a declared licence that the permission does not cover. */
export function reasonAgainst(declared: License, permission: Permission): string {
  const upstream = strictest(permission.license)
  if (upstream === null) return `${declared.id} is not what ${permission.license} permits for derived works.`
  const offered = parseGnu(declared.id)
  if (offered === null) return `${wholeUnder(upstream)}; ${nameOf(declared.id)} is not that licence.`
  if (offered.family === upstream.family) return versionReason(offered, upstream)
  if (offered.family === 'LGPL') return `${wholeUnder(upstream)}; the ${declared.id} gives permissions that it does not give.`
  if (offered.family === 'AGPL') return `${upstream.family}-${upstream.version} code may be combined with AGPL-3.0 code only by section 13 of the GPL-3.0, and ${idOf(upstream)} does not offer version 3.`
  return `${wholeUnder(upstream)}; ${declared.id} is not among the licences that it lets you choose instead.`
}

/** The sentence for an additional permission that the upstream does not give. */
export function reasonAgainstException(exception: string, permission: Permission): string {
  const clause = permission.license.includes('-3.0') ? 'section 7 of the GPL-3.0' : 'section 2(b) of the GPL-2.0'
  return `${exception} is a permission that only the upstream's copyright holders could add for their code (${clause}); ${permission.license} comes without it.`
}

function versionReason(offered: GnuLicense, upstream: GnuLicense): string {
  const asked = idOf(upstream)
  if (offered.version < upstream.version) {
    return `${wholeUnder(upstream)}; version ${offered.version} is older than that, and only later versions may be chosen.`
  }
  return `${laterClause(upstream)} lets a later version be chosen only where the upstream says so, and it says ${asked}; ${formatGnu(offered)} offers more.`
}

/** The upstream's licence that asks for most: of GPL and LGPL parts it is the GPL. */
function strictest(license: string): GnuLicense | null {
  const parts = license.split(/ AND | OR | WITH |[()]/).flatMap((id) => parseGnu(id.trim()) ?? [])
  return parts.find(({ family }) => family === 'AGPL') ?? parts.find(({ family }) => family === 'GPL') ?? parts[0] ?? null
}

function wholeUnder({ family, version }: GnuLicense): string {
  return `${wholeClause(family, version)} asks that a work based on the upstream be licensed as a whole under the ${family}-${version}`
}

function wholeClause(family: string, version: string): string {
  if (family === 'LGPL') return version === '3.0' ? 'Section 2 of the LGPL-3.0' : `Section 2(c) of the LGPL-${version}`
  return version === '3.0' ? `Section 5(c) of the ${family}-3.0` : `Section 2(b) of the GPL-${version}`
}

function laterClause({ family, version }: GnuLicense): string {
  if (family === 'LGPL') return version === '3.0' ? 'Section 6 of the LGPL-3.0' : `Section 13 of the LGPL-${version}`
  return version === '3.0' ? `Section 14 of the ${family}-3.0` : `Section ${version === '1.0' ? '7' : '9'} of the GPL-${version}`
}

function idOf(license: GnuLicense): string {
  return `${license.family}-${license.version}${license.later === true ? '-or-later' : '-only'}`
}

function nameOf(id: string): string {
  return id === 'LicenseRef-Proprietary' ? 'a proprietary licence' : id
}
