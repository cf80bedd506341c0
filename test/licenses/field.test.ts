import { describe, expect, it } from 'vitest'
import { joined, readChoice, readField } from '../../src/licenses/field.ts'
import { legibleText } from '../../src/licenses/legible-text.ts'
import { licenseOfUrl } from '../../src/licenses/license-url.ts'

describe('a field that asks for a licence', () => {
  it.each<[string, string | null]>([
    ['gpl-2.0+', 'GPL-2.0-or-later'], ['MIT/Apache-2.0', 'MIT OR Apache-2.0'], ['GPLv3', 'GPL-3.0'], ['GNU GPL v2 or later', 'GPL-2.0-or-later'], ['GNU LGPL 2.1 only', 'LGPL-2.1-only'],
    ['https://www.gnu.org/licenses/gpl-3.0.html', 'GPL-3.0'], ['Apache License, Version 2.0', 'Apache-2.0'], ['UNLICENSED', 'LicenseRef-Proprietary'],
    ['GPL', null], ['', null], ['see LICENSE', null], ['https://example.org/LICENSE', null], ['GPLv2, MIT', null], ['everything but GPLv3, not GPLv3', null], ['GPL v3 with exceptions, not for sale', null],
  ])('%s', (value, expression) => {
    expect(readField(value).expression).toBe(expression)
  })

  it('says why it is no SPDX expression, though the words told', () => {
    expect(readField('GPLv3')).toEqual({ expression: 'GPL-3.0', trouble: '"GPLv3" is no SPDX licence id; "GPL-3.0-only" or -or-later may be meant.' })
  })

  it('may hold several to choose from', () => {
    expect(readChoice(['MIT', 'GPLv2+']).expression).toBe('MIT OR GPL-2.0-or-later')
    expect(readChoice(['MIT', 'GPL']).expression).toBeNull()
    expect(readChoice([])).toEqual({ expression: null, trouble: 'The list of licences is empty.' })
    expect(joined('and', ['MIT', 'MIT', 'ISC OR 0BSD'])).toBe('MIT AND (ISC OR 0BSD)')
  })
})

describe('an address', () => {
  it.each<[string, string | null]>([
    ['http://www.gnu.org/licenses/old-licenses/lgpl-2.1.txt', 'LGPL-2.1'], ['https://www.gnu.org/licenses/gpl-3.0.en.html#content', 'GPL-3.0'], ['https://opensource.org/licenses/MIT', 'MIT'],
    ['http://www.opensource.org/licenses/mit-license.php', 'MIT'], ['https://www.apache.org/licenses/LICENSE-2.0.txt', 'Apache-2.0'], ['https://creativecommons.org/licenses/by-sa/4.0/legalcode', 'CC-BY-SA-4.0'],
    ['https://spdx.org/licenses/GPL-2.0-only.html', 'GPL-2.0-only'], ['https://www.mozilla.org/en-US/MPL/2.0/', 'MPL-2.0'], ['https://www.boost.org/LICENSE_1_0.txt', 'BSL-1.0'],
    ['https://www.gnu.org/licenses/gpl.html', null], ['https://www.gnu.org/licenses/gpl-faq.html', null], ['https://github.com/pigeon/pigeon/blob/main/LICENSE', null], ['https://opensource.org/licenses/bsd-license.php', null],
  ])('%s', (url, id) => {
    expect(licenseOfUrl(url)).toBe(id)
  })
})

describe('RTF', () => {
  it('is read without its control words', () => {
    expect(legibleText('{\\rtf1\\ansi{\\fonttbl{\\f0 Times;}}\\f0\\fs24 Feed the\r\n pigeons\\par\nit\\rquote s la\r\nw\\\n.}').split(/\s+/).join(' ').trim()).toBe('Feed the pigeons its law .')
    expect(legibleText('Feed {the} \\par pigeons')).toBe('Feed {the} \\par pigeons')
  })
})
