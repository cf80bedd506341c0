/** change-notice-missing: a changed work, or changed files, that do not say so. */

import { upstreams } from '../catalog/upstreams.ts'
import lock from '../catalog/upstreams.lock.json' with { type: 'json' }
import { permissionOf } from '../licenses/satisfy.ts'
import { isSameFile } from '../model/derived-code.ts'
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
  applies: (evidence) => claimOn(evidence)?.extent === 'derived' && filesThatDiffer(evidence).length > 0 && !isUpstreams(evidence),
  judge: (evidence) => {
    const claim = claimOn(evidence)
    return claim === null ? [] : [...ofWork(claim, evidence), ...claim.upstreams.filter(asksOfFiles).flatMap((upstream) => ofFiles(upstream, evidence))]
  },
}

/** The upstream's makers need not say that they changed their own work, and a copy of one of its commits was changed by nobody. */
function isUpstreams(evidence: readonly Evidence[]): boolean {
  const names = new Set(ofKind(evidence, 'repository').map(({ name }) => name.toLowerCase()))
  return upstreams.some(({ repository }) => names.has(repository.toLowerCase())) || ofKind(evidence, 'fork-of').some(({ isHead }) => isHead === true)
}

/** The repository's own files that are an upstream's, but perhaps not quite as any known version of it has them. */
function filesThatDiffer(evidence: readonly Evidence[]): readonly DerivedFile[] {
  return ofKind(evidence, 'derived-file').filter((file) => file.role === 'first-party' && file.evidence === 'names' && file.containment >= 0.5 && ownShare(file) > unchanged)
}

function ownShare({ lines, derivedLines }: DerivedFile): number {
  return (lines - derivedLines) / Math.max(1, lines)
}

const unchanged = 0.02

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

function ofFiles(upstream: DerivedUpstream, evidence: readonly Evidence[]): readonly Breach[] {
  const told = new Set(ofKind(evidence, 'change-notice').filter(({ of }) => of === 'file').map(({ place }) => place.path))
  const files = ofKind(evidence, 'derived-file').filter((file) => file.upstream === upstream.id && file.role === 'first-party' && isSameFile(file))
  const changed = filesThatDiffer(evidence).filter((file) => file.upstream === upstream.id && isClearlyChanged(file))
  if (changed.length > files.length * chance && !mayBeNewer(files)) return ofChangedFiles(changed.filter(({ path }) => !told.has(path)), upstream)
  return files.some(({ path }) => told.has(path)) || files.length === 0 ? [] : [ofWhicheverWasChanged(files.length, upstream)]
}

/**
 * In copies that nobody touched, of a version that is known or of one between two such, up to five files in a hundred look as if they held that much of
 * somebody else's: code that upstreams share, and what came and went between two readings. Measured on seven copies of the two upstreams that ask this.
 */
const chance = 0.08

/** What comes nearest to the newest version that is known may be one that came after it. */
function mayBeNewer(files: readonly DerivedFile[]): boolean {
  const newest = files.filter(({ upstream, origin }) => origin.version === readings[upstream]?.readings[0]?.version)
  return newest.length * 2 > files.length
}

const readings: Readonly<Record<string, { readonly readings: readonly { readonly version: string }[] } | undefined>> = lock.shards

const clearShare = 0.2
const clearLines = 12

function isClearlyChanged(file: DerivedFile): boolean {
  return ownShare(file) >= clearShare && file.lines - file.derivedLines >= clearLines
}

function ofChangedFiles([first, ...more]: readonly DerivedFile[], { id, license }: DerivedUpstream): readonly Breach[] {
  if (first === undefined) return []
  const [files, hold, verb] = more.length === 0 ? ['file', 'holds', 'does'] : ['files', 'hold', 'do']
  return [{
    message: `${more.length + 1} ${files} of ${nameOf(id)} here ${hold} code that no known version of it has, and ${verb} not say that and when that was changed, as ${license} asks of each.`,
    place: placeAt(first.path, 1),
    related: more.slice(0, mostRelated).map(({ path, origin }) => ({ place: placeAt(path, 1), says: `differs from ${origin.path}` })),
    identity: `files of ${id}`,
    spread: true,
    remedy,
  }]
}

/** Which files were changed nobody can tell from a few lines; that none says so anybody can. */
function ofWhicheverWasChanged(files: number, { id, license }: DerivedUpstream): Breach {
  return {
    message: `${license}, which ${nameOf(id)} is under, asks each changed file to say that it was changed, and when. Of ${files} ${files === 1 ? 'file' : 'files'} of it here none does; those that were changed have to.`,
    place: null,
    related: [],
    identity: `files of ${id}`,
    remedy,
  }
}

const remedy = 'Put a line such as "Changed by Pigeon, 2025-03-01" below the notice of each file that you changed.'
const mostRelated = 20
