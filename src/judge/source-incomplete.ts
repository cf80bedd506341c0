/** Rule: what is built is what is published. Broken where the tree uses source that it does not hold, or holds what nobody can build. */

import { ofKind, type Evidence } from '../model/evidence.ts'
import type { Breach, Level } from '../model/finding.ts'
import { folderOf } from '../model/place.ts'
import type { Rule } from '../model/rule.ts'
import { archiveBreach } from './archive-breach.ts'
import { copyleftUpstreams } from './copyleft.ts'
import { absentBreaches, hiddenBreach, nestedBreach, pointerBreaches } from './missing-source.ts'
import { submoduleBreach } from './submodule-breach.ts'

/** A message names so many binaries. */
const mostNamed = 5

export const sourceIncomplete: Rule = {
  card: {
    id: 'source-incomplete',
    title: 'The published source is incomplete',
    level: 'error',
    why: 'The GPL asks for all the source of a build. A class that .gitignore hides, a submodule that only its owner can fetch, or a library '
      + 'that nobody can compile leaves the people who get the build with a tree from which it cannot be made.',
    remedy: 'Publish what is missing. Values that must stay secret belong in build properties: read them from local.properties, from the '
      + 'environment or from an xcconfig file that is not committed, and publish the class that uses them.',
    clause: {
      text: 'GPL-3.0 section 1: "all the source code needed to generate, install, and (for an executable work) run the object code and to '
        + 'modify the work"; GPL-2.0 section 3: "all the source code for all modules it contains, plus any associated interface definition files"',
      url: 'https://www.gnu.org/licenses/gpl-3.0.html#section1',
    },
    needs: ['derived-code', 'complete-source'],
  },
  applies: (evidence) => copyleftUpstreams(evidence).length > 0,
  judge: (evidence) => {
    const missing = ofKind(evidence, 'missing-source')
    const breaches = [
      ...missing.filter(({ reason }) => reason === 'hidden').map(hiddenBreach),
      ...absentBreaches(missing.filter(({ reason }) => reason === 'absent')),
      ...missing.filter(({ reason }) => reason === 'nested').map(nestedBreach),
      ...pointerBreaches(missing.filter(({ reason }) => reason === 'pointer')),
      ...binaryBreaches(evidence),
      ...ofKind(evidence, 'source-archive').map(archiveBreach),
      ...ofKind(evidence, 'submodule').flatMap((fact) => submoduleBreach(fact) ?? []),
    ]
    return isDerived(evidence) ? breaches : breaches.map((breach) => ({ ...breach, level: atMostWarning(breach.level) }))
  },
}

/** What only carries some of an upstream's files may have little to do with the rest of its tree. */
function isDerived(evidence: readonly Evidence[]): boolean {
  return ofKind(evidence, 'derivation').some(({ extent }) => extent === 'derived')
}

function atMostWarning(level: Level | undefined): Level {
  return level === 'note' ? 'note' : 'warning'
}

/** One breach for each folder: the same library stands in it for many processors. */
function binaryBreaches(evidence: readonly Evidence[]): Breach[] {
  const byFolder = new Map<string, string[]>()
  for (const { path } of ofKind(evidence, 'opaque-binary')) {
    // Folders of one processor each stand beside each other.
    const folder = folderOf(path).replace(/\/(?:armeabi(?:-v7a)?|arm64(?:-v8a)?|x86(?:_64)?|x64|mips(?:64)?|arm64)(?=\/|$)/i, '')
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), path])
  }
  return [...byFolder].map(([folder, paths]) => {
    const names = [...new Set(paths.map((path) => path.slice(path.lastIndexOf('/') + 1)))]
    const others = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : ''
    return {
      message: `${names.slice(0, mostNamed).join(', ')}${others}: compiled elsewhere, and nothing here says where the source is.`,
      place: { path: paths[0] ?? folder, line: 1, endLine: 1 },
      related: [],
      identity: `binary ${folder}`,
      spread: true,
      level: 'warning',
      remedy: 'Build it from source that stands in the tree or in a submodule, take it as a dependency from a package registry, or say beside it, in a README or a NOTICE that names the file, where its source is.',
    }
  })
}
