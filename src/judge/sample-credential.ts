/** Rule: no published api_id reaches a released build. */

import type { Rule } from '../model/rule.ts'
import { breachesOf, credentialClause } from './credential-uses.ts'

export const sampleCredential: Rule = {
  card: {
    id: 'sample-credential',
    title: 'A published api_id reaches the released build',
    level: 'error',
    why: 'Telegram limits published ids: users of a released app with one get API_ID_PUBLISHED_FLOOD and cannot log in, and its API terms ask every app to use its own.',
    remedy: 'Get your own api_id and api_hash at https://my.telegram.org/apps and supply them when the app is built.',
    clause: credentialClause,
    needs: ['credentials'],
  },
  applies: () => true,
  judge: (evidence) => breachesOf(evidence, ['effective'], (use, name) => `The build uses ${name} which is published: ${use.because}.`),
}
