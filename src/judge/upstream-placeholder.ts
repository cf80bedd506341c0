/** Rule: what an upstream ships for every release to replace is replaced. */

import { placeholderWithBlob } from '../catalog/placeholders.ts'
import { ofKind } from '../model/evidence.ts'
import type { Breach } from '../model/finding.ts'
import type { Rule } from '../model/rule.ts'

export const upstreamPlaceholder: Rule = {
  card: {
    id: 'upstream-placeholder',
    title: 'A stand-in of the upstream\'s was not replaced',
    level: 'note',
    why: 'The upstream ships stand-ins, such as a keystore that everybody has, and asks every fork to put its own in their place. A release that is made with one can be replaced by '
      + 'anybody\'s, or lacks what the stand-in stands for.',
    remedy: 'Put your own in its place where releases are built.',
    clause: {
      text: 'Telegram for Android, README: "we included a dummy release.keystore, google-services.json and filled variables inside BuildVars.java ... Please replace all these files with your own"',
      url: 'https://github.com/DrKLO/Telegram#compilation-guide',
    },
    needs: [],
  },
  applies: (evidence) => ofKind(evidence, 'placeholder-file').length > 0,
  judge: (evidence) => ofKind(evidence, 'placeholder-file').flatMap(({ place, blob }): readonly Breach[] => {
    const known = placeholderWithBlob(blob)
    return known ? [{ message: `This is still ${known.what}.`, place, related: [], identity: `placeholder ${blob}`, remedy: `${known.remedy}.` }] : []
  }),
}
