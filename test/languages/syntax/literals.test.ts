import { describe, expect, it } from 'vitest'
import { literalNumber, literalText } from '../../../src/languages/syntax/literals.ts'

describe('literals', () => {
  it.each([
    ['"a\\x62c"', 'abc'],
    ["'it\\'s'", "it's"],
    ['"\\u0061\\u{62}\\143"', 'abc'],
    ['R"(a\\b)"', 'a\\b'],
    ['u8R"x(a)")x"', 'a)"'],
    ['L"wide"', 'wide'],
    ['"""\n text"""', '\n text'],
    ['`plain`', 'plain'],
    ['`head${', 'head'],
    ['}middle${', 'middle'],
    ['}tail`', 'tail'],
    ['"over\\\nlines"', 'overlines'],
    ['name', 'name'],
  ])('reads %s', (source, text) => {
    expect(literalText(source)).toBe(text)
  })

  it.each([
    ['17349', 17349],
    ['17_349', 17349],
    ["17'349", 17349],
    ['0x43C5', 17349],
    ['0b101', 5],
    ['010', 8],
    ['9L', 9],
    ['9u', 9],
    ['1.5', null],
    ['x', null],
    ['99999999999999999999', null],
  ])('reads %s as a number', (source, number) => {
    expect(literalNumber(source)).toBe(number)
  })
})
