import { describe, expect, it } from 'vitest'
import { buildSwitches, credentialNamed, credentials, credentialWithHash } from '../../src/catalog/credentials.ts'
import { maskedHash } from '../../src/model/credential.ts'

describe('the catalogue of credentials', () => {
  it('has 24 pairs, each id, hash and name once', () => {
    expect(credentials).toHaveLength(24)
    for (const key of ['id', 'apiId', 'apiHash'] as const) expect(new Set(credentials.map((one) => one[key])).size).toBe(24)
  })

  it.each(credentials.map((one) => [one.id, one] as const))('has a well-formed %s', (_, { id, apiId, apiHash, product, source }) => {
    expect(apiHash).toMatch(/^[0-9a-f]{32}$/)
    expect(Number.isSafeInteger(apiId) && apiId > 0).toBe(true)
    expect(id).toMatch(/^[a-z0-9-]+$/)
    expect(product).toMatch(/^(?:the|an) /)
    expect(source).not.toBe('')
  })

  it('finds a pair by its hash in either case, and by its name', () => {
    const desktop = credentialNamed('telegram-desktop-sample')
    expect(desktop?.apiId).toBe(17349)
    expect(credentialWithHash((desktop?.apiHash ?? '').toUpperCase())).toBe(desktop)
    expect(credentialWithHash('0'.repeat(32))).toBeNull()
  })

  it('names a pair that it knows for every build switch', () => {
    expect(buildSwitches.map((one) => credentialNamed(one.credential))).not.toContain(null)
  })

  it('prints six digits of a hash and no more', () => {
    expect(maskedHash('0123456789abcdef0123456789abcdef')).toBe('012345…')
  })
})
