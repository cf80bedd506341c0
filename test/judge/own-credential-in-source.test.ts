import { describe, expect, it } from 'vitest'
import { judge } from '../../src/judge/judge.ts'
import { ownCredentialInSource } from '../../src/judge/own-credential-in-source.ts'
import type { Evidence, OwnCredential, RepositoryFact } from '../../src/model/evidence.ts'
import { placeAt } from '../../src/model/place.ts'
import { android, derivation, tdlib } from './evidence.ts'

function own(path: string, apiHashStart = '95730a', reach: OwnCredential['reach'] = 'effective'): OwnCredential {
  const place = placeAt(path, 4)
  return { kind: 'own-credential', apiHashStart, place, reach, because: 'of a test', trail: [{ place, says: 'stands here' }, { place: placeAt(path, 9), says: 'is used here' }] }
}

const repository = (visibility: RepositoryFact['visibility']): RepositoryFact => ({
  kind: 'repository', name: 'a/b', visibility, archived: false, parent: null, source: null, url: 'https://github.com/a/b',
})

function broken(...evidence: readonly Evidence[]): readonly string[] {
  return judge(evidence, [ownCredentialInSource]).flatMap(({ answer, breaches }) => (breaches.length === 0 ? [answer] : breaches.map(({ place }) => place?.path ?? '')))
}

describe('own-credential-in-source', () => {
  it.each<[string, readonly Evidence[], readonly string[]]>([
    ['a fork with its hash in a build script', [derivation('derived', android), own('build.gradle')], ['build.gradle']],
    ['a fork that GitHub shows to everybody', [derivation('derived', android), repository('public'), own('build.gradle')], ['build.gradle']],
    ['a fork by its history', [derivation('contains', android), { kind: 'fork-of', upstream: 'telegram-android', because: 'it says so', commit: null }, own('a.java')], ['a.java']],
    ['a fork without', [derivation('derived', android)], ['met']],
    ['a fork that nobody else sees', [derivation('derived', android), repository('private'), own('build.gradle')], ['not-applicable']],
    ['an app with a few files of an upstream\'s', [derivation('contains', android), own('a.py')], ['not-applicable']],
    ['a library', [derivation('derived', tdlib), own('a.py')], ['not-applicable']],
    ['a stranger', [derivation('clean'), own('a.py')], ['not-applicable']],
  ])('%s', (_, evidence, expected) => {
    expect(broken(...evidence)).toEqual(expected)
  })

  it('makes one finding of one hash, at the place that reaches furthest', () => {
    const [breach, ...more] = ownCredentialInSource.judge([derivation('derived', android), own('z.sh', '95730a', 'fallback'), own('build.gradle'), own('a.sh')])
    expect(more).toEqual([])
    expect(breach?.message).toBe('An api_hash that is no published one (95730a…) stands in the source; whoever reads it can use it: of a test.')
    expect(breach?.place?.path).toBe('a.sh')
    expect(breach?.related.map(({ place }) => `${place.path}:${place.line}`)).toEqual(['a.sh:9', 'build.gradle:4', 'z.sh:4'])
    expect(breach?.remedy).toContain('https://my.telegram.org/apps')
  })

  it('keeps two hashes apart', () => {
    expect(broken(derivation('derived', android), own('a.sh'), own('b.sh', '112233'))).toHaveLength(2)
  })
})
