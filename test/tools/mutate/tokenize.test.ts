import fastCheck from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findLanguage, languages } from '../../../src/languages/languages.ts'
import { tokenize, type TokenKind } from '../../../src/tools/mutate/tokenize.ts'
import { samples } from './samples.ts'

const textsOf = (text: string, id: string, kind: TokenKind): string[] => tokenize(text, findLanguage(id)!).filter((token) => token.kind === kind).map((token) => token.text)

describe('tokens', () => {
  it.each(samples.map((file) => [file.language.name, file] as const))('of %s put together are the text', (_, { text, language }) => {
    expect(tokenize(text, language).map((token) => token.text).join('')).toBe(text)
  })

  it('put together are any text, and none is empty', () => {
    const pieces = fastCheck.constantFrom('"', "'", '`', '/', '*', '//', '/*', '*/', '#', '\\', '\n', '${', '\\(', '}', '{', 'R"(', ')"', '@"', '"""', 'import ', 'a', '1', ' ', ';', '\u00ff')
    const code = fastCheck.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''))
    fastCheck.assert(fastCheck.property(code, fastCheck.constantFrom(...languages.filter(({ lex }) => lex)), (text, language) => {
      const tokens = tokenize(text, language)
      expect(tokens.map((token) => token.text).join('')).toBe(text)
      expect(tokens.filter((token) => token.text === '')).toEqual([])
    }), { seed: 7, numRuns: 2000 })
  })

  it.each([
    ['typescript', 'a = /["\'`/]+/g', ['/["\'`/]+/g']],
    ['typescript', 'return /x\\/y[/]/.test(z)', ['/x\\/y[/]/']],
    ['typescript', 'a = `${b[`c`]}`', ['`${b[`c`]}`']],
    ['csharp', 'a = @"c:\\"; b = $@"""{x}"""', ['"c:\\"', '"""{x}"""']],
    ['cpp', 'a = R"x(")" // )x"', ['"x(")" // )x"']],
    ['swift', 'a = #"\\"#', ['#"\\"#']],
    ['swift', 'a = "\\(b["c"])"', ['"\\(b["c"])"']],
    ['kotlin', 'a = "${b["c"]}"', ['"${b["c"]}"']],
    ['rust', "fn a<'b>(c: &'b str)", ["'b", "'b"]],
    ['go', 'a := `\\`; b()', ['`\\`']],
  ])('in %s leave alone what the fingerprints\' lexer does not know: %s', (id, text, verbatim) => {
    expect(textsOf(text, id, 'verbatim')).toEqual(verbatim)
  })

  it.each([
    ['typescript', 'a = b / c / d; e = (f) / g'],
    ['typescript', 'return <b>{x}</b>'],
    ['cpp', 'a = "b" \'c\' 1\'000'],
    ['rust', "a = 'b'"],
    ['kotlin', 'a = "$b ${c} d"'],
  ])('in %s take nothing else for that: %s', (id, text) => {
    expect(textsOf(text, id, 'verbatim')).toEqual([])
  })

  it('tell comments from texts that look like them', () => {
    expect(textsOf('a = "// b"; // c\n/* d\n e */ f', 'java', 'comment')).toEqual(['// c', '/* d\n e */'])
    expect(textsOf('a = "# b" # c', 'python', 'comment')).toEqual(['# c'])
  })

  it('take a statement that imports for one, over lines within braces', () => {
    expect(textsOf('import { a,\n b } from "c"\nx = from', 'typescript', 'import')).toEqual(['import { a,\n b } from "c"'])
    expect(textsOf('#include <a.h>\n#define b', 'cpp', 'import')).toEqual(['#include <a.h>'])
  })
})
