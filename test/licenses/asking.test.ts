import { describe, expect, it } from 'vitest'
import { areKin } from '../../src/catalog/kin.ts'
import { upstreams } from '../../src/catalog/upstreams.ts'
import { askingUpstreams } from '../../src/licenses/asking.ts'
import type { Derivation, DerivedUpstream } from '../../src/model/evidence.ts'

const part = (id: string, files: number, lines: number): DerivedUpstream => {
  const license = upstreams.find((one) => one.id === id)?.license ?? ''
  return { id, license, files, lines, share: lines / 100_000 }
}

function asking(extent: Derivation['extent'], ...parts: readonly DerivedUpstream[]): readonly string[] {
  const derivedLines = parts.reduce((sum, { lines }) => sum + lines, 0)
  return askingUpstreams({ kind: 'derivation', extent, firstPartyLines: 100_000, derivedLines, share: derivedLines / 100_000, upstreams: parts, ownFolders: [] }, areKin).map(({ id }) => id)
}

describe('the upstreams that ask for the licence of the whole', () => {
  it.each<[string, readonly DerivedUpstream[], readonly string[]]>([
    ['one alone', [part('telegram-ios', 900, 90_000)], ['telegram-ios']],
    ['a second one of five files, which somebody took', [part('telegram-desktop', 900, 90_000), part('telegram-macos', 5, 400)], ['telegram-desktop', 'telegram-macos']],
    ['not one of four, which may be chance', [part('telegram-desktop', 900, 90_000), part('telegram-macos', 4, 400)], ['telegram-desktop']],
    ['not a handful that the same people have in their other app', [part('telegram-ios-legacy', 1869, 90_000), part('telegram-macos-objc', 7, 900)], ['telegram-ios-legacy']],
    ['their other app where it is a good part', [part('telegram-ios', 900, 80_000), part('telegram-macos', 60, 9000)], ['telegram-ios', 'telegram-macos']],
    ['none under Boost\'s licence', [part('tdlib', 900, 90_000)], []],
    ['no library under the LGPL beside an app', [part('telegram-android', 900, 80_000), part('tgcalls', 84, 9000)], ['telegram-android']],
  ])('%s', (_, parts, ids) => {
    expect(asking('derived', ...parts)).toEqual(ids)
  })

  it('are none in a repository with nothing derived', () => {
    expect(asking('clean', part('telegram-ios', 1, 10))).toEqual([])
  })
})

it('knows as kin only upstreams of the catalogue', () => {
  const ids = upstreams.map(({ id }) => id)
  expect(ids.filter((id) => ids.some((other) => other !== id && areKin(id, other)))).toEqual(expect.arrayContaining(['telegram-ios', 'telegram-macos', 'telegram-x', 'tgl']))
  expect(areKin('telegram-ios', 'telegram-desktop')).toBe(false)
})
