/** Detector: what builds the derived code, for which platforms, and which version it says it is. */

import type { Detector } from '../../model/detector.ts'
import { ofKind, type Evidence } from '../../model/evidence.ts'
import { findPlatforms } from './find-platforms.ts'
import { findVersions } from './find-versions.ts'

export const builds: Detector<never> = {
  id: 'builds',
  survey: () => null,
  conclude: async (_surveys, { files, evidence, request, ports }): Promise<readonly Evidence[]> => {
    // What only carries some files of an upstream's need not build them.
    if (ofKind(evidence, 'derivation').every(({ extent }) => extent !== 'derived')) return []
    const derived = ofKind(evidence, 'derived-file')
    const platforms = findPlatforms(files, derived)
    // A version says something only beside the tag that it is released under.
    return request.tag === null ? platforms : [...platforms, ...await findVersions(files, derived.map(({ path }) => path), (path) => ports.tree.read(path))]
  },
}
