import { describe, expect, it } from 'vitest'
import { encodeLiterals, openLiterals, visitKnownLiterals } from '../../src/fingerprints/literal-format.ts'
import { literalKey } from '../../src/fingerprints/literals.ts'
import { ShardFormatError } from '../../src/fingerprints/shard-format.ts'

const homes = { pigeon: [{ path: 9, keys: [7, 2 ** 40 - 1] }, { path: 0, keys: [5] }], dove: [{ path: 3, keys: [7] }], owl: [] }

function visited(bytes: Uint8Array): string[] {
  const rows: string[] = []
  const literals = openLiterals(bytes)
  visitKnownLiterals(literals, (hi, lo, upstream, path) => rows.push([literals.header.upstreams[upstream]?.id, path, literalKey(hi, lo)].join(' ')))
  return rows
}

describe('the file of literals', () => {
  it('gives back what went in, by upstream and home', () => {
    expect(visited(encodeLiterals(homes))).toEqual(['dove 3 7', 'pigeon 0 5', 'pigeon 9 7', `pigeon 9 ${2 ** 40 - 1}`])
  })

  it('is the same whatever the order in which its parts came', () => {
    const { pigeon, dove, owl } = homes
    expect(encodeLiterals({ owl, dove, pigeon: pigeon.map(({ path, keys }) => ({ path, keys: keys.toReversed() })).toReversed() })).toEqual(encodeLiterals(homes))
  })

  it('opens where it is not aligned', () => {
    const bytes = encodeLiterals(homes)
    const shifted = new Uint8Array(bytes.length + 1)
    shifted.set(bytes, 1)
    expect(visited(shifted.subarray(1))).toEqual(visited(bytes))
  })

  it('refuses what is cut short, damaged, of a newer format or something else', () => {
    const bytes = encodeLiterals(homes)
    for (let length = 0; length < bytes.length; length++) expect(() => openLiterals(bytes.subarray(0, length))).toThrow(ShardFormatError)
    for (let at = 0; at < bytes.length; at++) {
      if (at >= 5 && at < 8) continue
      expect(() => openLiterals(bytes.map((byte, index) => (index === at ? byte ^ 4 : byte)))).toThrow(ShardFormatError)
    }
    expect(() => openLiterals(bytes.map((byte, index) => (index === 4 ? 2 : byte)))).toThrow('format 2, but this version reads format 1')
  })
})
