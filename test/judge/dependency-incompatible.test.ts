import { describe, expect, it } from 'vitest'
import { dependencyIncompatible } from '../../src/judge/dependency-incompatible.ts'
import { judge } from '../../src/judge/judge.ts'
import type { DependencyFact, Evidence } from '../../src/model/evidence.ts'
import { placeAt } from '../../src/model/place.ts'
import type { Ruling } from '../../src/model/rule.ts'
import { android, declares, derivation, desktop, macos, tdlib } from './evidence.ts'

function ruling(...evidence: readonly Evidence[]): Ruling {
  const [only] = judge(evidence, [dependencyIncompatible])
  return only!
}

const needs = (name: string, license: string): DependencyFact => ({ kind: 'dependency', name, license, place: placeAt('package-lock.json', 7), saidIn: 'package-lock.json' })

describe('dependency-incompatible', () => {
  it.each<[Ruling['answer'], string, readonly Evidence[]]>([
    ['not-applicable', 'nothing derived', [derivation('clean'), needs('glitter', 'CDDL-1.0')]],
    ['not-applicable', 'code under Boost\'s licence', [derivation('derived', tdlib), needs('glitter', 'CDDL-1.0')]],
    ['not-applicable', 'no dependency', [derivation('derived', android)]],
    ['met', 'permissive ones', [derivation('derived', desktop), needs('a', 'MIT'), needs('b', 'Apache-2.0'), needs('c', 'MPL-2.0')]],
    ['met', 'Apache-2.0 beside code that may be under version 3', [derivation('derived', android), declares('GPL-2.0'), needs('b', 'Apache-2.0')]],
    ['met', 'what nobody knows', [derivation('derived', desktop), needs('a', 'LicenseRef-Feather'), needs('b', 'SEE LICENSE IN x'), needs('c', '')]],
    ['met', 'a choice', [derivation('derived', desktop), needs('a', 'CDDL-1.0 OR GPL-3.0-only')]],
    ['broken', 'one that goes with no GPL', [derivation('derived', desktop), needs('a', 'CDDL-1.0')]],
    ['broken', 'Apache-2.0 beside code under version 2 only', [derivation('derived', macos), needs('b', 'Apache-2.0')]],
    ['broken', 'Apache-2.0 in a work that says only version 2', [derivation('derived', android), declares('GPL-2.0-only'), needs('b', 'Apache-2.0')]],
    ['broken', 'a proprietary one', [derivation('derived', android), needs('ads', 'LicenseRef-Proprietary')]],
  ])('%s: %s', (answer, _, evidence) => {
    expect(ruling(...evidence).answer).toBe(answer)
  })

  it('tells of each once, with the reason', () => {
    const { breaches } = ruling(derivation('derived', desktop), needs('ads', 'LicenseRef-Proprietary'), needs('ads', 'LicenseRef-Proprietary'), needs('old', 'MPL-1.1'))
    expect(breaches.map(({ message }) => message)).toEqual([
      'The app is built with ads, which is proprietary (package-lock.json), and with code of Telegram Desktop (GPL-3.0-or-later). Its licence gives nobody the right to pass it on under the GPL.',
      'The app is built with old, which is under MPL-1.1 (package-lock.json), and with code of Telegram Desktop (GPL-3.0-or-later). MPL-1.1 goes with no version of the GPL.',
    ])
  })
})
