/** What the upstreams found in a repository ask together. */

import type { Derivation } from '../model/evidence.ts'

export function requiredLicense(_derivation: Derivation | null): string | null {
  return null
}
