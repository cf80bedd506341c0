import { describe, expect, it } from 'vitest'
import { hashText } from '../../src/fingerprints/hash.ts'
import { blindName, blindNumber, blindText, createLexer } from '../../src/fingerprints/lexer.ts'
import { java } from '../../src/languages/java.ts'
import { python } from '../../src/languages/python.ts'
import { typescript } from '../../src/languages/typescript.ts'
import { cpp } from '../../src/languages/cpp.ts'
import type { LexRules } from '../../src/model/language.ts'

const lex = createLexer()
const rulesOf = (rules: LexRules | null): LexRules => rules ?? { comments: 'slash', backquotes: false, tripleQuotes: false }

interface Seen {
  readonly raw: number[]
  readonly blind: number[]
  readonly lines: number[]
  readonly codeLines: number
}

function tokens(text: string, rules = rulesOf(cpp.lex)): Seen {
  const { raw, blind, lines, count, codeLines } = lex(new TextEncoder().encode(text), rules)
  return { raw: [...raw.slice(0, count)], blind: [...blind.slice(0, count)], lines: [...lines.slice(0, count)], codeLines }
}

const words = (...texts: string[]): number[] => texts.map(hashText)

describe('the lexer', () => {
  it('splits words, numbers, texts and operators, and drops separators', () => {
    expect(tokens('x = f(0x1F, "a b");').raw).toEqual(words('x', '=', 'f', '(', '0x1F', 'a b', ')'))
  })

  it('takes a text for the same whatever its quotes', () => {
    const [first, ...others] = ['"a b"', "'a b'", '`a b`', '"""a b"""'].map((text) => tokens(text, { ...rulesOf(typescript.lex), tripleQuotes: true }).raw)
    for (const other of others) expect(other).toEqual(first)
  })

  it('makes names, numbers and texts alike in the blind stream, and keeps keywords', () => {
    expect(tokens('return size + 1.5 + "x"').blind).toEqual([hashText('return'), blindName, hashText('+'), blindNumber, hashText('+'), blindText])
  })

  it.each([
    ['line comments', 'a // b c\nd', ['a', 'd'], cpp.lex],
    ['block comments', 'a /* b\n * c */ d', ['a', 'd'], cpp.lex],
    ['an unfinished block comment', 'a /* b', ['a'], cpp.lex],
    ['comments of Python', 'a # b\nc // d', ['a', 'c', '/', '/', 'd'], python.lex],
    ['includes', '#include <x>\n# import "y"\na', ['a'], cpp.lex],
    ['imports and packages', 'package a.b;\nimport c.D;\ne', ['e'], java.lex],
    ['imports over lines', "import {\n  a,\n  b,\n} from 'c'\nd", ['d'], typescript.lex],
    ['imports on a line with code', "import{a}from'b';import c from'd';e", ['e'], typescript.lex],
    ['imports of Python', 'from a import b\nc', ['c'], python.lex],
  ])('drops %s', (_, text, left, rules) => {
    expect(tokens(text, rulesOf(rules)).raw).toEqual(words(...left))
  })

  it('keeps a directive that is no include', () => {
    expect(tokens('#define A 1').raw).toEqual(words('#', 'define', 'A', '1'))
  })

  it('takes separators into a number and leaves a call on it out', () => {
    expect(tokens("1'000 1.5 1.e").raw).toEqual(words("1'000", '1.5', '1', '.', 'e'))
  })

  it('takes a quote that does not close on its line for an operator', () => {
    expect(tokens("don't\nx").raw).toHaveLength(4)
  })

  it('takes texts over lines whole, and counts their lines', () => {
    expect(tokens('a = `x\ny`\nb', rulesOf(typescript.lex)).lines).toEqual([1, 1, 1, 3])
    expect(tokens('a = """x\ny"""\nb', rulesOf(java.lex)).lines).toEqual([1, 1, 1, 3])
  })

  it('counts the lines that hold code', () => {
    expect(tokens('\n// c\na b\n\nc /* \n */\n').codeLines).toBe(2)
  })

  it('gives the same tokens whatever the white space, the line ends and the comments', () => {
    const dense = tokens('int f(int a){return a+1;}')
    expect(tokens('\u{feff}int f( int a ) /* x */\r\n{\r\n\treturn a + 1; // y\r\n}\r\n').raw).toEqual(dense.raw)
  })

  it('reads bytes that are no text without complaint', () => {
    const bytes = Uint8Array.from({ length: 4096 }, (_, index) => (index * 37) % 256)
    expect(lex(bytes, rulesOf(cpp.lex)).count).toBeGreaterThan(0)
  })
})
