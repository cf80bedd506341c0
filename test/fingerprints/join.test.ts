import fc from 'fast-check'
import { expect, it } from 'vitest'
import { joinWithShards } from '../../src/fingerprints/join.ts'
import { encodeShard, openShard, type HomedFingerprint, type Shard } from '../../src/fingerprints/shard-format.ts'

function shardOf(fingerprints: readonly HomedFingerprint[]): Shard {
  const files = [0, 1].map((index) => ({ path: `${index}.c`, scaleIndex: 0, notice: -1 }))
  return openShard(encodeShard({ upstream: 'toy', ages: [{ revision: 'a', version: '1', date: '2020-01-01' }], files }, fingerprints))
}

const fingerprint = fc.record({ file: fc.nat(1), channel: fc.nat(1), mask: fc.constant(1), hi: fc.nat(6), lo: fc.nat(3) })
const keyOf = ({ hi, lo }: { hi: number; lo: number }): number => hi * 65536 + lo

it('finds every place of every scanned key in every shard, and nothing else', () => {
  fc.assert(fc.property(fc.array(fingerprint), fc.array(fingerprint), fc.array(fingerprint), (scanned, first, second) => {
    const channels = [0, 1].map((channel) => ({ keys: Float64Array.from(scanned.filter((one) => one.channel === channel).map(keyOf)) }))
    const hits: string[] = []
    joinWithShards(channels, [shardOf(first), shardOf(second)], (channel) => (position, shard, home) => hits.push([channel, position, shard, home.file].join()))
    const expected = [first, second].flatMap((shard, number) => shard.flatMap((one) => [...(channels[one.channel]?.keys ?? [])]
      .flatMap((key, position) => (key === keyOf(one) ? [[one.channel, position, number, one.file].join()] : []))))
    expect(hits.sort()).toEqual(expected.sort())
  }))
})
