import { describe, expect, it } from 'vitest'
import { judge } from '../../src/judge/judge.ts'
import { licenseConflict } from '../../src/judge/license-conflict.ts'
import type { Evidence, LicenseDeclaration } from '../../src/model/evidence.ts'
import type { Ruling } from '../../src/model/rule.ts'
import { android, declares, derivation, derivedFile, desktop, licenseText, says } from './evidence.ts'

function ruling(...evidence: readonly Evidence[]): Ruling {
  const [only] = judge([derivation('derived', android, desktop), ...evidence], [licenseConflict])
  return only!
}

const headers = (expression: string, files: number, path = 'src/a.java'): LicenseDeclaration => ({ ...says('notice', path, expression), files })
const shown = (license?: string): Evidence => ({ kind: 'repository', name: 'a/b', visibility: 'public', archived: false, parent: null, source: null, url: '', ...(license === undefined ? {} : { license }) })
const part = (path: string, expression: string): LicenseDeclaration => ({ ...says('manifest', path, expression), scope: 'part' })
const inFolders = (app: number, lib: number): Evidence[] => [...Array(app).keys()].map((at) => derivedFile(`app/${at}.java`, android)).concat([...Array(lib).keys()].map((at) => derivedFile(`lib/${at}.java`, android)))
const gpl3 = licenseText('LICENSE', 'GPL-3.0')
const gpl2 = licenseText('LICENSE', 'GPL-2.0')

describe('license-conflict', () => {
  it.each<[Ruling['answer'], string, readonly Evidence[]]>([
    ['not-applicable', 'no text', [says('manifest', 'package.json', 'MIT')]],
    ['met', 'a text alone', [gpl3]],
    ['met', 'a manifest that says the same', [gpl3, says('manifest', 'package.json', 'GPL-3.0-or-later')]],
    ['met', 'a deprecated id', [gpl3, says('manifest', 'package.json', 'GPL-3.0')]],
    ['met', 'only here and later there, which no text says', [gpl3, says('manifest', 'package.json', 'GPL-3.0-only'), says('readme', 'README.md', 'GPL-3.0-or-later')]],
    ['met', 'an earlier version or later', [gpl3, says('readme', 'README.md', 'GPL-2.0-or-later')]],
    ['met', 'one of two licences to choose from', [gpl3, says('manifest', 'package.json', 'MIT OR GPL-3.0-only')]],
    ['met', 'two licences and two texts', [gpl3, licenseText('LICENSE-MIT', 'MIT'), says('manifest', 'package.json', 'MIT')]],
    ['met', 'a variant that reads nearly alike', [licenseText('LICENSE', 'BSD-3-Clause'), says('manifest', 'package.json', 'BSD-2-Clause')]],
    ['met', 'a name of the author\'s own', [gpl3, says('manifest', 'package.json', 'LicenseRef-Pigeon')]],
    ['met', 'what cannot be read', [gpl3, { ...says('manifest', 'package.json', 'x'), expression: null, trouble: 'no id' }]],
    ['met', 'a manifest of a part', [gpl3, { ...says('manifest', 'lib/package.json', 'MIT'), scope: 'part' }]],
    ['met', 'a README that names a library\'s licence as well', [gpl3, says('readme', 'README.md', 'GPL-3.0-only'), says('readme', 'README.md', 'MIT')]],
    ['met', 'headers that a work under the text\'s licence may hold', [gpl3, headers('GPL-2.0-or-later', 400), headers('LGPL-2.1-only', 40), headers('MIT', 40)]],
    ['met', 'a few headers of somebody else\'s', [gpl2, headers('GPL-3.0-or-later', 4)]],
    ['met', 'headers of a folder with a licence of its own', [gpl2, licenseText('lib/LICENSE', 'GPL-3.0'), headers('GPL-3.0-or-later', 40, 'lib/a.java')]],
    ['met', 'GitHub, which shows the text\'s licence', [gpl3, shown('GPL-3.0')]],
    ['met', 'GitHub, which shows nothing', [gpl3, shown()]],
    ['broken', 'GitHub, which shows another', [gpl3, shown('MIT')]],
    ['met', 'a manifest of a folder with a small part of what is derived', [gpl3, ...inFolders(8, 1), part('lib/package.json', 'MIT')]],
    ['met', 'a manifest of a folder with a licence text of its own', [gpl3, ...inFolders(2, 8), licenseText('lib/LICENSE', 'MIT'), part('lib/package.json', 'MIT')]],
    ['broken', 'a manifest of a folder with most of what is derived', [gpl3, declares('GPL-3.0-or-later'), ...inFolders(2, 8), part('lib/package.json', 'MIT')]],
    ['met', 'a manifest of a folder that is judged apart, for what lies over all is permitted nowhere', [licenseText('LICENSE', 'Apache-2.0'), declares('Apache-2.0'), ...inFolders(2, 8), part('lib/package.json', 'MIT')]],
    ['broken', 'another family', [gpl3, says('manifest', 'package.json', 'MIT')]],
    ['broken', 'nobody may have it', [gpl3, says('manifest', 'package.json', 'LicenseRef-Proprietary')]],
    ['broken', 'another version', [gpl3, says('readme', 'README.md', 'GPL-2.0-only')]],
    ['broken', 'a later version than the text', [gpl2, says('manifest', 'package.json', 'GPL-3.0-or-later')]],
    ['broken', 'the lesser one', [gpl3, says('manifest', 'package.json', 'LGPL-3.0-only')]],
    ['broken', 'headers of many files under a later version than the text', [gpl2, headers('GPL-3.0-or-later', 8)]],
  ])('%s: %s', (answer, _, evidence) => {
    expect(ruling(...evidence).answer).toBe(answer)
  })

  it('says who says what, and where the text stands', () => {
    expect(ruling(gpl2, says('manifest', 'package.json', 'MIT'), headers('GPL-3.0-only', 8)).breaches.map(({ message, place }) => [message, place?.path])).toEqual([
      ['The manifest says MIT, and the text in LICENSE is GPL-2.0.', 'package.json'],
      ['The header of 8 files says GPL-3.0-only, and the text in LICENSE is GPL-2.0.', 'src/a.java'],
    ])
  })

  it('tells what GitHub shows as a note only', () => {
    expect(ruling(gpl3, shown('MIT')).breaches).toMatchObject([{ level: 'note', message: 'GitHub shows MIT beside the repository, and the text in LICENSE is GPL-3.0.', place: { path: 'LICENSE' } }])
  })
})
