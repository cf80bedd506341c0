/** license-missing: derived code without a copy of the licence that it is under. */

import { parseExpression } from '../licenses/expression.ts'
import { isShipped } from '../licenses/file-names.ts'
import { satisfies } from '../licenses/satisfy.ts'
import { ofKind, type Evidence } from '../model/evidence.ts'
import type { Breach, Related } from '../model/finding.ts'
import type { Rule } from '../model/rule.ts'
import { claimOn, described, permittedChoices, textsOver, type Claim } from './derived-parts.ts'

const remedy = 'Add the unaltered text of the licence to the root of the repository as LICENSE or COPYING.'

export const licenseMissing: Rule = {
  card: {
    id: 'license-missing',
    title: 'Derived code without the licence text',
    level: 'error',
    why: 'Whoever gets a copy of GPL code must get the text of the GPL with it. A sentence in the README or a field in a manifest names the licence but is no copy of it.',
    remedy,
    clause: {
      text: 'GPL-2.0 section 1: "give any other recipients of the Program a copy of this License along with the Program"; GPL-3.0 section 4: "give all recipients a copy of this License along with the Program"',
      url: 'https://www.gnu.org/licenses/gpl-3.0.html#section4',
    },
    needs: ['derived-code', 'license'],
  },
  applies: (evidence) => claimOn(evidence) !== null,
  judge: (evidence) => {
    const claim = claimOn(evidence)
    if (claim === null || isCovered(claim, evidence) || isUnreadable(evidence)) return []
    return [breachOf(claim, evidence)]
  },
}

/** A text for the whole, a fitting one among what the program ships, or texts that lie over most of the derived files. */
function isCovered(claim: Claim, evidence: readonly Evidence[]): boolean {
  const texts = ofKind(evidence, 'license-text')
  if (texts.some(({ scope, spdx, place }) => scope === 'repository' || (isShipped(place.path) && isPermitted(spdx, claim)))) return true
  const covered = claim.files.filter(({ path }) => textsOver(path, evidence).length > 0)
  return claim.files.length > 0 && covered.length * 2 > claim.files.length
}

function isPermitted(spdx: string, { upstreams }: Claim): boolean {
  const reading = parseExpression(spdx)
  return reading.ok && upstreams.every(({ license }) => satisfies(reading.expression, license).allowed === true)
}

/** There is a licence file that could not be read: then the answer is open, not broken. */
function isUnreadable(evidence: readonly Evidence[]): boolean {
  return ofKind(evidence, 'unanswered').some(({ question }) => question === 'license')
}

function breachOf(claim: Claim, evidence: readonly Evidence[]): Breach {
  const verb = claim.extent === 'derived' ? 'is derived from' : 'contains code of'
  return {
    message: `This repository ${verb} ${described(claim.upstreams)}, but no text of a licence for it stands in the tree.`,
    place: null,
    related: statedElsewhere(evidence),
    identity: claim.upstreams.map(({ id }) => id).sort().join(' '),
    remedy: `${remedy}${permittedChoices(claim.upstreams)}`,
  }
}

function statedElsewhere(evidence: readonly Evidence[]): readonly Related[] {
  return ofKind(evidence, 'license-declaration')
    .filter(({ scope }) => scope === 'repository')
    .map(({ place, expression, raw }) => ({ place, says: `names ${expression ?? `"${raw}"`}, which is no copy of the licence` }))
}
