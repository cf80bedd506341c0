import { describe, expect, it } from 'vitest'
import { decide } from '../../src/decide/decide.ts'
import { judge } from '../../src/judge/judge.ts'
import { noticeRemoved } from '../../src/judge/notice-removed.ts'
import type { DerivedFile, Evidence, NoticeState } from '../../src/model/evidence.ts'
import type { Level } from '../../src/model/finding.ts'
import type { Ruling } from '../../src/model/rule.ts'
import { policy } from '../decide/rulings.ts'
import { android, derivation, derivedFile, desktop } from './evidence.ts'

function ruling(...evidence: readonly Evidence[]): Ruling {
  const [only] = judge(evidence, [noticeRemoved])
  return only!
}

function levels(...evidence: readonly Evidence[]): readonly Level[] {
  const { findings } = decide([ruling(...evidence)], [], policy(), { today: '2026-01-01', changedPaths: null, addedPaths: null })
  return findings.map(({ level }) => level)
}

/** So many files of each state. */
function files(states: Partial<Record<NoticeState, number>>, more: Partial<DerivedFile> = {}): readonly DerivedFile[] {
  return (Object.entries(states) as [NoticeState, number][]).flatMap(([notice, count]) =>
    Array.from({ length: count }, (_, at) => ({ ...derivedFile(`app/${notice}${at}.java`, android), notice, ...more })))
}

describe('notice-removed', () => {
  it.each<[string, readonly Evidence[], readonly Level[]]>([
    ['all kept', files({ kept: 500 }), []],
    ['the upstream had none', files({ 'upstream-had-none': 500 }), []],
    ['two files written anew', files({ kept: 20, removed: 2 }), []],
    ['three of a thousand', files({ kept: 997, removed: 3 }), []],
    ['one in a hundred', files({ kept: 990, removed: 10 }), ['warning']],
    ['one in eleven', files({ kept: 200, removed: 20 }), ['warning']],
    ['one in eight', files({ kept: 140, removed: 20 }), ['error']],
    ['all of a small extract', files({ removed: 3 }), ['error']],
    ['all replaced by others\'', files({ changed: 300 }), ['warning']],
    ['some gone and many replaced', files({ kept: 100, changed: 100, removed: 5 }), ['warning']],
    ['in vendored and generated files', files({ removed: 300 }, { role: 'vendored' }), []],
    ['in files that are derived in part', files({ removed: 300 }, { containment: 0.3 }), []],
    ['in files that are known by their texts', files({ removed: 300 }, { evidence: 'literals' }), []],
    ['in files with names of their own', files({ removed: 300 }).map((file) => ({ ...file, origin: { ...file.origin, path: 'upstream/app/Other.java' } })), []],
    ['in a decompiled tree with a few files that read alike', [...files({ removed: 60 }, { evidence: 'shape' }), ...files({ removed: 20 })], []],
  ])('%s', (_, evidence, found) => {
    expect(levels(...evidence)).toEqual(found)
  })

  it('counts each upstream by itself', () => {
    const desktops = files({ removed: 9 }).map((file) => ({ ...file, upstream: desktop.id }))
    expect(ruling(...files({ kept: 500 }), ...desktops).breaches.map(({ identity }) => identity)).toEqual(['notices of telegram-desktop'])
  })

  it('says how many kept it, and names the files', () => {
    const [breach] = ruling(derivation('derived', android), ...files({ kept: 4, changed: 1, removed: 5 })).breaches
    expect(breach).toMatchObject({ message: 'Of 10 files here that carry a notice in Telegram for Android, 4 kept it: 5 have none at all and 1 have another in its place.', place: { path: 'app/removed0.java', line: 1 } })
    expect(breach?.related).toHaveLength(5)
    expect(breach?.related.at(-1)?.says).toBe('has another notice; upstream/app/changed0.java has one')
  })

  it('goes by the policy\'s level where there is one', () => {
    const { findings } = decide([ruling(...files({ removed: 9 }))], [], policy({ levels: { 'notice-removed': 'note' } }), { today: '2026-01-01', changedPaths: null, addedPaths: null })
    expect(findings.map(({ level }) => level)).toEqual(['note'])
  })

  it('does not apply where the upstream has no notices', () => {
    expect(ruling(...files({ 'upstream-had-none': 5 })).answer).toBe('not-applicable')
  })
})
