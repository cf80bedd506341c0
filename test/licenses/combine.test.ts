import { describe, expect, it } from 'vitest'
import { combine } from '../../src/licenses/combine.ts'
import { termsForAll } from '../../src/licenses/required.ts'

const phones = termsForAll(['GPL-2.0-or-later'])
const desktop = termsForAll(['GPL-3.0-or-later'])
const mac = termsForAll(['GPL-2.0-only'])

describe('combine', () => {
  it.each<[string, ReadonlySet<string>, boolean | null]>([
    ['Apache-2.0', phones, true],
    ['Apache-2.0', desktop, true],
    ['Apache-2.0', mac, false],
    ['AGPL-3.0-only', phones, true],
    ['AGPL-3.0-only', mac, false],
    ['GPL-2.0-only', desktop, false],
    ['GPL-2.0-only', phones, true],
    ['LGPL-3.0-or-later', mac, false],
    ['LGPL-2.1-only', desktop, null],
    ['MIT', desktop, null],
    ['MIT OR Apache-2.0', mac, null],
    ['GPL-2.0-only OR MPL-1.1', desktop, false],
    ['GPL-2.0-only OR MPL-1.1', mac, true],
    ['MIT AND CDDL-1.0', desktop, false],
    ['Apache-2.0 WITH LLVM-exception', mac, null],
    ['CC-BY-NC-4.0', desktop, false],
    ['PolyForm-Noncommercial-1.0.0', desktop, false],
    ['UNLICENSED', desktop, false],
    ['SEE LICENSE IN LICENSE', desktop, null],
    ['LicenseRef-Pigeon', desktop, null],
    ['no licence at all', desktop, null],
    ['', desktop, null],
  ])('%s', (library, terms, fits) => {
    expect(combine(library, terms).fits).toBe(fits)
  })

  it.each([
    ['MPL-1.1', desktop, 'MPL-1.1 goes with no version of the GPL'],
    ['Apache-2.0', mac, 'Apache-2.0 goes with version 3 of the GPL only, and this work cannot be under that'],
    ['GPL-2.0-only', desktop, 'GPL-2.0-only goes with GPL-2.0 only, and this work cannot be under that'],
  ])('says why %s does not fit', (library, terms, because) => {
    expect(combine(library, terms).because).toBe(because)
  })
})
