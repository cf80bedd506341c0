import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatExpression, licensesIn, parseExpression } from '../../src/licenses/expression.ts'

function read(text: string): string {
  const reading = parseExpression(text)
  return reading.ok ? reading.text : `! ${reading.because}`
}

describe('parseExpression', () => {
  it.each([
    ['MIT', 'MIT'],
    ['mit', 'MIT'],
    ['  Apache-2.0\n', 'Apache-2.0'],
    ['GPL-3.0', 'GPL-3.0'],
    ['gpl-3.0-ONLY', 'GPL-3.0-only'],
    ['GPL-2.0+', 'GPL-2.0-or-later'],
    ['EPL-2.0+', 'EPL-2.0+'],
    ['MIT or gpl-2.0-or-later', 'MIT OR GPL-2.0-or-later'],
    ['(MIT OR ISC) AND BSL-1.0', '(MIT OR ISC) AND BSL-1.0'],
    ['MIT AND ISC AND BSL-1.0', 'MIT AND ISC AND BSL-1.0'],
    ['GPL-2.0-only WITH Classpath-exception-2.0', 'GPL-2.0-only WITH Classpath-exception-2.0'],
    ['GPL-3.0-or-later WITH LicenseRef-OpenSSL-exception', 'GPL-3.0-or-later WITH LicenseRef-OpenSSL-exception'],
    ['LicenseRef-Pigeon', 'LicenseRef-Pigeon'],
    ['UNLICENSED', 'LicenseRef-Proprietary'],
    ['proprietary', 'LicenseRef-Proprietary'],
  ])('reads %j', (written, expected) => {
    expect(read(written)).toBe(expected)
  })

  it.each([
    ['', '! The licence expression is empty.'],
    ['SEE LICENSE IN EULA.txt', '! It points to the file EULA.txt instead of naming a licence.'],
    ['GPL', '! "GPL" is no SPDX licence id; it names no version.'],
    ['GPLv3', '! "GPLv3" is no SPDX licence id; "GPL-3.0-only" or -or-later may be meant.'],
    ['GPLv2+', '! "GPLv2" is no SPDX licence id; "GPL-2.0-only" or -or-later may be meant.'],
    ['Pigeon Public License', '! "Pigeon" is no SPDX licence id.'],
    ['MIT OR', '! The ids are known, but AND, OR, WITH and parentheses do not form an SPDX expression.'],
    ['NONE', '! It says NONE: no licence is named.'],
    ['('.repeat(2000), '! The licence expression is longer than 1000 characters.'],
  ])('says why it cannot read %j', (written, expected) => {
    expect(read(written)).toBe(expected)
  })

  it('reads again what it wrote', () => {
    const id = fc.constantFrom('MIT', 'GPL-2.0-only', 'GPL-3.0-or-later', 'GPL-3.0', 'LicenseRef-Pigeon')
    const tree = fc.letrec<{ expression: string }>((tie) => ({
      expression: fc.oneof({ maxDepth: 3 }, id, fc.tuple(tie('expression'), fc.constantFrom('AND', 'OR'), tie('expression')).map(([a, op, b]) => `(${a}) ${op} (${b})`)),
    })).expression
    fc.assert(fc.property(tree, (written) => {
      const reading = parseExpression(written)
      expect(reading.ok && read(formatExpression(reading.expression))).toBe(read(written))
      expect(reading.ok && licensesIn(reading.expression).length).toBe(written.match(/MIT|LicenseRef|GPL/g)?.length)
    }))
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      expect(typeof parseExpression(text).ok).toBe('boolean')
    }))
  })
})
