import { describe, expect, it } from 'vitest'
import { changeNoticeMissing } from '../../src/judge/change-notice-missing.ts'
import { judge } from '../../src/judge/judge.ts'
import type { ChangeNoticeFact, DerivedFile, Evidence } from '../../src/model/evidence.ts'
import { placeAt } from '../../src/model/place.ts'
import type { Ruling } from '../../src/model/rule.ts'
import { android, derivation, derivedFile, macos, tdlib } from './evidence.ts'

function ruling(...evidence: readonly Evidence[]): Ruling {
  const [only] = judge(evidence, [changeNoticeMissing])
  return only!
}

const changed = (path: string, upstream = android): DerivedFile => ({ ...derivedFile(path, upstream), containment: 0.8 })
const told = (of: ChangeNoticeFact['of'], path: string): ChangeNoticeFact => ({ kind: 'change-notice', place: placeAt(path, 1), of, raw: '' })
const upstreamItself: Evidence = { kind: 'repository', name: 'drklo/telegram', visibility: 'public', archived: false, parent: null, source: null, url: '' }

describe('change-notice-missing', () => {
  it.each<[Ruling['answer'], string, readonly Evidence[]]>([
    ['not-applicable', 'nothing derived', [derivation('clean')]],
    ['not-applicable', 'a few files in another work', [derivation('contains', android), changed('a.java')]],
    ['not-applicable', 'a copy that nobody changed', [derivation('derived', android), derivedFile('a.java', android)]],
    ['not-applicable', 'code under Boost\'s licence', [derivation('derived', tdlib), changed('a.cpp', tdlib)]],
    ['not-applicable', 'the upstream itself', [derivation('derived', android), changed('a.java'), upstreamItself]],
    ['met', 'a statement about the work, for code that may be under version 3', [derivation('derived', android), changed('a.java'), told('work', 'README.md')]],
    ['broken', 'nothing', [derivation('derived', android), changed('a.java')]],
    ['broken', 'a statement in one file', [derivation('derived', android), changed('a.java'), told('file', 'a.java')]],
    ['broken', 'a statement about the work, for code that is under version 2 only', [derivation('derived', macos), changed('a.swift', macos), told('work', 'README.md')]],
    ['met', 'statements in all changed files, for code that is under version 2 only', [derivation('derived', macos), changed('a.swift', macos), derivedFile('b.swift', macos), told('file', 'a.swift')]],
  ])('%s: %s', (answer, _, evidence) => {
    expect(ruling(...evidence).answer).toBe(answer)
  })

  it('says what is asked, of the work or of its files', () => {
    expect(ruling(derivation('derived', android, macos), changed('a.java'), changed('b.swift', macos), changed('c.swift', macos)).breaches.map(({ message }) => message)).toEqual([
      'This work is based on Telegram for Android, and neither README nor NOTICE nor a changelog says that it was changed, and when; where it was, they have to.',
      '2 files that are not as any known version of Telegram for macOS has them do not say that and when it was changed, as GPL-2.0-only asks of each.',
    ])
  })
})
