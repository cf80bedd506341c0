import { describe, expect, it } from 'vitest'
import { judge } from '../../src/judge/judge.ts'
import { licenseMissing } from '../../src/judge/license-missing.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import type { Ruling } from '../../src/model/rule.ts'
import { android, declares, derivation, derivedFile, desktop, licenseText, says, tdlib, tgl } from './evidence.ts'

function ruling(...evidence: readonly Evidence[]): Ruling {
  const [only] = judge(evidence, [licenseMissing])
  return only!
}

const app = ['a', 'b', 'c'].map((name) => derivedFile(`app/${name}.java`, android))

describe('license-missing', () => {
  it.each<[Ruling['answer'], string, readonly Evidence[]]>([
    ['not-applicable', 'nothing derived', [derivation('clean'), declares(null)]],
    ['not-applicable', 'only code that asks for nothing', [derivation('derived', tdlib), declares(null)]],
    ['not-applicable', 'a few files of a library', [derivation('contains', tgl), declares('MIT')]],
    ['not-applicable', 'carried along with a licence of its own', [derivation('contains', android), derivedFile('vendor/app/a.java', android, 'vendored'), licenseText('vendor/app/LICENSE', 'GPL-2.0')]],
    ['met', 'a text at the root', [derivation('derived', android), ...app, licenseText('LICENSE', 'GPL-2.0')]],
    ['met', 'a text at the root that is another rule\'s business', [derivation('derived', android), ...app, licenseText('LICENSE', 'MIT')]],
    ['met', 'a text in the folder of the derived files', [derivation('contains', android), ...app, licenseText('app/LICENSE', 'GPL-3.0')]],
    ['met', 'a text among what is shipped', [derivation('derived', android), ...app, licenseText('main/assets/gpl.txt', 'GPL-3.0')]],
    ['broken', 'a text among what is shipped that does not fit', [derivation('derived', desktop), licenseText('main/assets/gpl.txt', 'GPL-2.0')]],
    ['broken', 'nothing at all', [derivation('derived', android), ...app, declares(null)]],
    ['broken', 'a few files and nothing at all', [derivation('contains', android), ...app.slice(1), declares(null)]],
    ['broken', 'words only', [derivation('derived', android), ...app, says('readme', 'README.md', 'GPL-3.0'), says('manifest', 'package.json', 'GPL-3.0-only'), declares('GPL-3.0-only', 'package.json')]],
    ['broken', 'a text in another folder', [derivation('derived', android), ...app, licenseText('web/LICENSE', 'GPL-3.0')]],
    ['broken', 'a vendored copy without a licence', [derivation('contains', android), derivedFile('vendor/a.java', android, 'vendored')]],
    ['broken', 'a library that is the whole', [derivation('derived', tgl), declares(null)]],
    ['unanswered', 'a licence file that could not be read', [derivation('derived', android), ...app, { kind: 'unanswered', question: 'license', because: 'LICENSE is unknown.' }]],
    ['unanswered', 'no knowledge of what is derived', [declares(null), { kind: 'unanswered', question: 'derived-code', because: 'No shards.' }]],
  ])('%s: %s', (answer, _, evidence) => {
    expect(ruling(...evidence).answer).toBe(answer)
  })

  it('says what is derived, what names a licence without being one, and what would be in order', () => {
    const { breaches } = ruling(derivation('derived', android, desktop), ...app, says('readme', 'README.md', 'GPL-3.0'))
    expect(breaches).toMatchObject([{
      message: 'This repository is derived from Telegram for Android (GPL-2.0-or-later, 40 files) and Telegram Desktop (GPL-3.0-or-later, 30 files), but no text of a licence for it stands in the tree.',
      place: null,
      related: [{ place: { path: 'README.md', line: 3 }, says: 'names GPL-3.0, which is no copy of the licence' }],
      identity: 'telegram-android telegram-desktop',
      remedy: 'Add the unaltered text of the licence to the root of the repository as LICENSE or COPYING. Permitted: GPL-3.0-or-later, GPL-3.0-only, AGPL-3.0-or-later, AGPL-3.0-only.',
    }])
  })
})
