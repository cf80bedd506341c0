/** further-restriction: words beside the licence that take back what it gives. */

import { ofKind, type RestrictionFact } from '../model/evidence.ts'
import type { Breach } from '../model/finding.ts'
import { comparePlaces } from '../model/place.ts'
import type { Rule } from '../model/rule.ts'
import { claimOn, described, type Claim } from './derived-parts.ts'

export const furtherRestriction: Rule = {
  card: {
    id: 'further-restriction',
    title: 'Words that restrict what the GPL permits',
    level: 'error',
    why: 'Everyone who gets GPL code may use it for any purpose, pass it on and sell it. Whoever passes it on may add no terms that forbid that, in a licence, a README or anywhere else. Names and logos are another matter: those may be kept.',
    remedy: 'Take the sentence out. To keep others from using your name, say so of the name; to keep your own new files closed, do not join them with GPL code.',
    clause: {
      text: 'GPL-2.0 section 6: "You may not impose any further restrictions on the recipients\' exercise of the rights granted herein"; GPL-3.0 section 10: "You may not impose any further restrictions on the exercise of the rights granted or affirmed under this License"',
      url: 'https://www.gnu.org/licenses/gpl-3.0.html#section10',
    },
    needs: ['derived-code'],
  },
  applies: (evidence) => claimOn(evidence) !== null,
  judge: (evidence) => {
    const claim = claimOn(evidence)
    const facts = [...ofKind(evidence, 'restriction')].sort((a, b) => comparePlaces(a.place, b.place))
    const paths = [...new Set(facts.map(({ place }) => place.path))]
    return claim === null ? [] : paths.flatMap((path) => breachOf(facts.filter(({ place }) => place.path === path), claim) ?? [])
  },
}

/** One breach for a document, at its first sentence. */
function breachOf([first, ...more]: readonly RestrictionFact[], { upstreams }: Claim): Breach | null {
  return first === undefined ? null : {
    message: `"${first.raw}" forbids ${first.forbids} of a work with code of ${described(upstreams)}, whose licence permits it to everyone.`,
    place: first.place,
    related: more.map(({ place, forbids, raw }) => ({ place, says: `forbids ${forbids}: "${raw}"` })),
    identity: `restriction ${first.forbids}`,
  }
}
