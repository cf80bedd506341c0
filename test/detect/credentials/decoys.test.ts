import { describe, expect, it } from 'vitest'
import { credentialNamed } from '../../../src/catalog/credentials.ts'
import { harmless, silent } from './decoys.ts'
import { examine, reaches } from './examine.ts'

const hash = credentialNamed('telegram-desktop-sample')?.apiHash ?? ''

describe('decoys', () => {
  it.each(silent.map((one) => [one.id, one] as const))('%s is no use of a credential', async (_, { path, text, role }) => {
    expect(await reaches({ [path]: text }, role ? { [path]: role } : {})).toEqual([])
  })

  it.each(harmless.map((one) => [one.id, one] as const))('%s reaches no release build', async (_, { path, text, role }) => {
    const found = await reaches({ [path]: text }, role ? { [path]: role } : {})
    expect(found).toHaveLength(1)
    expect(found.filter((one) => one.startsWith('effective') || one.startsWith('fallback'))).toEqual([])
  })

  it('leaves nothing unanswered over a comment or a patch', async () => {
    const evidence = await examine({ 'a.patch': `-api_hash = "${hash}"\n`, 'a.kt': `// api_hash = "${hash}"\n` })
    expect(evidence.filter((one) => one.kind === 'unanswered')).toEqual([])
  })
})
