/** Rule: a client can be given an own api_id when it is built. Broken only where its places for one are empty and nothing could fill them. */

import { ofKind } from '../model/evidence.ts'
import type { Breach } from '../model/finding.ts'
import type { Rule } from '../model/rule.ts'
import { isClientOfTelegram } from './client.ts'
import { credentialRemedy } from './credential-remedy.ts'
import { credentialClause } from './credential-uses.ts'

export const credentialUnsupplied: Rule = {
  card: {
    id: 'credential-unsupplied',
    title: 'No build can be given an api_id',
    level: 'warning',
    why: 'The places for api_id and api_hash are empty and no build setting, variable or file fills them. Whoever builds the app must change its source, so what is released is not what is published.',
    remedy: 'Let the build take api_id and api_hash from outside, and stop without them.',
    clause: credentialClause,
    needs: ['derived-code', 'credentials'],
  },
  applies: isClientOfTelegram,
  judge: (evidence) => ofKind(evidence, 'credential-gap').flatMap(({ places: [first, ...others] }): readonly Breach[] =>
    first === undefined || !isClientOfTelegram(evidence)
      ? []
      : [{
          message: 'The api_hash is empty here, and nothing in the tree lets a build supply one.',
          place: first,
          related: others.map((place) => ({ place, says: 'is empty as well' })),
          identity: 'credential gap',
          spread: true,
          remedy: credentialRemedy(first.path),
        }]),
}
