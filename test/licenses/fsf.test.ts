/** Our answers against the FSF's list "Various Licenses and Comments about Them" (gnu.org/licenses/license-list.html), its sections on the GPL's compatibility, by SPDX ids. */

import ids from 'spdx-license-ids/index.json' with { type: 'json' }
import { describe, expect, it } from 'vitest'
import { combine } from '../../src/licenses/combine.ts'
import { permittedBy } from '../../src/licenses/terms.ts'

const fits = (library: string, whole: string): boolean | null => combine(library, permittedBy(whole)).fits
const wholes = ['GPL-2.0-only', 'GPL-2.0-or-later', 'GPL-3.0-only', 'GPL-3.0-or-later']

/** "GPL-Incompatible Free Software Licenses", and of the nonfree ones those that people meet. */
const incompatible = [
  'AFL-1.1', 'AFL-1.2', 'AFL-2.0', 'AFL-2.1', 'AFL-3.0', 'Apache-1.0', 'Apache-1.1', 'APSL-1.0', 'APSL-2.0', 'BitTorrent-1.1', 'BSD-4-Clause', 'CDDL-1.0', 'Condor-1.1', 'CPAL-1.0', 'CPL-1.0', 'EPL-1.0', 'gnuplot',
  'Interbase-1.0', 'IPL-1.0', 'JSON', 'LPL-1.02', 'LPPL-1.2', 'LPPL-1.3a', 'MPL-1.1', 'MS-PL', 'MS-RL', 'NOSL', 'Nokia', 'NPL-1.1', 'OSL-1.0', 'OSL-2.1', 'OSL-3.0', 'PHP-3.01', 'QPL-1.0', 'RPSL-1.0', 'SISSL',
  'SPL-1.0', 'XFree86-1.1', 'YPL-1.1', 'Zend-2.0', 'ZPL-1.1', 'CC-BY-NC-4.0', 'CC-BY-NC-SA-4.0', 'CC-BY-ND-4.0', 'SSPL-1.0', 'BUSL-1.1', 'PolyForm-Noncommercial-1.0.0', 'Hippocratic-2.1',
]

/** "GPL-Compatible Free Software Licenses". */
const compatible = [
  'GPL-3.0-or-later', 'LGPL-3.0-or-later', 'AGPL-3.0-or-later', 'Apache-2.0', 'Artistic-2.0', 'BSL-1.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BSD-3-Clause-Clear', 'CC0-1.0', 'CECILL-2.0', 'ClArtistic', 'ECL-2.0', 'EFL-2.0',
  'EUDatagrid', 'FTL', 'HPND', 'iMatix', 'Imlib2', 'IJG', 'ISC', 'MIT', 'MPL-2.0', 'NCSA', 'OLDAP-2.7', 'Python-2.0', 'Ruby', 'SGI-B-2.0', 'SMLNJ', 'UPL-1.0', 'Unlicense', 'Vim', 'W3C', 'WTFPL', 'X11', 'Zlib', 'ZPL-2.0', 'ZPL-2.1',
]

/** Of those the ones that the list calls compatible with version 3 only. */
const withThreeOnly = ['GPL-3.0-or-later', 'LGPL-3.0-or-later', 'AGPL-3.0-or-later', 'Apache-2.0', 'ECL-2.0']

it('speaks of licences that there are', () => {
  expect([...incompatible, ...compatible].filter((id) => !(ids as readonly string[]).includes(id))).toEqual([])
})

describe('a library that goes with no GPL', () => {
  it.each(incompatible)('%s', (id) => {
    expect(wholes.map((whole) => fits(id, whole))).toEqual([false, false, false, false])
  })
})

describe('a library that goes with the GPL', () => {
  it.each(compatible)('%s', (id) => {
    expect(['GPL-2.0-or-later', 'GPL-3.0-only', 'GPL-3.0-or-later'].map((whole) => fits(id, whole))).not.toContain(false)
  })

  it.each(withThreeOnly)('%s, with version 3 only', (id) => {
    expect(fits(id, 'GPL-2.0-only')).toBe(false)
  })
})
