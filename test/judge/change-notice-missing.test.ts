import { describe, expect, it } from 'vitest'
import lock from '../../src/catalog/upstreams.lock.json' with { type: 'json' }
import { changeNoticeMissing } from '../../src/judge/change-notice-missing.ts'
import { judge } from '../../src/judge/judge.ts'
import type { ChangeNoticeFact, DerivedFile, DerivedUpstream, Evidence, ForkOf } from '../../src/model/evidence.ts'
import { placeAt } from '../../src/model/place.ts'
import type { Ruling } from '../../src/model/rule.ts'
import { android, derivation, derivedFile, macos, tdlib } from './evidence.ts'

function ruling(...evidence: readonly Evidence[]): Ruling {
  const [only] = judge(evidence, [changeNoticeMissing])
  return only!
}

const like = (path: string, upstream: DerivedUpstream): DerivedFile => ({ ...derivedFile(path, upstream), origin: { path, revision: 'r', version: '1' }, derivedLines: 100 })
const changed = (path: string, upstream = android): DerivedFile => ({ ...like(path, upstream), containment: 0.8, derivedLines: 70 })
const slightly = (path: string, upstream = macos): DerivedFile => ({ ...like(path, upstream), derivedLines: 95 })
const untouched = Array.from({ length: 30 }, (_, at) => like(`${at}.swift`, macos))
const told = (of: ChangeNoticeFact['of'], path: string): ChangeNoticeFact => ({ kind: 'change-notice', place: placeAt(path, 1), of, raw: '' })
const forked: ForkOf = { kind: 'fork-of', upstream: 'telegram-android', because: '', commit: 'c0ffee' }
const upstreamItself: Evidence = { kind: 'repository', name: 'drklo/telegram', visibility: 'public', archived: false, parent: null, source: null, url: '' }

describe('change-notice-missing', () => {
  it.each<[Ruling['answer'], string, readonly Evidence[]]>([
    ['not-applicable', 'nothing derived', [derivation('clean')]],
    ['not-applicable', 'a few files in another work', [derivation('contains', android), changed('a.java')]],
    ['not-applicable', 'a copy that nobody changed', [derivation('derived', android), like('a.java', android)]],
    ['not-applicable', 'a commit of the upstream\'s as it is', [derivation('derived', android), changed('a.java'), { ...forked, isHead: true }]],
    ['broken', 'what somebody built on a commit of the upstream\'s', [derivation('derived', android), changed('a.java'), forked]],
    ['not-applicable', 'code under Boost\'s licence', [derivation('derived', tdlib), changed('a.cpp', tdlib)]],
    ['not-applicable', 'the upstream itself', [derivation('derived', android), changed('a.java'), upstreamItself]],
    ['met', 'a statement about the work, for code that may be under version 3', [derivation('derived', android), changed('a.java'), told('work', 'README.md')]],
    ['broken', 'nothing', [derivation('derived', android), changed('a.java')]],
    ['broken', 'a statement in one file', [derivation('derived', android), changed('a.java'), told('file', 'a.java')]],
    ['broken', 'a statement about the work, for code that is under version 2 only', [derivation('derived', macos), changed('a.swift', macos), told('work', 'README.md')]],
    ['met', 'statements in all changed files, for code that is under version 2 only', [derivation('derived', macos), changed('a.swift', macos), like('b.swift', macos), told('file', 'a.swift')]],
    ['met', 'a statement in one file, where nobody can tell which were changed', [derivation('derived', macos), slightly('a.swift'), ...untouched, told('file', '3.swift')]],
  ])('%s: %s', (answer, _, evidence) => {
    expect(ruling(...evidence).answer).toBe(answer)
  })

  it('says what is asked, of the work or of its files', () => {
    expect(ruling(derivation('derived', android, macos), changed('a.java'), changed('b.swift', macos), changed('c.swift', macos)).breaches.map(({ message }) => message)).toEqual([
      'This work is based on Telegram for Android, and neither README nor NOTICE nor a changelog says that it was changed, and when; where it was, they have to.',
      '2 files of Telegram for macOS here hold code that no known version of it has, and do not say that and when that was changed, as GPL-2.0-only asks of each.',
    ])
  })

  it('accuses no file in a copy that may be newer than the newest known version', () => {
    const newest = (lock.shards['telegram-macos'].readings[0]?.version) ?? ''
    const files = ['a.swift', 'b.swift', 'c.swift'].map((path) => ({ ...changed(path, macos), origin: { path, revision: 'r', version: newest } }))
    expect(ruling(derivation('derived', macos), ...files).breaches).toMatchObject([{ place: null, related: [], message: expect.stringContaining('Of 3 files of it here none does') as string }])
  })

  it('accuses no file in a copy that may lie between two known versions', () => {
    const copy = [slightly('a.swift'), changed('b.swift', macos), ...untouched]
    expect(ruling(derivation('derived', macos), ...copy).breaches).toMatchObject([{
      message: 'GPL-2.0-only, which Telegram for macOS is under, asks each changed file to say that it was changed, and when. Of 32 files of it here none does; those that were changed have to.',
      place: null, related: [],
    }])
  })
})
