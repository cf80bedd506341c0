import { describe, expect, it } from 'vitest'
import { createLexer } from '../../src/fingerprints/lexer.ts'
import { isTableOfTexts, keyOfText, literalKey, visitLiterals } from '../../src/fingerprints/literals.ts'
import { languageOf } from '../../src/languages/languages.ts'

const lex = createLexer()

function keysIn(path: string, text: string): number[] {
  const rules = languageOf(path)?.lex
  if (!rules) throw new Error(`${path} is no code`)
  const bytes = new TextEncoder().encode(text)
  const keys: number[] = []
  visitLiterals(bytes, lex(bytes, rules), (hi, lo) => keys.push(literalKey(hi, lo)))
  return keys
}

describe('the literals of a file', () => {
  it('are the same in every language and quoting', () => {
    const expected = [keyOfText('The loft is full of pigeons')]
    expect(keysIn('a.java', 'class A { String b = "The loft is full of pigeons"; }')).toEqual(expected)
    expect(keysIn('a.js', "var a='The loft is full of pigeons'")).toEqual(expected)
    expect(keysIn('a.ts', 'const a = `The loft is full of pigeons`')).toEqual(expected)
    expect(keysIn('a.py', "a = '''The loft is full of pigeons'''")).toEqual(expected)
    expect(keysIn('a.mm', 'id a = @"The loft is full of pigeons";')).toEqual(expected)
  })

  it('count once, and only where they tell something', () => {
    expect(keysIn('a.ts', "f('The loft is full of pigeons', 'short', 'The loft is full of pigeons', 'onPigeonReturnedHome') // 'Not the loft of a keeper'")).toHaveLength(2)
  })

  it('are what they always were: a change here would make every file of literals worthless', () => {
    expect(keyOfText('The loft is full of pigeons')).toBe(88490297317)
  })

  it('make a table where there is little else', () => {
    expect(isTableOfTexts(300, 2000)).toBe(true)
    expect(isTableOfTexts(300, 20_000)).toBe(false)
    expect(isTableOfTexts(20, 60)).toBe(false)
  })
})
