/** dependency-incompatible: the app is built with a library whose licence does not go with the GPL. */

import { combine } from '../licenses/combine.ts'
import { parseExpression, licensesIn } from '../licenses/expression.ts'
import { parseGnu } from '../licenses/gnu.ts'
import { termsForAll } from '../licenses/required.ts'
import { offeredBy, type Term } from '../licenses/terms.ts'
import { ofKind, type DependencyFact, type Evidence } from '../model/evidence.ts'
import type { Breach } from '../model/finding.ts'
import type { Rule } from '../model/rule.ts'
import { claimOn, nameOf, type Claim } from './derived-parts.ts'

export const dependencyIncompatible: Rule = {
  card: {
    id: 'dependency-incompatible',
    title: 'A library that does not go with the GPL',
    level: 'warning',
    why: 'What is linked into an app under the GPL is part of the whole that its users must get under the GPL, with its source. Only libraries that come with the system itself are left out of that.',
    remedy: 'Build the app that you release without the library (a flavour of its own will do), or use one under a licence that goes with the GPL.',
    clause: {
      text: 'GPL-2.0 section 2(b): the whole must "be licensed as a whole at no charge to all third parties under the terms of this License"; GPL-3.0 section 5(c): "This License will therefore apply ... to the whole of the work, and all its parts, regardless of how they are packaged", but for the System Libraries of section 1',
      url: 'https://www.gnu.org/licenses/gpl-3.0.html#section5',
    },
    needs: ['derived-code'],
  },
  applies: (evidence) => claimOn(evidence) !== null && ofKind(evidence, 'dependency').length > 0,
  judge: (evidence) => {
    const claim = claimOn(evidence)
    if (claim === null) return []
    const terms = termsOfTheWhole(claim, evidence)
    return onePerName(ofKind(evidence, 'dependency')).flatMap((fact) => breachOf(fact, claim, terms) ?? [])
  },
}

/** What the whole may be under: what its upstreams permit, narrowed where the repository itself says *only*. */
function termsOfTheWhole({ upstreams }: Claim, evidence: readonly Evidence[]): ReadonlySet<Term> {
  const permitted = termsForAll(upstreams.map(({ license }) => license))
  const reading = parseExpression(ofKind(evidence, 'repository-license')[0]?.declared ?? '')
  const only = reading.ok ? licensesIn(reading.expression).filter(({ id }) => parseGnu(id)?.later === false) : []
  const narrowed = [...permitted].filter((term) => only.some(({ id }) => offeredBy(id).has(term)))
  return narrowed.length > 0 ? new Set(narrowed) : permitted
}

function onePerName(facts: readonly DependencyFact[]): readonly DependencyFact[] {
  return [...new Map([...facts].reverse().map((fact) => [`${fact.name} ${fact.license}`, fact])).values()].reverse()
}

function breachOf({ name, license, place, saidIn }: DependencyFact, { upstreams }: Claim, terms: ReadonlySet<Term>): Breach | null {
  const { fits, because } = combine(license, terms)
  if (fits !== false) return null
  const under = license === 'LicenseRef-Proprietary' ? 'which is proprietary' : `which is under ${license}`
  return {
    message: `The app is built with ${name}, ${under} (${saidIn}), and with code of ${upstreams.map(({ id, license: asked }) => `${nameOf(id)} (${asked})`).join(' and ')}. ${because}.`,
    place,
    related: [],
    identity: `dependency ${name}`,
    spread: true,
  }
}
