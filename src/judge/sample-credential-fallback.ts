/** Rule: no published api_id ships when somebody forgets to supply an own one. */

import type { Rule } from '../model/rule.ts'
import { breachesOf, credentialClause } from './credential-uses.ts'

export const sampleCredentialFallback: Rule = {
  card: {
    id: 'sample-credential-fallback',
    title: 'A published api_id ships when none is supplied',
    level: 'error',
    why: 'A build for which nobody set an own api_id looks fine and fails for its users with API_ID_PUBLISHED_FLOOD. A build that stops is better than a default.',
    remedy: 'Take the default away and let the build stop when no own api_id and api_hash are supplied.',
    clause: credentialClause,
    needs: ['credentials'],
  },
  applies: () => true,
  judge: (evidence) => breachesOf(evidence, ['fallback'], (use, name) => `The build falls back to ${name} which is published: ${use.because}.`),
}
