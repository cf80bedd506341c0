/** Rule: the source is as new as what is released. Broken where a tag names a newer version than its tree, and where newer builds come with an older one's source. */

import type { Evidence } from '../model/evidence.ts'
import type { Rule } from '../model/rule.ts'
import { copyleftUpstreams } from './copyleft.ts'
import { laggingBreaches } from './lagging-source.ts'
import { outrunBreaches } from './outrun-version.ts'

export const sourceOutdated: Rule = {
  card: {
    id: 'source-outdated',
    title: 'The release is newer than the source',
    level: 'warning',
    why: 'The source that goes with a build is the source of that build. That of an older version is not, however little has changed, and forks that publish their source '
      + 'late are what users of Telegram apps complain about.',
    remedy: 'Push the source of each version when its build comes out, and make the release from a tag on it.',
    clause: {
      text: 'GPL-2.0 section 3: "complete source code means all the source code for all modules it contains"; GPL-3.0 section 6: '
        + '"convey the machine-readable Corresponding Source", which section 1 says is "the source code needed to generate ... the object code"',
      url: 'https://www.gnu.org/licenses/gpl-3.0.html#section6',
    },
    needs: ['derived-code', 'release-history'],
  },
  applies: (evidence) => copyleftUpstreams(evidence).length > 0 && isAsked(evidence),
  judge: (evidence) => [...outrunBreaches(evidence), ...laggingBreaches(evidence)],
}

function isAsked(evidence: readonly Evidence[]): boolean {
  return evidence.some((fact) => fact.kind === 'binary-release' || fact.kind === 'published-tree' || (fact.kind === 'unanswered' && fact.question === 'release-history'))
}
