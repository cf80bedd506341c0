import { describe, expect, it } from 'vitest'
import { furtherRestriction } from '../../src/judge/further-restriction.ts'
import { judge } from '../../src/judge/judge.ts'
import type { Evidence, RestrictionFact } from '../../src/model/evidence.ts'
import { placeAt } from '../../src/model/place.ts'
import type { Ruling } from '../../src/model/rule.ts'
import { android, derivation, tdlib } from './evidence.ts'

function ruling(...evidence: readonly Evidence[]): Ruling {
  const [only] = judge(evidence, [furtherRestriction])
  return only!
}

const restriction = (path: string, line: number, raw: string): RestrictionFact => ({ kind: 'restriction', place: placeAt(path, line), forbids: 'redistribution', raw })

describe('further-restriction', () => {
  it.each<[Ruling['answer'], string, readonly Evidence[]]>([
    ['not-applicable', 'nothing derived', [derivation('clean'), restriction('README.md', 1, 'No.')]],
    ['not-applicable', 'only code under Boost\'s licence', [derivation('derived', tdlib), restriction('README.md', 1, 'No.')]],
    ['met', 'no words', [derivation('derived', android)]],
    ['broken', 'words', [derivation('derived', android), restriction('README.md', 1, 'No.')]],
    ['broken', 'words over a few files', [derivation('contains', android), restriction('LICENSE', 1, 'No.')]],
  ])('%s: %s', (answer, _, evidence) => {
    expect(ruling(...evidence).answer).toBe(answer)
  })

  it('tells of a document once, at its first sentence', () => {
    const { breaches } = ruling(derivation('derived', android), restriction('b.md', 9, 'Nor this.'), restriction('b.md', 3, 'Not that.'), restriction('a.md', 1, 'No.'))
    expect(breaches.map(({ place, related }) => [place?.path, place?.line, related.map(({ says }) => says)])).toEqual([['a.md', 1, []], ['b.md', 3, ['forbids redistribution: "Nor this."']]])
    expect(breaches[0]?.message).toBe('"No." forbids redistribution of a work with code of Telegram for Android (GPL-2.0-or-later, 40 files), whose licence permits it to everyone.')
  })
})
