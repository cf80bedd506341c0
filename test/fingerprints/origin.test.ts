import { describe, expect, it } from 'vitest'
import { betterOrigin, isDerived, isDerivedInFork, longestPassage, mostFrequentAge, rangesOf, type Origin, type Places } from '../../src/fingerprints/origin.ts'

const origin = (part: Partial<Origin>): Origin => ({ shard: 0, file: 0, channel: 0, likeness: 'names', passage: null, containment: 0.5, distinct: 10, age: 0, ...part })

/** Places ten lines apart, each three lines long, all kept at scale 5. */
function places(count: number, scales: readonly number[] = []): Places {
  const all = Array.from({ length: count }, (_, place) => place)
  return { scales: Uint8Array.from(all, (place) => scales[place] ?? 5), firstLines: Uint32Array.from(all, (place) => place * 10 + 1), lastLines: Uint32Array.from(all, (place) => place * 10 + 3) }
}

describe('origins', () => {
  it.each([
    [5, 0.2, true], [5, 0.19, false], [4, 0.5, true], [4, 0.49, false], [3, 1, false], [12, 0.05, true], [11, 0.05, false], [100, 0.04, false],
  ])('%i different fingerprints at a containment of %f: %s', (distinct, containment, derived) => {
    expect(isDerived(distinct, containment)).toBe(derived)
  })

  it.each([
    [3, 0.15, true], [3, 0.14, false], [2, 0.4, true], [2, 0.39, false], [1, 1, false],
  ])('%i different fingerprints at a containment of %f in a fork: %s', (distinct, containment, derived) => {
    expect(isDerivedInFork(distinct, containment)).toBe(derived)
  })

  it('names the newest of the ages that have most of the file', () => {
    expect(mostFrequentAge([12, 20, undefined, 20])).toBe(1)
    expect(mostFrequentAge([])).toBe(0)
  })

  it('prefers the greater containment, and between near equals the raw channel', () => {
    expect(betterOrigin(origin({}), origin({ containment: 0.9, file: 1 })).file).toBe(1)
    expect(betterOrigin(origin({ channel: 1 }), origin({ channel: 0, containment: 0.49 })).channel).toBe(0)
    expect(betterOrigin(null, origin({ file: 7 })).file).toBe(7)
  })
})

describe('a passage', () => {
  it('is hits that lie close together', () => {
    expect(longestPassage(places(40), [20, 21, 22, 23, 24], 5)).toEqual({ hits: 5, range: { from: 201, to: 243 } })
    expect(longestPassage(places(40), [20, 21, 22], 5)).toEqual({ hits: 3, range: { from: 201, to: 223 } })
  })

  it('bears a place that was changed', () => {
    expect(longestPassage(places(40), [20, 21, 23, 24], 5)?.range).toEqual({ from: 201, to: 243 })
  })

  it('is not made of scattered hits, nor of few', () => {
    expect(longestPassage(places(40), [1, 9, 17, 25, 33], 5)).toBeNull()
    expect(longestPassage(places(40), [20, 21], 5)).toBeNull()
    expect(longestPassage(places(40), [20, 21, 23], 5)).toBeNull()
  })

  it('is not interrupted by places that cannot hit, for they are too dense for the upstream\'s file', () => {
    const dense = places(40, Array.from({ length: 40 }, (_, place) => (place % 4 === 0 ? 5 : 1)))
    expect(longestPassage(dense, [8, 12, 16, 20], 5)?.range).toEqual({ from: 81, to: 203 })
    expect(longestPassage(dense, [8, 12, 16, 20], 1)).toBeNull()
  })

  it('covers some lines', () => {
    const line: Places = { scales: new Uint8Array(8).fill(5), firstLines: new Uint32Array(8).fill(3), lastLines: new Uint32Array(8).fill(4) }
    expect(longestPassage(line, [1, 2, 3, 4, 5], 5)).toBeNull()
  })
})

describe('line ranges', () => {
  it('are the runs that no missing place interrupts', () => {
    expect(rangesOf(places(8), [0, 1, 2, 5, 6], 5)).toEqual([{ from: 1, to: 23 }, { from: 51, to: 63 }])
  })

  it('join over places that could not hit, and where they touch', () => {
    expect(rangesOf(places(5, [5, 1, 5, 5, 5]), [0, 2], 5)).toEqual([{ from: 1, to: 23 }])
    const touching: Places = { scales: new Uint8Array(3).fill(5), firstLines: Uint32Array.of(1, 4, 6), lastLines: Uint32Array.of(5, 5, 9) }
    expect(rangesOf(touching, [0, 2], 5)).toEqual([{ from: 1, to: 9 }])
  })

  it('are none without hits', () => {
    expect(rangesOf(places(5), [], 5)).toEqual([])
  })
})
