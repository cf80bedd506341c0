import { describe, expect, it } from 'vitest'
import { exceptionIn } from '../../src/licenses/exceptions.ts'
import { textOf } from './texts.ts'

const openssl = 'Pigeon is licensed under the GNU General Public License\nversion 3 with this special exception:\nwe give permission to link the code of Pigeon with the OpenSSL\nlibrary.\n\n'

describe('exceptionIn', () => {
  it('names the permission to link with OpenSSL, in front of a text or alone', () => {
    expect(exceptionIn(openssl)).toBe('LicenseRef-OpenSSL-exception')
    expect(exceptionIn(openssl + textOf('GPL-3.0'))).toBe('LicenseRef-OpenSSL-exception')
  })

  it('names an exception that SPDX knows by its id', () => {
    expect(exceptionIn(textOf('GPL-2.0-with-classpath-exception'))).toBe('Classpath-exception-2.0')
  })

  it.each(['GPL-2.0', 'GPL-3.0', 'AGPL-3.0', 'LGPL-3.0', 'MIT', 'OpenSSL'])('finds none in %s itself', (spdx) => {
    expect(exceptionIn(textOf(spdx))).toBeNull()
  })
})
