import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { keyOf, sketchOf } from '../../src/licenses/sketch.ts'
import { shinglesOf } from '../../src/licenses/shingles.ts'
import { buildLicenseIndex, serialized } from '../../src/tools/build-license-index.ts'

const path = fileURLToPath(new URL('../../src/licenses/index.json', import.meta.url))

describe('src/licenses/index.json', () => {
  it('is what the SPDX list gives today: run `npx tsx src/tools/build-license-index.ts` after a change of the list or of how words are read', () => {
    expect(readFileSync(path, 'utf8')).toBe(serialized(buildLicenseIndex()))
  })

  it('holds numbers and ids only', () => {
    const keys = new Set(buildLicenseIndex().flatMap((sketch) => Object.keys(sketch)))
    expect([...keys].sort()).toEqual(['hashes', 'rate', 'spdx', 'words'])
  })

  it('stays small', () => {
    expect(readFileSync(path).length).toBeLessThan(320_000)
  })
})

describe('a shingle', () => {
  it('stays the number that it is: the committed index rests on it', () => {
    expect([...shinglesOf(['feed', 'the', 'pigeons', 'twice', 'daily'])]).toMatchInlineSnapshot(`
      [
        1448869137,
        2767840420,
      ]
    `)
    expect(keyOf(0x12345678)).toBe(0x345678)
  })

  it('needs four words', () => {
    expect(shinglesOf(['feed', 'the', 'pigeons'])).toHaveLength(0)
    expect(sketchOf('X', 'feed the pigeons', 10)).toEqual({ spdx: 'X', words: 3, rate: 0, hashes: '' })
  })
})
