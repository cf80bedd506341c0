/** Published api_id and api_hash pairs, and how one reaches a build. */

/**
 * How a credential gets into a release build.
 * `effective`: it does. `fallback`: it does unless somebody sets a variable. `guarded`: a build switch that nothing in the tree sets
 * selects it. `overridden`: something else overwrites it. `test`, `documentation`: it stands where no release build looks.
 */
export type Reach = 'effective' | 'fallback' | 'guarded' | 'overridden' | 'test' | 'documentation'

/** From what reaches furthest to what reaches least. */
const reaches: readonly Reach[] = ['effective', 'fallback', 'guarded', 'overridden', 'test', 'documentation']

/** Orders reaches, the furthest first. */
export function compareReach(a: Reach, b: Reach): number {
  return reaches.indexOf(a) - reaches.indexOf(b)
}

/** Why the catalogue knows a pair. */
export type CredentialStatus = 'sample' | 'official-published' | 'unofficial-published' | 'widely-copied'

/** A published pair. */
export interface Credential {
  /** A short name for output, such as `telegram-desktop-sample`. */
  readonly id: string
  readonly apiId: number
  /** 32 lower-case hexadecimal digits. Never print it whole: see `maskedHash`. */
  readonly apiHash: string
  readonly product: string
  readonly status: CredentialStatus
  /** Where the pair was read, in words for the reader of a finding. */
  readonly source: string
}

/** The most that is ever printed of an api_hash: its first six digits. */
export function maskedHash(apiHash: string): string {
  return `${apiHash.slice(0, 6)}…`
}
