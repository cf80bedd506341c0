/** Whose copyleft code the repository holds: what the rules on published source stand on. */

import { findUpstream } from '../catalog/upstreams.ts'
import { ofKind, type Evidence } from '../model/evidence.ts'

/**
 * Names of the upstreams under a licence of the GPL family that code here stems from, the biggest part first. Such a licence wants that
 * whoever gets a build can get its source; Boost's (TDLib) does not.
 */
export function copyleftUpstreams(evidence: readonly Evidence[]): readonly string[] {
  return ofKind(evidence, 'derivation')
    .filter(({ extent }) => extent !== 'clean')
    .flatMap(({ upstreams }) => upstreams)
    .filter(({ license }) => /\b[AL]?GPL-/.test(license))
    .map(({ id }) => findUpstream(id)?.name ?? id)
}

/** `A, B and C`. */
export function joined(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}
