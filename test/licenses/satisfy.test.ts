import { describe, expect, it } from 'vitest'
import { parseExpression } from '../../src/licenses/expression.ts'
import { satisfies, type Answer } from '../../src/licenses/satisfy.ts'

function answer(declared: string, upstream: string): Answer {
  const reading = parseExpression(declared)
  if (!reading.ok) throw new Error(reading.because)
  return satisfies(reading.expression, upstream)
}

/**
 * Rows: what a derived whole declares. Columns: what the upstream is under. `y` permitted, `.` not, `?` unknown. Checked against the FSF's
 * compatibility matrix (gnu.org/licenses/gpl-faq.html#AllCompatibility, rows "I want to copy code under") and its licence list.
 */
const columns = ['GPL-2.0-only', 'GPL-2.0-or-later', 'GPL-3.0-only', 'GPL-3.0-or-later', 'LGPL-2.1-only', 'LGPL-2.1-or-later', 'LGPL-3.0-only', 'LGPL-3.0-or-later', 'AGPL-3.0-only', 'BSL-1.0', 'MIT']
const table: readonly (readonly [declared: string, permitted: string])[] = [
  ['GPL-1.0-or-later',   '. . . . . . . . . y y'],
  ['GPL-2.0',            'y y . . y y . . . y y'],
  ['GPL-2.0-only',       'y y . . y y . . . y y'],
  ['GPL-2.0-or-later',   '. y . . y y . . . y y'],
  ['GPL-3.0',            '. y y y y y y y . y y'],
  ['GPL-3.0-only',       '. y y y y y y y . y y'],
  ['GPL-3.0-or-later',   '. y . y y y . y . y y'],
  ['AGPL-3.0',           '. y y y y y y y y y y'],
  ['AGPL-3.0-only',      '. y y y y y y y y y y'],
  ['AGPL-3.0-or-later',  '. y y y y y y y . y y'],
  ['AGPL-1.0-only',      '. . . . . . . . . y y'],
  ['AGPL-1.0-or-later',  '. . . . . . . . . y y'],
  ['LGPL-2.0-only',      '. . . . . . . . . y y'],
  ['LGPL-2.1-only',      '. . . . y y . . . y y'],
  ['LGPL-2.1-or-later',  '. . . . . y . . . y y'],
  ['LGPL-3.0-only',      '. . . . . y y y . y y'],
  ['LGPL-3.0-or-later',  '. . . . . y . y . y y'],
  ['MIT',                '. . . . . . . . . y y'],
  ['BSD-3-Clause',       '. . . . . . . . . y y'],
  ['Apache-2.0',         '. . . . . . . . . y y'],
  ['MPL-2.0',            '. . . . . . . . . y y'],
  ['BSL-1.0',            '. . . . . . . . . y y'],
  ['CC-BY-SA-4.0',       '. . . . . . . . . y y'],
  ['EUPL-1.2',           '. . . . . . . . . y y'],
  ['UNLICENSED',         '. . . . . . . . . y y'],
  ['LicenseRef-Pigeon',  '? ? ? ? ? ? ? ? ? y y'],
]

describe('the truth table', () => {
  it.each(table)('%s', (declared, permitted) => {
    const marks = columns.map((upstream) => ({ true: 'y', false: '.', null: '?' })[String(answer(declared, upstream).allowed)])
    expect(marks.join(' ')).toBe(permitted)
  })
})

