import { describe, expect, it } from 'vitest'
import { judge } from '../../src/judge/judge.ts'
import { sourceNotPublic } from '../../src/judge/source-not-public.ts'
import type { Derivation, Evidence, PublishedTree, ReleaseFact, RepositoryFact } from '../../src/model/evidence.ts'

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

  const shell: PublishedTree = { kind: 'published-tree', repository: 'pigeon/android', holdsSource: false, holdsCommit: false }
  const released: ReleaseFact = { kind: 'release', tag: 'v1', tagExists: true, commit: 'a', files: 9, sourceFiles: 5, derivedFiles: 5, otherCommit: null, url: '' }

  it('is broken by a public one without source', () => {
    expect(rule(gpl, repository('public'), shell).messages).toEqual([
      'GitHub shows pigeon/android to the public, and it holds no source: at its root lies nothing but documents and pictures, and the commit that is checked is not there.',
    ])
    expect(rule(gpl, repository('public'), { ...shell, holdsCommit: null }).messages).toEqual([
      'GitHub shows pigeon/android to the public, and it holds no source: at its root lies nothing but documents and pictures.',
    ])
    expect(rule(gpl, { ...repository('public'), archived: true }, shell).answer).toBe('broken')
    expect(rule(gpl, { ...repository('public'), archived: true }, { ...shell, holdsSource: true }).answer).toBe('met')
    expect(rule(gpl, repository('public'), shell, { ...released, sourceFiles: 0 }).answer).toBe('broken')
    expect(rule(gpl, repository('public'), shell, { ...released, tagExists: false, sourceFiles: 0 }).answer).toBe('broken')
    expect(rule(gpl, repository('private'), shell).messages).toHaveLength(1)
  })

  it.each<[string, readonly Evidence[]]>([
    ['at the root of its default branch', [{ ...shell, holdsSource: true }]],
    ['on another branch', [{ ...shell, holdsCommit: true }]],
    ['at the tag that is released', [shell, released]],
    ['at a tag with more files than GitHub lists', [shell, { ...released, sourceFiles: null }]],
  ])('is met by one with source %s', (_, facts) => {
    expect(rule(gpl, repository('public'), ...facts)).toEqual({ answer: 'met', messages: [] })
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
