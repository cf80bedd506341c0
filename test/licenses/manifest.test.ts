import { describe, expect, it } from 'vitest'
import { licenseOfManifest } from '../../src/licenses/manifest.ts'

describe('licenseOfManifest', () => {
  it.each([
    [{ license: 'GPL-3.0-or-later' }, 'GPL-3.0-or-later'],
    [{ license: '(MIT OR GPL-3.0-only)' }, 'MIT OR GPL-3.0-only'],
    [{ license: { type: 'mit', url: 'https://example.org' } }, 'MIT'],
    [{ licenses: [{ type: 'MIT' }, { type: 'Apache-2.0' }] }, 'MIT OR Apache-2.0'],
    [{ license: ['LGPL-2.1-only', 'GPL-3.0-or-later'] }, 'LGPL-2.1-only OR GPL-3.0-or-later'],
    [{ license: 'UNLICENSED' }, 'LicenseRef-Proprietary'],
  ])('reads %j', (manifest, expected) => {
    expect(licenseOfManifest(manifest)?.reading).toMatchObject({ ok: true, text: expected })
  })

  it.each([[null], ['MIT'], [{}], [{ license: null }], [[]]])('finds nothing in %j', (manifest) => {
    expect(licenseOfManifest(manifest)).toBeNull()
  })

  it.each([[{ license: '' }], [{ license: 3 }], [{ licenses: [] }], [{ license: { url: 'https://example.org' } }]])('says that %j names none', (manifest) => {
    expect(licenseOfManifest(manifest)?.reading.ok).toBe(false)
  })
})
