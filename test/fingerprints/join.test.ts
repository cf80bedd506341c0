import fc from 'fast-check'
import { expect, it } from 'vitest'
import { encodeShard, type HomedFingerprint } from '../../src/fingerprints/encode-shard.ts'
import { joinWithShards } from '../../src/fingerprints/join.ts'
import { openShard, type Shard } from '../../src/fingerprints/open-shard.ts'
import { loMask } from '../../src/fingerprints/shard-format.ts'

const scales = [[0, 0], [5, 6]] as const

function shardOf(fingerprints: readonly HomedFingerprint[]): Shard {
  const files = scales.map(([raw, blind], index) => ({ path: `${index}.c`, scales: [{ full: raw, sparse: raw }, { full: blind, sparse: blind }] as const, notice: -1 }))
  return openShard(encodeShard({ upstream: 'toy', ages: [{ revision: 'a', version: '1', date: '2020-01-01' }], files, fingerprints }))
}

const scaleOf = ({ file, channel }: HomedFingerprint): number => scales[file]?.[channel] ?? 0
const lo = fc.constantFrom(0, 1, 0x0100, 0x0101, 0x8000, 0xffff)
const fingerprint = fc.record({ file: fc.nat(1), channel: fc.nat(2), mask: fc.constant(1), hi: fc.nat(6), lo })

it('finds every place of every scanned fingerprint in every shard, as far as the shard tells them apart, and nothing else', () => {
  fc.assert(fc.property(fc.array(fingerprint), fc.array(fingerprint), fc.array(fingerprint), (scanned, first, second) => {
    const channels = [0, 1, 2].map((channel) => scanned.filter((one) => one.channel === channel))
    const hits: string[] = []
    const opened = [shardOf(first), shardOf(second)]
    joinWithShards(
      channels.map((list) => ({ hi: Uint32Array.from(list, (one) => one.hi), lo: Uint16Array.from(list, (one) => one.lo) })),
      opened,
      (channel) => (position, shard, group) => hits.push([channel, position, opened.indexOf(shard), shard.groups.files[group]].join()),
    )
    const expected = [first, second].flatMap((shard, number) => shard.flatMap((one) => (channels[one.channel] ?? []).flatMap((wanted, position) => {
      const isSame = wanted.hi === one.hi && ((wanted.lo ^ one.lo) & loMask(scaleOf(one))) === 0
      return isSame ? [[one.channel, position, number, one.file].join()] : []
    })))
    expect(hits.sort()).toEqual(expected.sort())
  }))
})
