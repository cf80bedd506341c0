/** Rule: who finds the builds finds the source. Broken where a README sends people to a store and nothing there or beside a release leads to the source. */

import { ofKind, type Evidence, type OutsideOffer } from '../model/evidence.ts'
import type { Breach } from '../model/finding.ts'
import type { Rule } from '../model/rule.ts'
import { copyleftUpstreams, joined } from './copyleft.ts'

export const sourceLinkMissing: Rule = {
  card: {
    id: 'source-link-missing',
    title: 'No link to the source beside the builds',
    level: 'note',
    why: 'Where the builds lie elsewhere than the source, as in a store, the people who get them must be told where the source is, right there.',
    remedy: 'Name the address of the source in the README, in the store\'s description and in the app\'s own settings.',
    clause: {
      text: 'GPL-3.0 section 6(d): "maintain clear directions next to the object code saying where to find the Corresponding Source"; '
        + 'GPL-2.0 section 3: "equivalent access to copy the source code from the same place"',
      url: 'https://www.gnu.org/licenses/gpl-3.0.html#section6',
    },
    needs: ['derived-code', 'release-history'],
  },
  applies: (evidence) => copyleftUpstreams(evidence).length > 0 && evidence.some(({ kind }) => kind === 'outside-offer'),
  judge: (evidence) => (releasesAreKnown(evidence) ? breachesOf(ofKind(evidence, 'outside-offer').filter(({ linksToSource }) => !linksToSource), evidence) : []),
}

/** What a release says, or holds, nobody knows before somebody asks. */
function releasesAreKnown(evidence: readonly Evidence[]): boolean {
  return ofKind(evidence, 'published-tree').length > 0 && ofKind(evidence, 'unanswered').every(({ question }) => question !== 'release-history')
}

function breachesOf(offers: readonly OutsideOffer[], evidence: readonly Evidence[]): readonly Breach[] {
  const [first, ...others] = offers
  // Who releases builds on GitHub as well has them beside their source.
  if (first === undefined || ofKind(evidence, 'binary-release').some(({ hasTag }) => hasTag === true)) return []
  return [{
    message: `Builds are offered at ${joined(offers.map(({ url }) => url))}, and neither the README nor a release says where their source is.`,
    place: first.place, related: others.map(({ place }) => ({ place, says: 'sends people there as well' })), identity: 'source link', spread: true,
  }]
}
