import { describe, expect, it } from 'vitest'
import { folderSpokenFor, isLegalName, isPlainLicenseName, isReadmeName, isShipped, standsIn } from '../../src/licenses/file-names.ts'

describe('names of licence files', () => {
  it.each(['LICENSE', 'LICENCE.txt', 'License.md', 'COPYING', 'UNLICENSE', 'src/LICENSE', 'LICENSES.html'])('%s is plain', (path) => {
    expect(isPlainLicenseName(path)).toBe(true)
    expect(isLegalName(path)).toBe(true)
  })

  it.each(['LICENSE.a64rpt', 'LICENSE-MIT', 'COPYING.LESSER', 'LEGAL', 'NOTICE.txt', 'GPL-3.0.txt', 'GPLv2', 'lgpl.txt', 'LICENSES/MIT.txt', 'gpl.license', 'pigeon-license.txt'])('%s is legal, not plain', (path) => {
    expect(isPlainLicenseName(path)).toBe(false)
    expect(isLegalName(path)).toBe(true)
  })

  it.each(['licensechecker', 'ProfileGallery', 'src/noticeboard', 'legalize.txt', 'README.md', 'gplay', 'copyingmachine.txt'])('%s is neither', (path) => {
    expect(isLegalName(path)).toBe(false)
  })

  it('knows a README by its first word', () => {
    expect(['README', 'readme.md', 'docs/README_CN.md', 'Readmes.txt'].map(isReadmeName)).toEqual([true, true, true, false])
  })
})

describe('what a licence file speaks for', () => {
  it.each([
    ['LICENSE', ''],
    ['LICENSES/GPL-3.0-only.txt', ''],
    ['docs/legal/LICENSE', ''],
    ['apps/desktop/LICENSE', 'apps/desktop'],
    ['jni/feather/licenses/COPYING.LGPL', 'jni/feather'],
    ['THIRD-PARTY-LICENSES.txt', null],
    ['third_party/feather/LICENSE', null],
    ['docs/credits.md', null],
  ])('%s: %j', (path, folder) => {
    expect(folderSpokenFor(path)).toBe(folder)
  })

  it('stands in its folder and those above', () => {
    expect(['', 'a', 'a/b', 'a/bc'].map((folder) => standsIn('a/b/LICENSE', folder))).toEqual([true, true, true, false])
  })

  it('knows what goes out with the program', () => {
    expect(['app/src/main/assets/gpl.txt', 'public/LICENSE', 'LICENSE', 'resources.txt'].map(isShipped)).toEqual([true, true, false, false])
  })
})
