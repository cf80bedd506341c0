import fc from 'fast-check'
import { expect, it } from 'vitest'
import { BitReader, BitWriter, riceWidth } from '../../src/fingerprints/bits.ts'

/** Rising numbers below 2^32, by gaps of all sizes, the longest of which take some hundred ones. */
const rising = (rice: number): fc.Arbitrary<number[]> =>
  fc.array(fc.oneof(fc.nat(3), fc.nat(2 ** rice), fc.nat(2 ** Math.min(32, rice + 7) - 1)), { maxLength: 60 }).map((gaps) => {
    let sum = 0
    return gaps.flatMap((gap) => (sum + gap < 2 ** 32 ? [(sum += gap)] : []))
  })

const group = fc.record({ rice: fc.integer({ min: 0, max: 32 }), plain: fc.integer({ min: 0, max: 16 }) })
  .chain(({ rice, plain }) => fc.record({ rice: fc.constant(rice), plain: fc.constant(plain), numbers: rising(rice), seed: fc.nat() }))

const plainOf = (seed: number, index: number, width: number): number => (Math.imul(seed + index, 0x9e3779b1) >>> 0) % 2 ** width

it('reads the groups of pairs that were written', () => {
  fc.assert(fc.property(fc.array(group), (groups) => {
    const writer = new BitWriter()
    for (const { rice, plain, numbers, seed } of groups) {
      numbers.forEach((number, index) => {
        writer.writeRice(number - (numbers[index - 1] ?? 0), rice)
        writer.write(plainOf(seed, index, plain), plain)
      })
    }
    const reader = new BitReader(writer.finish())
    for (const { rice, plain, numbers, seed } of groups) {
      const pairs = { rising: new Uint32Array(numbers.length + 1), plain: new Uint16Array(numbers.length + 1) }
      reader.readPairs(pairs, 1, numbers.length + 1, { rice, plain, shift: 16 - plain })
      expect([...pairs.rising]).toEqual([0, ...numbers])
      expect([...pairs.plain]).toEqual([0, ...numbers.map((_, index) => (plainOf(seed, index, plain) << (16 - plain)) & 0xffff)])
    }
  }))
})

it('reads zeros past the end, and ends on bytes that are no code at all', () => {
  const pairs = { rising: new Uint32Array(4), plain: new Uint16Array(4) }
  new BitReader(new Uint8Array()).readPairs(pairs, 0, 4, { rice: 5, plain: 3, shift: 0 })
  expect([...pairs.rising, ...pairs.plain]).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
  new BitReader(new Uint8Array(64).fill(255)).readPairs(pairs, 0, 4, { rice: 5, plain: 3, shift: 0 })
})

it('chooses a width near the mean gap', () => {
  expect([riceWidth(2 ** 32, 1), riceWidth(2 ** 32, 1000), riceWidth(16, 1000)]).toEqual([30, 21, 0])
})

it('reads the small numbers that were written', () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.nat(5), fc.nat(2 ** 30 - 2))), (numbers) => {
    const writer = new BitWriter()
    for (const number of numbers) writer.writeGamma(number)
    const reader = new BitReader(writer.finish())
    expect(numbers.map(() => reader.readGamma())).toEqual(numbers)
  }))
})
