/** notice-removed: files that lost the licence or copyright notice that the upstream's file carries. */

import { isSameFile, type DerivedFile } from '../model/derived-code.ts'
import { ofKind, type Evidence } from '../model/evidence.ts'
import type { Breach, Level } from '../model/finding.ts'
import { placeAt } from '../model/place.ts'
import type { Rule } from '../model/rule.ts'
import { nameOf } from './derived-parts.ts'

/** Honest forks keep 98 to 100 of a hundred notices, whoever strips them keeps a handful: measured on sixty forks. */
const errorBelow = 0.9
const warningBelow = 0.995
/** With fewer files than this somebody wrote the file anew. */
const fewestLost = 3

export const noticeRemoved: Rule = {
  card: {
    id: 'notice-removed',
    title: 'Notices of the upstream are gone',
    level: 'error',
    why: 'The notice at the top of a file says whose work it is and which licence it is under. Whoever passes the file on must leave it there. It may be reformatted, and your own may stand beside it.',
    remedy: 'Put the notices back as the upstream\'s files have them, above or below your own.',
    clause: {
      text: 'GPL-2.0 section 1: "keep intact all the notices that refer to this License and to the absence of any warranty"; GPL-3.0 section 4: "keep intact all notices stating that this License and any non-permissive terms added in accord with section 7 apply to the code"; Boost\'s licence: "The copyright notices in the Software and this entire statement ... must be included in all copies"',
      url: 'https://www.gnu.org/licenses/gpl-3.0.html#section4',
    },
    needs: ['derived-code'],
  },
  applies: (evidence) => noticedFiles(evidence).length > 0,
  judge: (evidence) => {
    const files = noticedFiles(evidence)
    return [...new Set(files.map(({ upstream }) => upstream))].flatMap((upstream) => breachOf(files.filter((file) => file.upstream === upstream)) ?? [])
  },
}

/** The repository's own files whose upstream's file has a notice. What is carried along in a folder of others is theirs to answer for. */
function noticedFiles(evidence: readonly Evidence[]): readonly DerivedFile[] {
  return ofKind(evidence, 'derived-file').filter(({ notice, role }) => notice !== 'upstream-had-none' && (role === 'first-party' || role === 'test'))
}

/** The breach in one upstream's files, or null. */
function breachOf(files: readonly DerivedFile[]): Breach | null {
  const counted = files.filter(isSameFile)
  const removed = counted.filter(({ notice }) => notice === 'removed')
  const lost = [...removed, ...counted.filter(({ notice }) => notice === 'changed')]
  // A tree that mostly came out of a decompiler or a bundler has no comments at all.
  if (lost.length < fewestLost || counted.length * 2 < files.length) return null
  const level = levelOf(counted.length, removed.length, lost.length)
  return level === null ? null : {
    message: messageOf(counted.length, removed.length, lost),
    place: placeAt(lost[0]?.path ?? '', 1),
    related: lost.slice(1, mostRelated).map((file) => ({ place: placeAt(file.path, 1), says: saysOf(file) })),
    identity: `notices of ${lost[0]?.upstream ?? ''}`,
    spread: true,
    level,
  }
}

const mostRelated = 20

/** Another notice in the upstream's place is graver than none nowhere, but may be the same people's. */
function levelOf(counted: number, removed: number, lost: number): Level | null {
  if (counted - removed < counted * errorBelow) return 'error'
  return counted - lost < counted * warningBelow ? 'warning' : null
}

function messageOf(counted: number, removed: number, lost: readonly DerivedFile[]): string {
  const replaced = lost.length - removed
  const parts = [...(removed > 0 ? [`${removed} have none at all`] : []), ...(replaced > 0 ? [`${replaced} have another in its place`] : [])]
  const name = nameOf(lost[0]?.upstream ?? '')
  return `Of ${counted} files here that carry a notice in ${name}, ${counted - lost.length} kept it: ${parts.join(' and ')}.`
}

function saysOf({ notice, origin }: DerivedFile): string {
  return `${notice === 'removed' ? 'has no notice' : 'has another notice'}; ${origin.path} has one`
}
