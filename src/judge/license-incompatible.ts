/** license-incompatible: what the repository declares is not what the upstreams permit for works derived from them. */

import { findUpstream } from '../catalog/upstreams.ts'
import { parseExpression, type Expression } from '../licenses/expression.ts'
import { formatGnu, parseGnu } from '../licenses/gnu.ts'
import { licensesInOrder, requiredLicense } from '../licenses/required.ts'
import { satisfies } from '../licenses/satisfy.ts'
import { ofKind, type DerivedFile, type DerivedUpstream, type Evidence } from '../model/evidence.ts'
import type { Breach } from '../model/finding.ts'
import type { Place } from '../model/place.ts'
import type { Rule } from '../model/rule.ts'
import { claimOn, described, textsOver, type Claim } from './derived-parts.ts'

export const licenseIncompatible: Rule = {
  card: {
    id: 'license-incompatible',
    title: 'Licence that the upstream does not permit',
    level: 'error',
    why: 'The GPL lets others build on the code only if the whole result is under the GPL, in a version that the upstream allows. Every licence that is offered, also as one of several to choose from, must be permitted.',
    remedy: 'Put the whole under a licence that all upstreams permit, in LICENSE, manifests and README alike.',
    clause: {
      text: 'GPL-2.0 section 2(b): "cause any work that you distribute or publish, that in whole or in part contains or is derived from the Program or any part thereof, to be licensed as a whole at no charge to all third parties under the terms of this License"; GPL-3.0 section 5(c): "license the entire work, as a whole, under this License to anyone who comes into possession of a copy"',
      url: 'https://www.gnu.org/licenses/gpl-3.0.html#section5',
    },
    needs: ['derived-code', 'license'],
  },
  applies: (evidence) => claimOn(evidence) !== null,
  judge: (evidence) => {
    const claim = claimOn(evidence)
    if (claim === null) return []
    const conflict = conflictOf(claim)
    return conflict === null ? governorsOf(claim, evidence).flatMap((governor) => breachOf(governor, claim)) : [conflict]
  },
}

/** A licence that is declared over derived files, and where. */
interface Governor {
  readonly declared: string
  readonly place: Place | null
  readonly files: readonly DerivedFile[]
  readonly expression: Expression
}

/** Upstreams that no licence satisfies together. */
function conflictOf({ upstreams }: Claim): Breach | null {
  const required = requiredLicense(upstreams.map(({ license }) => license))
  if (required.expression !== null) return null
  return {
    message: `This repository joins code of ${upstreams.map((upstream) => described(upstream, nameOf)).join(' and ')}. ${required.because}`,
    place: null,
    related: [],
    identity: `conflict ${upstreams.map(({ id }) => id).sort().join(' ')}`,
    remedy: 'Take out the code of one of them, or ask its copyright holders for a licence that fits the other.',
  }
}

/** The declaration over the whole, and that of a folder which holds half or more of the derived files and has a licence text of its own. */
function governorsOf(claim: Claim, evidence: readonly Evidence[]): readonly Governor[] {
  const byPart = new Map<string, { place: Place; files: DerivedFile[] }>()
  const rest: DerivedFile[] = []
  for (const file of claim.files) {
    const texts = textsOver(file.path, evidence)
    const [first] = texts
    if (first === undefined) rest.push(file)
    else {
      const declared = [...new Set(texts.map(({ spdx }) => spdx))].sort().join(' AND ')
      const known = byPart.get(declared) ?? { place: first.place, files: [] }
      byPart.set(declared, { ...known, files: [...known.files, file] })
    }
  }
  const parts = [...byPart].filter(([, { files }]) => files.length * 2 >= claim.files.length)
  const governors = parts.flatMap(([declared, { place, files }]) => governor(declared, place, files))
  return rest.length === 0 && claim.files.length > 0 ? governors : [...wholeOf(evidence, rest), ...governors]
}

function wholeOf(evidence: readonly Evidence[], files: readonly DerivedFile[]): readonly Governor[] {
  const whole = ofKind(evidence, 'repository-license')[0]
  if (whole?.declared == null) return []
  return governor(withoutGuesses(whole.declared, evidence), whole.statedAt[0] ?? null, files)
}

function governor(declared: string, place: Place | null, files: readonly DerivedFile[]): readonly Governor[] {
  const reading = parseExpression(declared)
  return reading.ok ? [{ declared, place, files, expression: reading.expression }] : []
}

/**
 * Takes *or later* back where only notices in file headers say so: they speak for their files, which may be more generous than the whole.
 */
function withoutGuesses(declared: string, evidence: readonly Evidence[]): string {
  const stated = ofKind(evidence, 'license-declaration').filter(({ statedIn, scope }) => statedIn !== 'notice' && scope === 'repository')
  const saysLater = stated.some(({ expression }) => expression?.includes('-or-later') === true)
  return saysLater ? declared : declared.replace(/[AL]?GPL-\d\.\d-or-later/g, (id) => barely(id))
}

function barely(id: string): string {
  const gnu = parseGnu(id)
  return gnu === null ? id : formatGnu({ ...gnu, later: null })
}

/** One breach for a declaration, with the first upstream that does not permit it. */
function breachOf(governor: Governor, claim: Claim): readonly Breach[] {
  const ids = new Set(governor.files.map(({ upstream }) => upstream))
  const asking = claim.upstreams.filter(({ id }) => claim.files.length === 0 || ids.has(id))
  const refusals = asking.flatMap((upstream) => refusalOf(governor.expression, upstream))
  const [first] = refusals
  if (first === undefined) return []
  const choices = licensesInOrder(claim.upstreams.map(({ license }) => license))
  return [{
    message: `${governor.declared} is declared over code of ${refusals.map(({ upstream }) => described(upstream, nameOf)).join(' and ')}. ${first.because}`,
    place: governor.place,
    related: governor.files.slice(0, shownFiles).map((file) => ({ place: { path: file.path, line: 1, endLine: 1 }, says: `derived from ${nameOf(file.upstream)}, ${file.origin.path}` })),
    identity: `${governor.declared} over ${refusals.map(({ upstream }) => upstream.id).sort().join(' ')}`,
    remedy: `Put the whole under a licence that all upstreams permit. In order: ${choices.join(', ')}.`,
  }]
}

const shownFiles = 5

function refusalOf(expression: Expression, upstream: DerivedUpstream): readonly { upstream: DerivedUpstream; because: string }[] {
  const answer = satisfies(expression, upstream.license)
  return answer.allowed === false ? [{ upstream, because: answer.because }] : []
}

function nameOf(id: string): string {
  return findUpstream(id)?.name ?? id
}
