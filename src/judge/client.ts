/** Whether the repository is an app that logs in to Telegram, as far as its origin tells. */

import { isClient } from '../catalog/clients.ts'
import { ofKind, type Evidence } from '../model/evidence.ts'

/** A work based on one of Telegram's apps, or a fork of one. Libraries, servers and tools that merely speak the API are none. */
export function isClientOfTelegram(evidence: readonly Evidence[]): boolean {
  const derived = ofKind(evidence, 'derivation').some(({ extent, upstreams }) => extent === 'derived' && upstreams.some(({ id }) => isClient(id)))
  return derived || ofKind(evidence, 'fork-of').some(({ upstream }) => isClient(upstream))
}
