import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeShard, openShard, ShardFormatError, visitFingerprints, type HomedFingerprint } from '../../src/fingerprints/shard-format.ts'

const header = {
  upstream: 'toy',
  ages: [{ revision: 'a'.repeat(40), version: '2.0', date: '2020-01-01' }, { revision: 'b'.repeat(40), version: '1.0', date: '2019-01-01' }],
  files: [{ path: 'a.c', scaleIndex: 0, notice: -1 }, { path: 'dir/ü.java', scaleIndex: 3, notice: 2 }],
}

const fingerprint = fc.record({
  file: fc.integer({ min: 0, max: 1 }), channel: fc.integer({ min: 0, max: 1 }), mask: fc.integer({ min: 1, max: 3 }),
  hi: fc.integer({ min: 0, max: 2 ** 32 - 1 }), lo: fc.integer({ min: 0, max: 65535 }),
})

function decode(bytes: Uint8Array): HomedFingerprint[] {
  const found: HomedFingerprint[] = []
  visitFingerprints(openShard(bytes), (hi, lo, home) => found.push({ hi, lo, ...home }))
  return found
}

const inOrder = (list: readonly HomedFingerprint[]): string[] => list.map((one) => JSON.stringify([one.file, one.channel, one.mask, one.hi, one.lo])).sort()

describe('a shard', () => {
  it('gives back what went in, in any order', () => {
    fc.assert(fc.property(fc.array(fingerprint, { maxLength: 300 }), (list) => {
      const bytes = encodeShard(header, list)
      expect(inOrder(decode(bytes))).toEqual(inOrder(list))
      expect(openShard(bytes).header).toMatchObject({ ...header, fingerprints: list.length })
    }))
  })

  it('has the same bytes whatever the order of its fingerprints', () => {
    fc.assert(fc.property(fc.uniqueArray(fingerprint, { maxLength: 50, selector: (one) => JSON.stringify(one) }), (list) => {
      expect(encodeShard(header, [...list].reverse())).toEqual(encodeShard(header, list))
    }))
  })

  it('is read from a buffer that begins anywhere', () => {
    const bytes = encodeShard(header, [{ file: 1, channel: 0, mask: 1, hi: 7, lo: 8 }])
    const buffer = Buffer.concat([Buffer.from('x'), bytes])
    expect(decode(buffer.subarray(1))).toEqual([{ file: 1, channel: 0, mask: 1, hi: 7, lo: 8 }])
  })

  it('refuses what is no shard, another format and a shard that is cut short', () => {
    const bytes = encodeShard(header, [{ file: 1, channel: 0, mask: 1, hi: 7, lo: 8 }])
    expect(() => openShard(new Uint8Array(3))).toThrow(ShardFormatError)
    expect(() => openShard(new TextEncoder().encode('<html>not a shard'))).toThrow('no shard')
    expect(() => openShard(Uint8Array.from(bytes, (byte, at) => (at === 4 ? 99 : byte)))).toThrow('format 99')
    expect(() => openShard(bytes.subarray(0, 40))).toThrow('cut short')
    for (const lost of [1, 3, 6, 9, 12, 20]) expect(() => decode(bytes.subarray(0, bytes.length - lost))).toThrow('cut short')
    expect(() => openShard(Uint8Array.from(bytes, (byte, at) => (at === 12 ? 33 : byte)))).toThrow('damaged')
  })
})
