import { describe, expect, it } from 'vitest'
import { betterOrigin, isDerived, originFrom, type Origin } from '../../src/fingerprints/origin.ts'

const origin = (part: Partial<Origin>): Origin => ({ shard: 0, file: 0, channel: 0, containment: 0.5, distinct: 10, age: 0, ...part })

describe('origins', () => {
  it.each([
    [5, 0.2, true], [5, 0.19, false], [4, 0.5, true], [4, 0.49, false], [3, 1, false], [12, 0.05, true], [11, 0.05, false], [100, 0.04, false],
  ])('%i different fingerprints at a containment of %f: %s', (distinct, containment, derived) => {
    expect(isDerived(distinct, containment)).toBe(derived)
  })

  it('names the newest of the ages that have most of the file', () => {
    const hits = { shard: 0, file: 3, places: 20, distinct: 20, ages: [12, 20, undefined, 20] }
    expect(originFrom(hits, 0, 25)).toMatchObject({ file: 3, containment: 0.8, age: 1 })
  })

  it('finds none where nothing was sampled or too little fits', () => {
    expect(originFrom({ shard: 0, file: 0, places: 0, distinct: 0, ages: [] }, 0, 0)).toBeNull()
    expect(originFrom({ shard: 0, file: 0, places: 3, distinct: 3, ages: [3] }, 0, 100)).toBeNull()
  })

  it('prefers the greater containment, and between near equals the raw channel', () => {
    expect(betterOrigin(origin({}), origin({ containment: 0.9, file: 1 })).file).toBe(1)
    expect(betterOrigin(origin({ channel: 1 }), origin({ channel: 0, containment: 0.49 })).channel).toBe(0)
    expect(betterOrigin(null, origin({ file: 7 })).file).toBe(7)
  })
})
