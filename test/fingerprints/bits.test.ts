import { expect, it } from 'vitest'
import { BitWriter, riceWidth } from '../../src/fingerprints/bits.ts'

// That the kernel reads what is written is tried with whole shards: see shard-format.test.ts.

it('writes the lowest bits first, and fills the last byte up with zeros', () => {
  const writer = new BitWriter()
  writer.write(0b101, 3)
  writer.write(0xffff, 7)
  expect([...writer.finish()]).toEqual([0b11111101, 0b11])
})

it('writes a gap as its quotient in ones, a zero and its remainder', () => {
  const writer = new BitWriter()
  writer.writeRice(2 * 16 + 5, 4)
  expect([...writer.finish()]).toEqual([0b0101011])
})

it('writes a small number behind the length of its binary form', () => {
  const writer = new BitWriter()
  for (const number of [0, 1, 4]) writer.writeGamma(number)
  // 0; 1, 0, 0; 1, 1, 0, 01 from the lowest bit on.
  expect([...writer.finish()]).toEqual([0b00110010 | (1 << 7), 0b0])
})

it('chooses a width near the mean gap', () => {
  expect([riceWidth(2 ** 32, 1), riceWidth(2 ** 32, 1000), riceWidth(16, 1000)]).toEqual([30, 21, 0])
})
