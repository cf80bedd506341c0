import { describe, expect, it } from 'vitest'
import { judge } from '../../src/judge/judge.ts'
import { sourceNotPublic } from '../../src/judge/source-not-public.ts'
import type { Derivation, Evidence, RepositoryFact } from '../../src/model/evidence.ts'

function derivation(extent: Derivation['extent'], ...licenses: readonly string[]): Derivation {
  const upstreams = licenses.map((license, index) => ({ id: ['telegram-android', 'tdlib'][index] ?? 'x', license, files: 1, lines: 1, share: 0.5 }))
  return { kind: 'derivation', extent, firstPartyLines: 2, derivedLines: 1, share: 0.5, upstreams, ownFolders: [] }
}

function repository(visibility: RepositoryFact['visibility']): RepositoryFact {
  return { kind: 'repository', name: 'pigeon/android', visibility, archived: false, parent: null, source: null, url: '' }
}

function rule(...evidence: readonly Evidence[]) {
  const ruling = judge(evidence, [sourceNotPublic])[0]
  return { answer: ruling?.answer, messages: ruling?.breaches.map(({ message }) => message) }
}

const gpl = derivation('derived', 'GPL-2.0-or-later')
const must = 'whoever gets a build must be able to get the source of the code from Telegram for Android and of what was built on it'

describe('source-not-public', () => {
  it('is met by a public repository', () => {
    expect(rule(gpl, repository('public'))).toEqual({ answer: 'met', messages: [] })
  })

  it.each<[RepositoryFact['visibility'], string]>([
    ['private', 'GitHub says that pigeon/android is private'],
    ['internal', 'GitHub says that pigeon/android is internal'],
    ['unseen', 'GitHub shows the public no repository pigeon/android'],
  ])('is broken by one that is %s', (visibility, says) => {
    expect(rule(gpl, repository(visibility))).toEqual({ answer: 'broken', messages: [`${says}; ${must}.`] })
  })

  it('is broken by a private one that carries some GPL files', () => {
    expect(rule(derivation('contains', 'LGPL-2.1-or-later'), repository('private')).answer).toBe('broken')
  })

  it.each([
    ['nothing of Telegram\'s', derivation('clean')],
    ['only TDLib\'s code', derivation('derived', 'BSL-1.0')],
  ])('has nothing to say about %s', (_, fact) => {
    expect(rule(fact, repository('private')).answer).toBe('not-applicable')
  })

  it('stays open where GitHub did not answer', () => {
    expect(rule(gpl, { kind: 'unanswered', question: 'repository-visibility', because: 'x' }).answer).toBe('unanswered')
  })

  it('stays open where nobody knows what is derived', () => {
    expect(rule({ kind: 'unanswered', question: 'derived-code', because: 'x' }).answer).toBe('unanswered')
  })
})
