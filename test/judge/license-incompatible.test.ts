import { describe, expect, it } from 'vitest'
import { judge } from '../../src/judge/judge.ts'
import { licenseIncompatible } from '../../src/judge/license-incompatible.ts'
import type { Evidence } from '../../src/model/evidence.ts'
import type { Ruling } from '../../src/model/rule.ts'
import { android, declares, derivation, derivedFile, desktop, licenseText, macos, says, tdlib, tgl, webK } from './evidence.ts'

function ruling(...evidence: readonly Evidence[]): Ruling {
  const [only] = judge(evidence, [licenseIncompatible])
  return only!
}

const part = (path: string, expression: string): Evidence => ({ ...says('manifest', path, expression), scope: 'part' })
const files = (folder: string, upstream: typeof android): Evidence[] => ['a', 'b', 'c'].map((name) => derivedFile(`${folder}/${name}.x`, upstream))

describe('license-incompatible', () => {
  it.each<[Ruling['answer'], string, readonly Evidence[]]>([
    ['not-applicable', 'nothing derived', [derivation('clean'), declares('MIT')]],
    ['not-applicable', 'only code that asks for nothing', [derivation('derived', tdlib), declares('MIT')]],
    ['not-applicable', 'an app that uses a few files of a library', [derivation('contains', tgl), declares('MIT')]],
    ['met', 'an app under GPL-3.0 with a few GPL-2.0-or-later files', [derivation('contains', { ...android, files: 3 }), ...files('app', android), declares('GPL-3.0-or-later')]],
    ['met', 'a text that says neither only nor later', [derivation('derived', webK), ...files('src', webK), declares('GPL-3.0')]],
    ['met', 'nothing declared, which is another rule\'s business', [derivation('derived', android), declares(null)]],
    ['met', 'a whole combined with AGPL code', [derivation('derived', desktop), declares('AGPL-3.0-only')]],
    ['met', 'or later, but only in notices of files', [derivation('derived', webK), declares('GPL-3.0-or-later'), says('notice', 'a.ts', 'GPL-3.0-or-later')]],
    ['met', 'upstreams whose licences meet', [derivation('derived', android, desktop), declares('GPL-3.0-or-later'), says('manifest', 'package.json', 'GPL-3.0-or-later')]],
    ['met', 'a chance likeness', [derivation('derived', desktop, { ...macos, files: 2, lines: 60 }), declares('GPL-3.0')]],
    ['met', 'a carried copy with a licence of its own in an app of another', [derivation('contains', android, { ...desktop, files: 6 }), ...files('app', android), derivedFile('vendor/d/a.cpp', desktop, 'vendored'), licenseText('vendor/d/LICENSE', 'GPL-3.0'), declares('GPL-2.0')]],
    ['met', 'apps side by side, each under its own licence', [derivation('derived', desktop, macos), ...files('desktop', desktop), ...files('mac', macos), licenseText('desktop/LICENSE', 'GPL-3.0'), licenseText('mac/LICENSE', 'GPL-2.0')]],
    ['met', 'a folder of somebody else\'s under a licence of its own', [derivation('derived', android), ...files('app', android), derivedFile('app/emoji/a.java', android), licenseText('app/emoji/LICENSE', 'Apache-2.0'), declares('GPL-2.0')]],
    ['broken', 'an app under MIT with a few GPL files', [derivation('contains', { ...android, files: 3 }), ...files('app', android), declares('MIT')]],
    ['broken', 'MIT in a manifest and no text', [derivation('derived', webK), declares('MIT', 'package.json'), says('manifest', 'package.json', 'MIT')]],
    ['broken', 'a choice that holds MIT', [derivation('derived', webK), declares('GPL-3.0-only OR MIT', 'package.json')]],
    ['broken', 'version 2 over version 3', [derivation('derived', desktop), declares('GPL-2.0')]],
    ['broken', 'version 3 over version 2 only', [derivation('derived', macos), declares('GPL-3.0')]],
    ['broken', 'or later said of version 3 only', [derivation('derived', webK), declares('GPL-3.0-or-later'), says('manifest', 'package.json', 'GPL-3.0-or-later')]],
    ['broken', 'a library that is the whole', [derivation('derived', tgl), declares('MIT')]],
    ['broken', 'most derived files in a folder under MIT', [derivation('derived', android), ...files('app', android), licenseText('app/LICENSE', 'MIT'), declares('GPL-2.0')]],
    ['broken', 'upstreams without a licence together', [derivation('derived', desktop, macos), ...files('app', desktop), ...files('app', macos), declares('GPL-3.0')]],
    ['met', 'a package under MIT by its manifest alone, in a monorepo under version 3: license-conflict says so', [derivation('derived', desktop), ...files('packages/a', desktop), ...files('packages/b', desktop), part('packages/b/package.json', 'MIT'), declares('GPL-3.0')]],
    ['broken', 'a package under MIT by its manifest, in a monorepo with no licence for all', [derivation('derived', desktop), ...files('packages/a', desktop), ...files('packages/b', desktop), part('packages/b/package.json', 'MIT'), declares(null)]],
    ['met', 'packages that are each under what their upstream asks, by manifests alone', [derivation('derived', desktop, macos), ...files('packages/a', desktop), ...files('packages/b', macos), part('packages/a/package.json', 'GPL-3.0-or-later'), part('packages/b/package.json', 'GPL-2.0-only'), declares('MIT')]],
    ['met', 'a manifest that the text beside it overrules', [derivation('derived', desktop), ...files('packages/a', desktop), part('packages/a/package.json', 'ISC'), licenseText('packages/a/COPYING', 'GPL-3.0')]],
    ['unanswered', 'a licence that only its author knows', [derivation('derived', desktop), declares('LicenseRef-Pigeon'), { kind: 'unanswered', question: 'license', because: 'LicenseRef-Pigeon is unknown.' }]],
  ])('%s: %s', (answer, _, evidence) => {
    expect(ruling(...evidence).answer).toBe(answer)
  })

  it('says what is declared where, over whose code, why not, and what would be in order', () => {
    const { breaches } = ruling(derivation('derived', desktop), ...files('app', desktop), declares('MIT'))
    expect(breaches).toEqual([{
      message: 'MIT is declared over code of Telegram Desktop (GPL-3.0-or-later, 30 files). Section 5(c) of the GPL-3.0 asks that a work based on the upstream be licensed as a whole under the GPL-3.0; MIT is not that licence.',
      place: { path: 'LICENSE', line: 1, endLine: 1 },
      related: ['a', 'b', 'c'].map((name) => ({ place: { path: `app/${name}.x`, line: 1, endLine: 1 }, says: `derived from Telegram Desktop, upstream/app/${name}.x` })),
      identity: 'MIT over telegram-desktop',
      remedy: 'Put the whole under a licence that all upstreams permit, in LICENSE, manifests and README alike. Permitted: GPL-3.0-or-later, GPL-3.0-only, AGPL-3.0-or-later, AGPL-3.0-only.',
    }])
  })

  it('tells a breach once where the only derived folder says again what the whole says', () => {
    const evidence = [derivation('derived', desktop), ...files('app', desktop), licenseText('app/LICENSE', 'MIT'), declares('MIT')]
    const { breaches } = ruling(...evidence)
    const told = [['MIT over telegram-desktop', 'LICENSE']]
    expect(breaches.map(({ identity, place }) => [identity, place?.path])).toEqual(told)
    expect(ruling(...evidence, ...files('src', desktop)).breaches.map(({ identity, place }) => [identity, place?.path])).toEqual(told)
  })

  it('tells of the whole and of a folder under another licence apart', () => {
    const { breaches } = ruling(derivation('derived', desktop), ...files('app', desktop), ...files('lib', desktop), licenseText('lib/LICENSE', 'Apache-2.0'), declares('MIT'))
    expect(breaches.map(({ identity, place }) => [identity, place?.path])).toEqual([['MIT over telegram-desktop', 'LICENSE'], ['Apache-2.0 over telegram-desktop', 'lib/LICENSE']])
  })

  it('says of files that only their texts tell how many those are, and of which file where that is known', () => {
    const byTexts = (path: string, origin: string): Evidence =>
      ({ ...derivedFile(path, webK), evidence: 'literals', texts: { matching: 9, telling: 14 }, origin: { path: origin, revision: '', version: '' } })
    const { breaches } = ruling(derivation('derived', webK), byTexts('a.js', 'src/perch.ts'), byTexts('b.js', ''), declares('MIT'))
    expect(breaches[0]?.related.map(({ says: said }) => said)).toEqual(['9 of its 14 texts are those of Telegram Web K, src/perch.ts', '9 of its 14 texts are those of Telegram Web K'])
  })

  it('names the two upstreams that have no licence together, once', () => {
    const { breaches } = ruling(derivation('derived', desktop, macos), declares('GPL-3.0'))
    expect(breaches.map(({ message }) => message)).toEqual([
      'Code of Telegram Desktop (GPL-3.0-or-later, 30 files) and Telegram for macOS (GPL-2.0-only, 20 files) is joined in one work. No licence satisfies GPL-2.0-only and GPL-3.0-or-later at once: GPL-2.0-only code and GPL-3.0-or-later code may not be combined in one work, because each asks that the whole be under its own version.',
    ])
  })

  it('tells a breach for each folder that declares what it may not, at its own licence', () => {
    const packages = ['a', 'b', 'c'].map((name) => `packages/${name}`)
    const evidence = [derivation('derived', desktop), ...packages.flatMap((folder) => files(folder, desktop)), licenseText('packages/a/LICENSE', 'MIT'), part('packages/b/package.json', 'MIT'), licenseText('packages/c/LICENSE', 'GPL-3.0'), declares(null)]
    expect(ruling(...evidence).breaches.map(({ place, related }) => [place?.path, related[0]?.place.path])).toEqual([
      ['packages/a/LICENSE', 'packages/a/a.x'], ['packages/b/package.json', 'packages/b/a.x'],
    ])
  })
})
