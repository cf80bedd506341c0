/** What the three rules about published credentials share: which uses belong together, and how a finding about them reads. */

import { credentialNamed } from '../catalog/credentials.ts'
import { compareReach, maskedHash, type Reach } from '../model/credential.ts'
import { ofKind, type CredentialUse, type Evidence } from '../model/evidence.ts'
import type { Breach, Related } from '../model/finding.ts'
import { comparePlaces } from '../model/place.ts'
import { credentialRemedy } from './credential-remedy.ts'

/** Most related places of one finding. */
const mostRelated = 40

/**
 * One breach per credential whose furthest reach is one of these. All other places of the credential are related, whatever their reach:
 * a credential in forty files is one finding.
 */
export function breachesOf(evidence: readonly Evidence[], reaches: readonly Reach[], says: (use: CredentialUse, name: string) => string): readonly Breach[] {
  return [...byCredential(evidence).values()].flatMap((uses) => {
    const [furthest, ...others] = [...uses].sort((a, b) => compareReach(a.reach, b.reach) || comparePlaces(a.place, b.place))
    if (!furthest || !reaches.includes(furthest.reach)) return []
    const message = says(furthest, nameOf(furthest))
    const related = relatedOf(furthest, others)
    return [{ message, place: furthest.place, related, identity: `credential ${furthest.credential}`, remedy: credentialRemedy(furthest.place.path) }]
  })
}

function byCredential(evidence: readonly Evidence[]): ReadonlyMap<string, readonly CredentialUse[]> {
  const groups = new Map<string, CredentialUse[]>()
  for (const use of ofKind(evidence, 'credential')) groups.set(use.credential, [...(groups.get(use.credential) ?? []), use])
  return groups
}

/** `api_id 17349 (api_hash 344583…), the sample of Telegram Desktop`. */
function nameOf(use: CredentialUse): string {
  const credential = credentialNamed(use.credential)
  return credential ? `api_id ${use.apiId} (api_hash ${maskedHash(credential.apiHash)}), ${credential.product},` : `api_id ${use.apiId}`
}

function relatedOf(furthest: CredentialUse, others: readonly CredentialUse[]): readonly Related[] {
  const trail = furthest.trail.slice(1)
  const more = others.map((use) => ({ place: use.place, says: `${use.reach}: ${use.because}` }))
  const steps = new Map([...more, ...trail].map((one) => [`${one.place.path}:${one.place.line}`, one]))
  steps.delete(`${furthest.place.path}:${furthest.place.line}`)
  return [...steps.values()].sort((a, b) => comparePlaces(a.place, b.place)).slice(0, mostRelated)
}

/** The page of Telegram's that the rules stand on. */
export const credentialClause = {
  text: 'Telegram, Creating your Telegram Application: the sample API id "is not suitable for apps released to end-users ... It is necessary that you obtain your own API id before you publish your app"; API Terms of Service 2.1',
  url: 'https://core.telegram.org/api/obtaining_api_id',
} as const
