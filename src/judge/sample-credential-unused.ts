/** Rule: a published api_id that stands in the tree but ships nowhere is worth knowing of. */

import type { Rule } from '../model/rule.ts'
import { breachesOf, credentialClause } from './credential-uses.ts'

export const sampleCredentialUnused: Rule = {
  card: {
    id: 'sample-credential-unused',
    title: 'A published api_id stands in the tree, unused',
    level: 'note',
    why: 'It is in order as long as no released build gets it: a switch, an overwritten value or a test keeps it out today.',
    remedy: 'Nothing must be done. Make sure that the builds that you release keep passing your own api_id.',
    clause: credentialClause,
    needs: ['credentials'],
  },
  applies: () => true,
  judge: (evidence) =>
    breachesOf(evidence, ['guarded', 'overridden', 'test'], (use, name) => `The tree holds ${name} which is published, but no released build gets it: ${use.because}.`).map((breach) => ({
      message: breach.message,
      place: breach.place,
      related: breach.related,
      identity: breach.identity,
    })),
}