describe('alternatives and licences that apply together', () => {
  it.each([
    ['GPL-3.0-only OR GPL-3.0-or-later', 'GPL-3.0-or-later', true],
    ['MIT OR GPL-3.0-only', 'GPL-3.0-only', false],
    ['GPL-2.0-only OR GPL-3.0-only', 'GPL-2.0-or-later', true],
    ['GPL-2.0-only OR GPL-3.0-only', 'GPL-3.0-or-later', false],
    ['LicenseRef-Pigeon OR GPL-3.0-only', 'GPL-3.0-only', null],
    ['GPL-3.0-only AND MIT', 'GPL-3.0-only', true],
    ['MIT AND Apache-2.0', 'GPL-3.0-only', false],
    ['GPL-3.0-only AND UNLICENSED', 'GPL-3.0-only', false],
    ['GPL-3.0-only AND BUSL-1.1', 'GPL-3.0-only', false],
    ['BSL-1.0 AND BUSL-1.1', 'BSL-1.0', true],
    ['(MIT OR GPL-3.0-only) AND BSL-1.0', 'GPL-3.0-only', false],
    ['GPL-2.0-or-later', 'GPL-2.0-or-later AND LGPL-2.0-or-later', true],
    ['LGPL-2.1-or-later', 'GPL-2.0-or-later AND LGPL-2.0-or-later', false],
    ['GPL-3.0-only', 'GPL-2.0-only OR GPL-3.0-only', true],
  ])('%s over %s', (declared, upstream, allowed) => {
    expect(answer(declared.replace('UNLICENSED', 'LicenseRef-Proprietary'), upstream).allowed).toBe(allowed)
  })
})

describe('additional permissions', () => {
  const openssl = 'GPL-3.0-or-later WITH LicenseRef-OpenSSL-exception'

  it.each([
    [openssl, openssl, true],
    ['GPL-3.0-or-later', openssl, true],
    ['GPL-3.0-only', openssl, true],
    [openssl, 'GPL-3.0-or-later', false],
    ['GPL-3.0-or-later WITH Classpath-exception-2.0', openssl, false],
    ['GPL-3.0-or-later WITH Classpath-exception-2.0', 'BSL-1.0', true],
  ])('%s over %s', (declared, upstream, allowed) => {
    expect(answer(declared, upstream).allowed).toBe(allowed)
  })
})

describe('the reason', () => {
  it.each([
    ['MIT', 'GPL-2.0-or-later', 'Section 2(b) of the GPL-2.0 asks that a work based on the upstream be licensed as a whole under the GPL-2.0; MIT is not that licence.'],
    ['UNLICENSED', 'GPL-3.0-or-later', 'Section 5(c) of the GPL-3.0 asks that a work based on the upstream be licensed as a whole under the GPL-3.0; a proprietary licence is not that licence.'],
    ['GPL-3.0-only', 'GPL-2.0-only', 'Section 9 of the GPL-2.0 lets a later version be chosen only where the upstream says so, and it says GPL-2.0-only; GPL-3.0-only offers more.'],
    ['GPL-2.0-only', 'GPL-3.0-or-later', 'Section 5(c) of the GPL-3.0 asks that a work based on the upstream be licensed as a whole under the GPL-3.0; version 2.0 is older than that, and only later versions may be chosen.'],
    ['AGPL-3.0-only', 'GPL-2.0-only', 'GPL-2.0 code may be combined with AGPL-3.0 code only by section 13 of the GPL-3.0, and GPL-2.0-only does not offer version 3.'],
    ['AGPL-3.0-only', 'GPL-2.0-or-later', 'Section 13 of the GPL-3.0 permits a whole that combines GPL-2.0-or-later code with AGPL-3.0 code; the upstream\'s files stay under the GPL.'],
    ['LGPL-3.0-only', 'GPL-3.0-only', 'Section 5(c) of the GPL-3.0 asks that a work based on the upstream be licensed as a whole under the GPL-3.0; the LGPL-3.0-only gives permissions that it does not give.'],
    ['MIT', 'LGPL-2.1-or-later', 'Section 2(c) of the LGPL-2.1 asks that a work based on the upstream be licensed as a whole under the LGPL-2.1; MIT is not that licence.'],
    ['MIT', 'BSL-1.0', 'BSL-1.0 asks for no particular licence of the whole.'],
  ])('%s over %s', (declared, upstream, because) => {
    expect(answer(declared, upstream).because).toBe(because)
  })
})
