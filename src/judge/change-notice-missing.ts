/** change-notice-missing: a changed work, or changed files, that do not say so. */

import { upstreams } from '../catalog/upstreams.ts'
import { permissionOf } from '../licenses/satisfy.ts'
import { ofKind, type DerivedFile, type DerivedUpstream, type Evidence } from '../model/evidence.ts'
import type { Breach } from '../model/finding.ts'
import { placeAt } from '../model/place.ts'
import type { Rule } from '../model/rule.ts'
import { claimOn, nameOf, type Claim } from './derived-parts.ts'

export const changeNoticeMissing: Rule = {
  card: {
    id: 'change-notice-missing',
    title: 'Nothing says that the code was changed, and when',
    level: 'note',
    why: 'Who gets a changed copy should know that it is not the original, whose makers it is not to be blamed on. Version 3 of the GPL asks for one notice for the work, version 2 for one in each changed file; whether git\'s history is notice enough is disputed.',
    remedy: 'Say in the README, in NOTICE or in a dated CHANGELOG what the work is based on, that you changed it, and since when: "Pigeon is a modified version of Telegram for Android 12.1; changed since 2025-03-01."',
    clause: {
      text: 'GPL-3.0 section 5(a): "The work must carry prominent notices stating that you modified it, and giving a relevant date"; GPL-2.0 section 2(a): "You must cause the modified files to carry prominent notices stating that you changed the files and the date of any change"',
      url: 'https://www.gnu.org/licenses/gpl-3.0.html#section5',
    },
    needs: ['derived-code'],
  },
  applies: (evidence) => claimOn(evidence)?.extent === 'derived' && changedFiles(evidence).length > 0 && !isUpstreamItself(evidence),
  judge: (evidence) => {
    const claim = claimOn(evidence)
    return claim === null ? [] : [...ofWork(claim, evidence), ...claim.upstreams.filter(asksOfFiles).flatMap((upstream) => ofFiles(upstream, evidence))]
  },
}

/** The upstream's makers need not say that they changed their own work. */
function isUpstreamItself(evidence: readonly Evidence[]): boolean {
  const names = new Set(ofKind(evidence, 'repository').map(({ name }) => name.toLowerCase()))
  return upstreams.some(({ repository }) => names.has(repository.toLowerCase()))
}

/** The repository's own files that are an upstream's, but not quite as any known version of it has them. */
function changedFiles(evidence: readonly Evidence[]): readonly DerivedFile[] {
  return ofKind(evidence, 'derived-file').filter(({ role, evidence: known, containment }) => role === 'first-party' && known === 'names' && containment < unchanged && containment >= 0.5)
}

/** A file nearly all of whose sampled places stand in one version of the upstream may be that of a version in between. */
const unchanged = 0.98

/** Code that may be under version 3 needs a notice for the work only. */
function asksOfFiles({ license }: DerivedUpstream): boolean {
  return !permissionOf(license).terms.has('GPL-3.0')
}

function ofWork(claim: Claim, evidence: readonly Evidence[]): readonly Breach[] {
  const asking = claim.upstreams.filter((upstream) => !asksOfFiles(upstream))
  if (asking.length === 0 || ofKind(evidence, 'change-notice').some(({ of }) => of === 'work')) return []
  return [{
    message: `This work is based on ${asking.map(({ id }) => nameOf(id)).join(' and ')}, and neither README nor NOTICE nor a changelog says that it was changed, and when; where it was, they have to.`,
    place: null,
    related: [],
    identity: 'work',
  }]
}

function ofFiles({ id, license }: DerivedUpstream, evidence: readonly Evidence[]): readonly Breach[] {
  const told = new Set(ofKind(evidence, 'change-notice').filter(({ of }) => of === 'file').map(({ place }) => place.path))
  const silent = changedFiles(evidence).filter(({ path, upstream }) => upstream === id && !told.has(path))
  const [first, ...more] = silent
  return first === undefined ? [] : [{
    message: `${silent.length} ${silent.length === 1 ? 'file that is' : 'files that are'} not as any known version of ${nameOf(id)} has ${silent.length === 1 ? 'it' : 'them'} ${silent.length === 1 ? 'does' : 'do'} not say that and when it was changed, as ${license} asks of each.`,
    place: placeAt(first.path, 1),
    related: more.slice(0, mostRelated).map(({ path, origin }) => ({ place: placeAt(path, 1), says: `differs from ${origin.path}` })),
    identity: `files of ${id}`,
    remedy: 'Put a line such as "Changed by Pigeon, 2025-03-01" below the notice of each file that you changed.',
  }]
}

const mostRelated = 20
