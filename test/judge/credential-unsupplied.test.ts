import { describe, expect, it } from 'vitest'
import { credentialUnsupplied } from '../../src/judge/credential-unsupplied.ts'
import { judge } from '../../src/judge/judge.ts'
import type { CredentialGap, Evidence } from '../../src/model/evidence.ts'
import { placeAt } from '../../src/model/place.ts'
import { android, derivation, tdlib } from './evidence.ts'

const gap: CredentialGap = { kind: 'credential-gap', places: [placeAt('BuildVars.java', 6), placeAt('Other.java', 2)] }

describe('credential-unsupplied', () => {
  it.each<[string, string, readonly Evidence[]]>([
    ['broken', 'a fork with empty places', [derivation('derived', android), gap]],
    ['met', 'a fork without', [derivation('derived', android)]],
    ['unanswered', 'a fork of which not all could be followed', [derivation('derived', android), { kind: 'unanswered', question: 'credentials', because: 'of a test' }]],
    ['not-applicable', 'a library', [derivation('derived', tdlib), gap]],
    ['not-applicable', 'a stranger', [derivation('clean'), gap]],
  ])('%s: %s', (answer, _, evidence) => {
    expect(judge(evidence, [credentialUnsupplied])[0]?.answer).toBe(answer)
  })

  it('names the first place and the others, and what to do there', () => {
    expect(credentialUnsupplied.judge([derivation('derived', android), gap])).toMatchObject([
      { place: { path: 'BuildVars.java', line: 6 }, related: [{ place: { path: 'Other.java' } }], remedy: expect.stringContaining('buildConfigField') as string },
    ])
  })
})
