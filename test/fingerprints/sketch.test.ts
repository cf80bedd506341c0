import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLexer } from '../../src/fingerprints/lexer.ts'
import { channels, fingerprintWhole, sampleShingles, scaleFor, sparsest, sparsestScaleOf } from '../../src/fingerprints/sketch.ts'
import { java } from '../../src/languages/java.ts'
import { readToy } from '../toy-upstream.ts'

const lex = createLexer()
const rules = java.lex ?? { comments: 'slash', backquotes: false, tripleQuotes: false }
const loft = readToy('app/src/coop/Loft.java')

function keys(text: string, channel: 0 | 1, scale = 0): number[] {
  const found: number[] = []
  sampleShingles(lex(new TextEncoder().encode(text), rules), channels[channel], scale, (hi, lo) => found.push(hi * 65536 + lo))
  return found
}

const share = (part: number[], whole: number[]): number => part.filter((key) => new Set(whole).has(key)).length / part.length

describe('sampling shingles', () => {
  it('gives a fixed text the fingerprints that all shards in the field were made with', () => {
    // Whoever changes these has made every shard worthless: make them all again, and raise `shardFormat`.
    const text = 'int add(int first, int second) { int sum = first + second; log("added", sum); return sum > limit ? limit : sum; }'
    expect(keys(text, 0).slice(0, 4).map((key) => key.toString(16))).toMatchInlineSnapshot(`
      [
        "526d5bb040ba",
        "ef8476009f8b",
        "2e161aa866a",
        "cb34734ffd91",
      ]
    `)
  })

  it('keeps in a sparse sample only what a denser one keeps', () => {
    const dense = keys(loft, 0, 0)
    for (let scale = 1; scale <= sparsest; scale++) expect(dense).toEqual(expect.arrayContaining(keys(loft, 0, scale)))
  })

  it('keeps about one in two to the scale', () => {
    const dense = keys(loft.repeat(20), 0, 0).length
    expect(keys(loft.repeat(20), 0, 2).length / dense).toBeCloseTo(1 / 4, 1)
  })

  it('sees renamed code in the blind channel alone', () => {
    const renamed = loft.replace(/\b(birds|bird|letter|waiting|strength|best|awayUntil|carried|send|feed|hatch|ring|now|each)\b/g, 'x$1y')
    expect(share(keys(renamed, 1), keys(loft, 1))).toBe(1)
    expect(share(keys(renamed, 0), keys(loft, 0))).toBeLessThan(0.3)
  })

  it('sees reformatted code without its header in both channels', () => {
    const bare = loft.replace(/\/\*[\s\S]*?\*\//, '').replace(/package.*|import.*/g, '').replace(/\s+/g, ' ')
    expect(share(keys(bare, 0), keys(loft, 0))).toBe(1)
    expect(share(keys(bare, 1), keys(loft, 1))).toBe(1)
  })

  it('finds nothing telling in tables of numbers and texts', () => {
    expect(keys(`int[] t = {${Array.from({ length: 300 }, (_, index) => index * 7).join(', ')}};`, 0)).toEqual([])
    expect(keys(`String[] t = {${Array.from({ length: 300 }, (_, index) => `"w${index}"`).join(', ')}};`, 1)).toEqual([])
  })

  it('samples small files more densely, and the blind channel of bigger ones more sparsely', () => {
    const sizes = [1, 39, 40, 90, 160, 319, 320, 640, 800, 2048, 4096, 1e6]
    expect(sizes.map((tokens) => scaleFor(tokens, channels[0]))).toEqual([0, 0, 1, 2, 3, 3, 4, 5, 5, 5, 5, 5])
    expect(sizes.map((tokens) => scaleFor(tokens, channels[1]))).toEqual([0, 0, 1, 2, 3, 3, 5, 5, 6, 7, 8, 8])
  })

  it('knows the sparsest scale that keeps a hash', () => {
    for (let scale = 0; scale < sparsest; scale++) expect(sparsestScaleOf(2 ** (32 - scale) - 1)).toBe(scale)
    expect(sparsestScaleOf(0)).toBe(sparsest)
  })

  it('is not disturbed by what stands before and after', () => {
    fc.assert(fc.property(fc.string(), (noise) => {
      const clean = noise.replace(/["'`/*#\\]/g, '')
      expect(share(keys(loft, 0), keys(`${clean}\n${loft}\n${clean}`, 0))).toBeGreaterThan(0.9)
    }), { numRuns: 30 })
  })
})

describe('a small file as a whole', () => {
  const small = 'static int zigzag(int value, int width) { return (value << 1) ^ (value >> (width - 1)) + rotate(value, width, offset); }'
  const whole = (text: string): unknown => fingerprintWhole(lex(new TextEncoder().encode(text), rules))

  it('is the same whatever its header, comments and line ends', () => {
    expect(whole(small)).not.toBeNull()
    expect(whole(`/* Copyright Nobody */\r\npackage a.b;\r\n${small.replaceAll(' ', '\r\n')} // end`)).toEqual(whole(small))
  })

  it('is another with one name changed', () => {
    expect(whole(small.replace('rotate', 'turn'))).not.toEqual(whole(small))
  })

  it('is none where it says too little or is big', () => {
    expect(whole('int a = 1;')).toBeNull()
    expect(whole('a b c d e f '.repeat(5))).toBeNull()
    expect(whole(small.repeat(10))).toBeNull()
  })
})
