import { describe, expect, it } from 'vitest'
import { credentialNamed } from '../../src/catalog/credentials.ts'
import { judge } from '../../src/judge/judge.ts'
import { sampleCredential } from '../../src/judge/sample-credential.ts'
import { sampleCredentialFallback } from '../../src/judge/sample-credential-fallback.ts'
import { sampleCredentialUnused } from '../../src/judge/sample-credential-unused.ts'
import type { Reach } from '../../src/model/credential.ts'
import type { CredentialUse, Evidence } from '../../src/model/evidence.ts'
import { placeAt } from '../../src/model/place.ts'

const rules = [sampleCredential, sampleCredentialFallback, sampleCredentialUnused]

function use(reach: Reach, path: string, credential = 'telegram-desktop-sample'): CredentialUse {
  const place = placeAt(path, 3)
  const apiId = credentialNamed(credential)?.apiId ?? 0
  return { kind: 'credential', credential, apiId, place, reach, because: 'of a test', trail: [{ place, says: 'stands here' }] }
}

function broken(evidence: readonly Evidence[]): readonly string[] {
  return judge(evidence, rules).flatMap((ruling) => ruling.breaches.map((breach) => `${ruling.rule.id} ${breach.place?.path ?? ''}`))
}

describe('the rules about published credentials', () => {
  it.each([
    ['effective', ['sample-credential a.java']],
    ['fallback', ['sample-credential-fallback a.java']],
    ['guarded', ['sample-credential-unused a.java']],
    ['overridden', ['sample-credential-unused a.java']],
    ['test', ['sample-credential-unused a.java']],
    ['documentation', []],
  ] as const)('%s', (reach, expected) => {
    expect(broken([use(reach, 'a.java')])).toEqual(expected)
  })

  it('makes one finding of a credential in many places, at the one that reaches furthest', () => {
    const evidence = [use('guarded', 'a.cmake'), use('effective', 'z.yml'), use('documentation', 'README.md'), use('fallback', '.env')]
    expect(broken(evidence)).toEqual(['sample-credential z.yml'])
    const [breach] = sampleCredential.judge(evidence)
    expect(breach?.related.map((one) => one.place.path)).toEqual(['.env', 'README.md', 'a.cmake'])
  })

  it('makes one finding for each credential', () => {
    expect(broken([use('effective', 'a.java'), use('effective', 'a.java', 'telegram-x'), use('guarded', 'b.java', 'webogram')])).toEqual([
      'sample-credential a.java',
      'sample-credential a.java',
      'sample-credential-unused b.java',
    ])
  })

  it('names the id and what it is, and never prints the hash', () => {
    const [breach] = sampleCredential.judge([use('effective', 'a.java')])
    expect(breach?.message).toBe('The build uses api_id 17349 (api_hash 344583…), the sample of Telegram Desktop, which is published: of a test.')
    expect(JSON.stringify(breach)).not.toMatch(/[0-9a-f]{32}/)
  })

  it('keeps its identity while code moves', () => {
    const [one] = sampleCredential.judge([use('effective', 'a.java')])
    const [other] = sampleCredential.judge([{ ...use('effective', 'a.java'), place: placeAt('a.java', 99) }])
    expect(one?.identity).toBe(other?.identity)
  })

  it('says how to mend it there', () => {
    const remedies = ['a.java', 'CMakeLists.txt', '.github/workflows/release.yml', '.env', 'a.ts', 'a.kt'].map((path) => sampleCredential.judge([use('effective', path)])[0]?.remedy)
    expect(new Set(remedies).size).toBe(6)
  })

  it('is unanswered, not met, where values could not be followed', () => {
    const evidence: Evidence[] = [use('guarded', 'a.kt'), { kind: 'unanswered', question: 'credentials', because: 'a language that is not followed' }]
    expect(judge(evidence, [sampleCredential])[0]?.answer).toBe('unanswered')
  })
})
