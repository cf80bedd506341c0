import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { upstreams } from '../../src/catalog/upstreams.ts'
import { parseExpression } from '../../src/licenses/expression.ts'
import { permittedLicenses, requiredLicense } from '../../src/licenses/required.ts'
import { satisfies } from '../../src/licenses/satisfy.ts'

describe('requiredLicense', () => {
  it.each([
    [[], null],
    [['BSL-1.0'], null],
    [['GPL-2.0-or-later'], 'GPL-2.0-or-later'],
    [['GPL-2.0-or-later', 'BSL-1.0'], 'GPL-2.0-or-later'],
    [['GPL-2.0-or-later', 'GPL-3.0-or-later'], 'GPL-3.0-or-later'],
    [['GPL-3.0-only', 'GPL-2.0-or-later'], 'GPL-3.0-only'],
    [['GPL-2.0-only', 'GPL-2.0-or-later'], 'GPL-2.0-only'],
    [['GPL-2.0-only', 'LGPL-2.1-or-later'], 'GPL-2.0-only'],
    [['GPL-3.0-or-later', 'LGPL-3.0-only'], 'GPL-3.0-only'],
    [['LGPL-2.1-or-later'], 'LGPL-2.1-or-later'],
    [['GPL-2.0-or-later AND LGPL-2.0-or-later'], 'GPL-2.0-or-later'],
    [['GPL-3.0-or-later WITH LicenseRef-OpenSSL-exception'], 'GPL-3.0-or-later'],
    [['AGPL-3.0-only', 'GPL-3.0-or-later'], 'AGPL-3.0-only'],
    [['GPL-2.0-only', 'GPL-3.0-or-later'], null],
    [['GPL-2.0-only', 'GPL-2.0-or-later', 'GPL-3.0-only'], null],
  ])('%j: %j', (licenses, expression) => {
    expect(requiredLicense(licenses).expression).toBe(expression)
  })

  it('says which two have no licence together', () => {
    expect(requiredLicense(['GPL-3.0-or-later', 'GPL-2.0-or-later', 'GPL-2.0-only']).because).toBe(
      'No licence satisfies GPL-2.0-only, GPL-2.0-or-later and GPL-3.0-or-later at once: GPL-2.0-only code and GPL-3.0-or-later code may not be combined in one work, because each asks that the whole be under its own version.',
    )
  })

  it('names a licence that every upstream permits, for any of the catalogue\'s', () => {
    const licenses = fc.subarray([...new Set(upstreams.map(({ license }) => license))], { minLength: 1 })
    fc.assert(fc.property(licenses, (chosen) => {
      const { expression } = requiredLicense(chosen)
      const reading = expression === null ? null : parseExpression(expression)
      if (reading?.ok === true) expect(chosen.every((license) => satisfies(reading.expression, license).allowed)).toBe(true)
      else expect(permittedLicenses(chosen).length === 0 || chosen.every((license) => license === 'BSL-1.0')).toBe(true)
    }))
  })
})
