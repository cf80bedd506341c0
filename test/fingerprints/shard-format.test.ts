import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeShard, type HomedFingerprint } from '../../src/fingerprints/encode-shard.ts'
import { openShard, readShard, shardOver } from '../../src/fingerprints/open-shard.ts'
import { loMask, ShardFormatError } from '../../src/fingerprints/shard-format.ts'
import { boundOf } from '../../src/fingerprints/sketch.ts'

const header = {
  upstream: 'toy',
  ages: [{ revision: 'a'.repeat(40), version: '2.0', date: '2020-01-01' }, { revision: 'b'.repeat(40), version: '1.0', date: '2019-01-01', sparse: true, revisions: { lib: 'c' } }],
  files: [
    { path: 'a.c', scales: [{ full: 0, sparse: 1 }, { full: 0, sparse: 0 }], notice: -1 },
    { path: 'dir/a.c', scales: [{ full: 3, sparse: 4 }, { full: 4, sparse: 5 }], notice: 2 },
    { path: 'dir/ü.java', scales: [{ full: 5, sparse: 7 }, { full: 6, sparse: 8 }], notice: 0 },
  ],
} as const

const scaleOf = ({ file, channel }: { file: number; channel: number }): number => (channel === 2 ? 0 : header.files[file]?.scales[channel]?.full ?? 0)

const fingerprint = fc.record({
  file: fc.integer({ min: 0, max: 2 }), channel: fc.integer({ min: 0, max: 2 }), mask: fc.integer({ min: 1, max: 3 }),
  hi: fc.integer({ min: 0, max: 2 ** 32 - 1 }), lo: fc.integer({ min: 0, max: 65535 }),
}).map((one): HomedFingerprint => ({ ...one, hi: one.hi % boundOf(scaleOf(one)), lo: one.lo & loMask(scaleOf(one)) }))

const encode = (fingerprints: readonly HomedFingerprint[]): Uint8Array => encodeShard({ ...header, fingerprints })

function decode(bytes: Uint8Array): HomedFingerprint[] {
  const { hi, lo, groups } = openShard(bytes)
  return Array.from({ length: groups.count }, (_, group) => group).flatMap((group) => {
    const shared = { file: groups.files[group] ?? -1, channel: groups.channels[group] ?? -1, mask: groups.masks[group] ?? -1 }
    const from = group === 0 ? 0 : groups.ends[group - 1] ?? -1
    return [...hi.subarray(from, groups.ends[group])].map((high, at): HomedFingerprint => ({ ...shared, hi: high, lo: lo[from + at] ?? -1 }))
  })
}

const inOrder = (list: readonly HomedFingerprint[]): string[] => list.map((one) => JSON.stringify([one.file, one.channel, one.mask, one.hi, one.lo])).sort()

describe('a shard', () => {
  it('gives back what went in, in any order', () => {
    fc.assert(fc.property(fc.array(fingerprint, { maxLength: 300 }), (list) => {
      const bytes = encode(list)
      expect(inOrder(decode(bytes))).toEqual(inOrder(list))
      const shard = openShard(bytes)
      expect(shard).toMatchObject({ upstream: 'toy', ages: header.ages, files: 3 })
      expect([0, 1, 2].map((file) => ({ path: shard.pathOf(file), scales: [0, 1].map((channel) => ({ full: shard.scaleOf(file, channel, 0), sparse: shard.scaleOf(file, channel, 1) })), notice: shard.noticeOf(file) }))).toEqual(header.files)
    }))
  })

  it('is opened with the fingerprints of the files that are wanted, and knows the ages of all', () => {
    fc.assert(fc.property(fc.array(fingerprint, { maxLength: 100 }), fc.constantFrom('a.c', 'java', 'dir', 'nobody'), (list, word) => {
      const whole = openShard(encode(list))
      const part = shardOver(readShard(encode(list), (path) => path.includes(word)))
      const wanted = list.filter(({ file }) => header.files[file]?.path.includes(word))
      expect(part.groups.count).toBe(new Set(wanted.map(({ file, channel, mask }) => [file, channel, mask].join())).size)
      expect([...part.hi].sort()).toEqual(wanted.map(({ hi }) => hi).sort())
      expect([0, 1].map((age) => part.filesAt(age))).toEqual([0, 1].map((age) => whole.filesAt(age)))
      expect([0, 1].map((age) => part.filesAt(age))).toEqual([0, 1].map((age) => new Set(list.filter(({ mask }) => (mask >>> age) & 1).map(({ file }) => file)).size))
    }))
  })

  it('has the same bytes whatever the order of its fingerprints', () => {
    fc.assert(fc.property(fc.uniqueArray(fingerprint, { maxLength: 50, selector: (one) => JSON.stringify(one) }), (list) => {
      expect(encode([...list].reverse())).toEqual(encode(list))
    }))
  })

  it('takes some forty bits a fingerprint', () => {
    const spread = Array.from({ length: 1000 }, (_, index) => ({ file: 2, channel: 0, mask: 1, hi: (Math.imul(index, 0x9e3779b1) >>> 0) % boundOf(5), lo: Math.imul(index, 40503) & loMask(5) }))
    expect((encode(spread).length - encode([]).length) * 8 / spread.length).toBeLessThan(33)
  })

  it('is read from a buffer that begins anywhere', () => {
    const bytes = encode([{ file: 1, channel: 0, mask: 1, hi: 7, lo: 0x4000 }])
    const buffer = Buffer.concat([Buffer.from('x'), bytes])
    expect(decode(buffer.subarray(1))).toEqual([{ file: 1, channel: 0, mask: 1, hi: 7, lo: 0x4000 }])
  })

  it('refuses what is no shard, another format and a shard that is cut short', () => {
    const bytes = encode([{ file: 1, channel: 0, mask: 1, hi: 7, lo: 0x4000 }])
    expect(() => openShard(new Uint8Array(3))).toThrow(ShardFormatError)
    expect(() => openShard(new TextEncoder().encode('<html>not a shard'))).toThrow('no shard')
    expect(() => openShard(Uint8Array.from(bytes, (byte, at) => (at === 4 ? 99 : byte)))).toThrow('format 99')
    for (const length of [8, 20, 40, bytes.length - 20, bytes.length - 1]) expect(() => openShard(bytes.subarray(0, length))).toThrow('cut short')
    expect(() => openShard(Buffer.concat([bytes, Buffer.from('x')]))).toThrow('damaged')
  })

  it('refuses a shard with any bit changed', () => {
    const bytes = encode([{ file: 1, channel: 0, mask: 1, hi: 7, lo: 0x4000 }, { file: 2, channel: 1, mask: 3, hi: 9, lo: 0 }])
    fc.assert(fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), fc.integer({ min: 0, max: 7 }), (place, bit) => {
      // The three bytes after the format number say nothing.
      fc.pre(place < 5 || place > 7)
      expect(() => openShard(Uint8Array.from(bytes, (byte, at) => (at === place ? byte ^ (1 << bit) : byte)))).toThrow(ShardFormatError)
    }), { numRuns: 500 })
  })
})
