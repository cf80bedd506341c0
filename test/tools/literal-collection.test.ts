import { describe, expect, it } from 'vitest'
import { createLexer } from '../../src/fingerprints/lexer.ts'
import { hashText } from '../../src/fingerprints/hash.ts'
import { openLiterals, visitKnownLiterals } from '../../src/fingerprints/literal-format.ts'
import { keyOfText, literalKey } from '../../src/fingerprints/literals.ts'
import { languageOf } from '../../src/languages/languages.ts'
import { createLiteralCollection, type LiteralCollection } from '../../src/tools/literal-collection.ts'

const lex = createLexer()
const texts = ['The loft is full of pigeons', 'onPigeonReturnedHome', 'letter lost over the river']
const [full = '', home = '', lost = ''] = texts

function code(of: readonly string[]): Uint8Array {
  return new TextEncoder().encode(of.map((text) => `say('${text}')`).join('\n'))
}

function add(literals: LiteralCollection, upstream: string, path: string, of: readonly string[]): void {
  const rules = languageOf(path)?.lex
  if (rules) literals.addFile(upstream, path, code(of), lex(code(of), rules))
}

function subtract(literals: LiteralCollection, of: readonly string[]): void {
  const rules = languageOf('a.ts')?.lex
  if (rules) literals.subtractFile(code(of), lex(code(of), rules))
}

function rows(literals: LiteralCollection): string[] {
  const opened = openLiterals(literals.encode())
  const found: string[] = []
  visitKnownLiterals(opened, (hi, lo, upstream, path) => {
    const text = texts.find((one) => keyOfText(one) === literalKey(hi, lo)) ?? '?'
    found.push(`${opened.header.upstreams[upstream]?.id ?? ''} ${path === 0 ? '-' : path === hashText('new.ts') ? 'new.ts' : 'another'} ${text}`)
  })
  return found.sort()
}

describe('the literals of the upstreams', () => {
  it('have their home in the newest file, and none where they are alone there', () => {
    const literals = createLiteralCollection()
    add(literals, 'telegram-x', 'new.ts', [full, home])
    add(literals, 'telegram-x', 'old.ts', [full, home, lost])
    add(literals, 'telegram-android', 'new.ts', [lost])
    expect(rows(literals)).toEqual([`telegram-android - ${lost}`, `telegram-x - ${lost}`, `telegram-x new.ts ${full}`, `telegram-x new.ts ${home}`].sort())
    expect(literals.count()).toBe(4)
  })

  it('lose what others have too, whichever was read first', () => {
    const literals = createLiteralCollection()
    subtract(literals, [full])
    add(literals, 'telegram-x', 'new.ts', texts)
    literals.subtractTexts([home])
    expect(rows(literals)).toEqual([`telegram-x - ${lost}`])
  })

  it('lose what a library has that all may use', () => {
    const literals = createLiteralCollection()
    add(literals, 'telegram-x', 'new.ts', texts)
    add(literals, 'tdlib', 'td.ts', [full])
    expect(rows(literals)).toEqual([`telegram-x new.ts ${home}`, `telegram-x new.ts ${lost}`].sort())
  })

  it('lose what stands in very many files of an upstream, and tables', () => {
    const literals = createLiteralCollection()
    for (let index = 0; index < 9; index++) add(literals, 'telegram-x', `file${index}.ts`, [full])
    add(literals, 'telegram-x', 'new.ts', [home, lost])
    const table = Array.from({ length: 300 }, (_, index) => `pigeon ${'abcdefghijklmnopqrstuvwxyz'[index % 26] ?? ''}${'abcdefghijkl'[Math.floor(index / 26)] ?? ''} on its way`)
    add(literals, 'telegram-x', 'table.ts', [...table, lost])
    expect(rows(literals)).toEqual([`telegram-x - ${home}`])
  })
})
