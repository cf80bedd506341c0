import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createFilter, filterOver } from '../../src/fingerprints/filter.ts'

const key = fc.tuple(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.integer({ min: 0, max: 65535 }))

it('lets through everything that was added, on this thread and on another', () => {
  fc.assert(fc.property(fc.array(key), (keys) => {
    const filter = createFilter(keys.length)
    for (const [hi, lo] of keys) filter.add(hi, lo)
    const elsewhere = filterOver(filter.words())
    expect(keys.every(([hi, lo]) => filter.mayHold(hi, lo) && elsewhere.mayHold(hi, lo))).toBe(true)
  }))
})

it('adds many at once as it adds one by one', () => {
  fc.assert(fc.property(fc.array(key), (keys) => {
    const [one, all] = [createFilter(keys.length), createFilter(keys.length)]
    for (const [hi, lo] of keys) one.add(hi, lo)
    all.addAll(Uint32Array.from(keys, ([hi]) => hi), Uint16Array.from(keys, ([, lo]) => lo))
    expect(all.words()).toEqual(one.words())
  }))
})

it('turns nearly all strangers away', () => {
  const filter = createFilter(10_000)
  const spread = (seed: number): number => Math.imul(seed, 0x9e3779b1) >>> 0
  for (let index = 0; index < 10_000; index++) filter.add(spread(index), spread(index * 7) & 65535)
  let passed = 0
  for (let index = 10_000; index < 20_000; index++) if (filter.mayHold(spread(index * 3), spread(index * 11) & 65535)) passed++
  expect(passed).toBeLessThan(300)
})
