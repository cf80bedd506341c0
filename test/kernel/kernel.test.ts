import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importWords } from '../../src/fingerprints/keywords.ts'
import { createLexer, type Tokens } from '../../src/fingerprints/lexer.ts'
import { channels, sampleShingles } from '../../src/fingerprints/sketch.ts'
import { createKernel, fourOf, kernelOver } from '../../src/kernel/kernel.ts'
import { importWords as importSlots } from '../../src/kernel/layout.ts'
import type { LexRules } from '../../src/model/language.ts'
import { compileKernel } from '../../src/tools/build-kernel.ts'
import { readToy } from '../toy-upstream.ts'
import { ReferenceLexer, referenceShingles } from './reference.ts'

it('is what its source gives', () => {
  expect(compileKernel()).toBe(readFileSync(new URL('../../src/kernel/code.ts', import.meta.url), 'utf8'))
}, 60_000)

/** Bytes that bring the lexer into all its states, in any order. */
const pieces = [
  'a', 'name', 'import ', 'include ', 'package', 'using', 'return', '0x1F', "1'000", '1.5e3', '.', '"', "'", '`', '"""', "'''", '\\', '\\"', '//', '/*', '*/', '*', '/', '#', '# include',
  '{', '}', ';', ',', '\n', '\r\n', ' ', '\t', '\0', 'é', '\u{feff}', ' '.repeat(16), '\n'.repeat(17), 'x'.repeat(33), '(', ')', '+', '"twelve bytes or more"', '/* b\n */', '// c\n',
]
const bytes = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((list) => new TextEncoder().encode(list.join(''))),
  fc.uint8Array({ maxLength: 200 }),
)
const rules: fc.Arbitrary<LexRules> = fc.record({ comments: fc.constantFrom('slash', 'hash', 'both'), backquotes: fc.boolean(), tripleQuotes: fc.boolean() })
const lex = createLexer()

function tokensOf({ count, raw, blind, lines }: Tokens): { raw: number; blind: number; line: number }[] {
  return Array.from({ length: count }, (_, index) => ({ raw: raw[index]!, blind: blind[index]!, line: lines[index]! }))
}

describe('the lexer', () => {
  it('says of any bytes what the plain one says', () => {
    fc.assert(fc.property(bytes, rules, (file, rules) => {
      const found = lex(file, rules)
      const { tokens, texts } = new ReferenceLexer(file, rules)
      expect(tokensOf(found)).toEqual(tokens)
      expect([...found.texts]).toEqual(texts.flat())
      expect(found.codeLines).toBe(new Set(tokens.map(({ line }) => line)).size)
    }), { numRuns: 3000 })
  })

  it('sees nothing of the file before', () => {
    const java: LexRules = { comments: 'slash', backquotes: false, tripleQuotes: true }
    lex(new TextEncoder().encode('abc "'.repeat(50)), java)
    expect(tokensOf(lex(new TextEncoder().encode('a'), java))).toEqual(new ReferenceLexer(new TextEncoder().encode('a'), java).tokens)
    expect(lex(new Uint8Array(), java).count).toBe(0)
  })
})

it('keeps of any shingles what the plain way keeps', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'if', 'return', '1', '22', '"x"', '(', ')', '=', '+', 'loft', 'bird', 'letter', 'send'), { maxLength: 120 })
  fc.assert(fc.property(fc.oneof(words.map((list) => list.join(' ')), fc.constant(readToy('app/src/coop/Loft.java'))), fc.constantFrom(...channels), fc.nat(4), (text, channel, scale) => {
    const file = new TextEncoder().encode(text)
    const java: LexRules = { comments: 'slash', backquotes: false, tripleQuotes: true }
    const kept: object[] = []
    sampleShingles(lex(file, java), channel, scale, (hi, lo, token) => kept.push({ hi, lo, token }))
    expect(kept).toEqual(referenceShingles(new ReferenceLexer(file, java).tokens, channel, scale))
  }))
})

describe('runs', () => {
  const kernel = createKernel()
  const runsOf = (text: string, next: (from: number) => number, end: (from: number) => number): string[] => {
    kernel.load(Buffer.from(text, 'latin1'))
    const found: string[] = []
    for (let from = next(0); from >= 0; from = next(end(from))) found.push(text.slice(from, end(from)))
    return found
  }
  const text = fc.array(fc.constantFrom('0', 'f', 'A', '9', 'g', 'Z', '+', '/', '-', '_', '=', ' ', '\n', 'é', '\0', 'deadbeef', '0123456', 'abcdefghijklmnopqrstuvwxyz', '/:@[`{'), { maxLength: 60 }).map((list) => list.join(''))

  it('of eight hexadecimal digits or more are all found', () => {
    fc.assert(fc.property(text, (text) => {
      expect(runsOf(text, (from) => kernel.calls.nextDigits(from), (from) => kernel.calls.endOfDigits(from))).toEqual(text.match(/[0-9a-f]{8,}/gi) ?? [])
    }), { numRuns: 1000 })
  })

  it('of 22 characters of base64 or more are all found', () => {
    fc.assert(fc.property(text, (text) => {
      expect(runsOf(text, (from) => kernel.calls.nextEncoded(from), (from) => kernel.calls.endOfEncoded(from))).toEqual(text.match(/[0-9a-z+/_-]{22,}/gi) ?? [])
    }), { numRuns: 1000 })
  })
})

describe('words', () => {
  const kernel = createKernel()
  const places = (next: (from: number) => number): number[] => {
    const found: number[] = []
    for (let at = next(0); at >= 0; at = next(at + 1)) found.push(at)
    return found
  }
  const text = fc.array(fc.constantFrom('a', 'p', 'i', 'api', 'App', '_', '-', 'h', 'hash', 'Hash', 'HASH', 'hAs', 'ash', ' ', 'é', '\0', '0123456789'), { maxLength: 60 }).map((list) => list.join(''))

  it('of four letters are all found, up to where they are looked for', () => {
    fc.assert(fc.property(text, fc.nat(80), (text, to) => {
      kernel.load(Buffer.from(text, 'latin1'))
      const expected = [...text.matchAll(/(?=hash)/g)].map(({ index }) => index).filter((index) => index < to)
      expect(places((from) => kernel.calls.nextFour(fourOf('hash'), from, to))).toEqual(expected)
    }), { numRuns: 1000 })
  })

  it('that name an api_hash are all found', () => {
    fc.assert(fc.property(text, (text) => {
      kernel.load(Buffer.from(text, 'latin1'))
      const expected = [...text.matchAll(/(?<=ap[^]|ap[^][^])hash/gi)].map(({ index }) => index)
      expect(places((from) => kernel.calls.nextApiHash(from))).toEqual(expected)
    }), { numRuns: 1000 })
  })

  it('are looked for in the bytes that were asked about last', () => {
    const [one, other] = [Buffer.from('one hash'), Buffer.from('a second hash')]
    expect([one, other, other, one].map((bytes) => kernelOver(bytes).nextFour(fourOf('hash'), 0, bytes.length))).toEqual([4, 9, 9, 4])
  })
})

it('has a slot for each word that imports', () => {
  expect(importWords).toHaveLength(importSlots)
})
