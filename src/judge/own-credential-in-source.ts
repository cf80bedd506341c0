/** Rule: a client's own api_hash is kept out of the source that it publishes. */

import { compareReach } from '../model/credential.ts'
import { ofKind, type Evidence, type OwnCredential } from '../model/evidence.ts'
import type { Breach } from '../model/finding.ts'
import { comparePlaces } from '../model/place.ts'
import type { Rule } from '../model/rule.ts'
import { isClientOfTelegram } from './client.ts'
import { credentialRemedy } from './credential-remedy.ts'

/** Most related places of one finding. */
const mostRelated = 40

export const ownCredentialInSource: Rule = {
  card: {
    id: 'own-credential-in-source',
    title: 'The app\'s own api_hash stands in published source',
    level: 'warning',
    why: 'An api_id that is published is one that others copy. Telegram may answer it with API_ID_PUBLISHED_FLOOD ("This API id was published somewhere, you can\'t use it now"), for the app\'s users as well.',
    remedy: 'Take the api_hash out of the tree and let the build supply it. What is in the history stays published: get a new pair where you can.',
    clause: {
      text: 'Telegram, auth.sendCode, API_ID_PUBLISHED_FLOOD: "This API id was published somewhere, you can\'t use it now."',
      url: 'https://core.telegram.org/method/auth.sendCode',
    },
    needs: ['derived-code', 'credentials'],
  },
  applies: (evidence) => isClientOfTelegram(evidence) && isPublished(evidence),
  judge: (evidence) => (isClientOfTelegram(evidence) ? [...byHash(evidence).values()].map(breachOf) : []),
}

/** What GitHub shows to nobody else is not published. */
function isPublished(evidence: readonly Evidence[]): boolean {
  return ofKind(evidence, 'repository').every(({ visibility }) => visibility === 'public')
}

function byHash(evidence: readonly Evidence[]): ReadonlyMap<string, readonly [OwnCredential, ...OwnCredential[]]> {
  const groups = new Map<string, [OwnCredential, ...OwnCredential[]]>()
  for (const use of ofKind(evidence, 'own-credential')) groups.set(use.apiHashStart, [use, ...(groups.get(use.apiHashStart) ?? [])])
  return groups
}

function breachOf(uses: readonly [OwnCredential, ...OwnCredential[]]): Breach {
  const sorted = [...uses].sort((a, b) => compareReach(a.reach, b.reach) || comparePlaces(a.place, b.place))
  const first = sorted[0] ?? uses[0]
  const related = [...first.trail.slice(1), ...sorted.slice(1).map(({ place }) => ({ place, says: 'stands here too' }))]
  return {
    message: `An api_hash that is no published one (${first.apiHashStart}…) stands in the source; whoever reads it can use it: ${first.because}.`,
    place: first.place,
    related: related.slice(0, mostRelated),
    identity: `own credential ${first.apiHashStart}`,
    remedy: `${credentialRemedy(first.place.path)} What is in the history stays published: get a new pair where you can.`,
  }
}
