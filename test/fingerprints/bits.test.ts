import fc from 'fast-check'
import { expect, it } from 'vitest'
import { BitReader, BitWriter, riceWidth } from '../../src/fingerprints/bits.ts'

const width = fc.integer({ min: 0, max: 32 })
const value = fc.integer({ min: 0, max: 2 ** 32 - 1 })

it('reads the bits that were written', () => {
  fc.assert(fc.property(fc.array(fc.tuple(value, width)), (list) => {
    const writer = new BitWriter()
    for (const [bits, wide] of list) writer.write(bits, wide)
    const reader = new BitReader(writer.finish())
    for (const [bits, wide] of list) expect(reader.read(wide)).toBe(bits % 2 ** wide)
  }))
})

it('reads the gaps that were written, short and long', () => {
  const gap = fc.tuple(fc.integer({ min: 0, max: 32 }), fc.integer({ min: 0, max: 200 }), value).map(([wide, quotient, rest]) => ({ wide, gap: Math.min(2 ** 32 - 1, quotient * 2 ** wide + (rest % 2 ** wide)) }))
  fc.assert(fc.property(fc.array(gap), (list) => {
    const writer = new BitWriter()
    for (const one of list) writer.writeRice(one.gap, one.wide)
    const reader = new BitReader(writer.finish())
    for (const one of list) expect(reader.readRice(one.wide)).toBe(one.gap)
  }))
})

it('ends on bytes that are no code at all', () => {
  const reader = new BitReader(new Uint8Array(64).fill(255))
  for (let index = 0; index < 40; index++) expect(reader.readRice(3)).toBeGreaterThanOrEqual(0)
})

it('chooses a width near the mean gap', () => {
  expect([riceWidth(2 ** 32, 1), riceWidth(2 ** 32, 1000), riceWidth(16, 1000)]).toEqual([30, 21, 0])
})
