/** Rule: what is published can be built. Broken where the tree holds code for a platform and nothing that builds it. */

import { ofKind, type PlatformFact } from '../model/evidence.ts'
import type { Breach } from '../model/finding.ts'
import { placeAt } from '../model/place.ts'
import type { Rule } from '../model/rule.ts'
import { copyleftUpstreams } from './copyleft.ts'

export const buildScriptMissing: Rule = {
  card: {
    id: 'build-script-missing',
    title: 'Nothing builds the published code',
    level: 'warning',
    why: 'The source that the GPL asks for is what a build is made from, the scripts included: without them nobody can make the app again, or one with a change.',
    remedy: 'Publish the files that the build is made with: those of Gradle, Xcode, Bazel, CMake, Visual Studio or npm, and the scripts that call them.',
    clause: {
      text: 'GPL-2.0 section 3: "plus the scripts used to control compilation and installation of the executable"; GPL-3.0 section 1: "all the source code '
        + 'needed to generate, install, and (for an executable work) run the object code and to modify the work, including scripts to control those activities"',
      url: 'https://www.gnu.org/licenses/gpl-3.0.html#section1',
    },
    needs: ['derived-code'],
  },
  applies: (evidence) => copyleftUpstreams(evidence).length > 0 && evidence.some(({ kind }) => kind === 'platform'),
  judge: (evidence) => ofKind(evidence, 'platform').filter(({ script }) => script === null).map(breachOf),
}

function breachOf({ platform, files, shownBy }: PlatformFact): Breach {
  return {
    message: `The tree holds ${files} files of Telegram's code for ${platform}, and no script that builds them.`,
    place: placeAt(shownBy, 1),
    related: [],
    identity: platform,
  }
}
