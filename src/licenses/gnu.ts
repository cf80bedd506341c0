/** The GNU licences, told apart by family, version and whether later versions are offered. */

export type GnuFamily = 'GPL' | 'LGPL' | 'AGPL'

export interface GnuLicense {
  readonly family: GnuFamily
  /** `1.0`, `2.0`, `2.1` or `3.0`. */
  readonly version: string
  /** Null where a bare `GPL-3.0` leaves it open. */
  readonly later: boolean | null
}

/** Reads `GPL-2.0-or-later`, `LGPL-2.1-only`, `GPL-3.0`; null for every other id. */
export function parseGnu(id: string): GnuLicense | null {
  const match = /^(GPL|LGPL|AGPL)-(\d\.\d)(-only|-or-later|\+)?$/.exec(id)
  if (match === null) return null
  const [, family = '', version = '', suffix] = match
  return { family: family as GnuFamily, version, later: suffix === undefined ? null : suffix !== '-only' }
}

/** The SPDX id; without a suffix where later versions are left open. */
export function formatGnu({ family, version, later }: GnuLicense): string {
  return `${family}-${version}${later === null ? '' : later ? '-or-later' : '-only'}`
}
