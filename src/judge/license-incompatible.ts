/** license-incompatible: what the repository declares is not what the upstreams permit for works derived from them. */

import { parseExpression, type Expression } from '../licenses/expression.ts'
import { requiredLicense } from '../licenses/required.ts'
import { satisfies } from '../licenses/satisfy.ts'
import type { DerivedFile, DerivedUpstream } from '../model/evidence.ts'
import type { Breach, Related } from '../model/finding.ts'
import { placeAt } from '../model/place.ts'
import type { Rule } from '../model/rule.ts'
import { claimOn, described, nameOf, permittedChoices } from './derived-parts.ts'
import { worksOf, type Work } from './works.ts'

const remedy = 'Put the whole under a licence that all upstreams permit, in LICENSE, manifests and README alike.'

export const licenseIncompatible: Rule = {
  card: {
    id: 'license-incompatible',
    title: 'Licence that the upstream does not permit',
    level: 'error',
    why: 'The GPL lets others build on the code only if the whole result is under the GPL, in a version that the upstream allows. Every licence that is offered, also as one of several to choose from, must be permitted.',
    remedy,
    clause: {
      text: 'GPL-2.0 section 2(b): "cause any work that you distribute or publish, that in whole or in part contains or is derived from the Program or any part thereof, to be licensed as a whole at no charge to all third parties under the terms of this License"; GPL-3.0 section 5(c): "license the entire work, as a whole, under this License to anyone who comes into possession of a copy"',
      url: 'https://www.gnu.org/licenses/gpl-3.0.html#section5',
    },
    needs: ['derived-code', 'license'],
  },
  applies: (evidence) => claimOn(evidence) !== null,
  judge: (evidence) => {
    const claim = claimOn(evidence)
    return claim === null ? [] : worksOf(claim, evidence).flatMap((work) => conflictOf(work) ?? breachOf(work) ?? [])
  },
}

/** Upstreams that no licence satisfies together. */
function conflictOf({ upstreams, files }: Work): Breach | null {
  const required = requiredLicense(upstreams.map(({ license }) => license))
  if (required.expression !== null || upstreams.length === 0) return null
  return {
    message: `Code of ${described(upstreams)} is joined in one work. ${required.because}`,
    place: null,
    related: someOf(files),
    identity: `conflict ${idsOf(upstreams)}`,
    remedy: 'Take out the code of one of them, or ask its copyright holders for a licence that fits the other.',
  }
}

/** A declaration that some upstream does not permit; the first one's reason stands for all. */
function breachOf({ declared, place, files, upstreams }: Work): Breach | null {
  const reading = declared === null ? null : parseExpression(declared)
  if (declared === null || reading?.ok !== true) return null
  const refusals = upstreams.flatMap((upstream) => refusalOf(reading.expression, upstream))
  const [first] = refusals
  if (first === undefined) return null
  const refusing = refusals.map(({ upstream }) => upstream)
  return {
    message: `${declared} is declared over code of ${described(refusing)}. ${first.because}`,
    place,
    related: someOf(files),
    identity: `${declared} over ${idsOf(refusing)}`,
    remedy: `${remedy}${permittedChoices(upstreams)}`,
  }
}

function refusalOf(expression: Expression, upstream: DerivedUpstream): readonly { upstream: DerivedUpstream; because: string }[] {
  const answer = satisfies(expression, upstream.license)
  return answer.allowed === false ? [{ upstream, because: answer.because }] : []
}

const shownFiles = 5

function someOf(files: readonly DerivedFile[]): readonly Related[] {
  return files.slice(0, shownFiles).map((file) => ({ place: placeAt(file.path, 1), says: saysOf(file) }))
}

function saysOf({ upstream, origin, texts }: DerivedFile): string {
  const from = origin.path === '' ? nameOf(upstream) : `${nameOf(upstream)}, ${origin.path}`
  return texts ? `${texts.matching} of its ${texts.telling} texts are those of ${from}` : `derived from ${from}`
}

function idsOf(upstreams: readonly DerivedUpstream[]): string {
  return upstreams.map(({ id }) => id).sort().join(' ')
}
