import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markdownCell, markdownCode, markdownText, masked, prose, safeJson, safeLog, uriPath, visible, withoutCommands } from '../../src/report/escape.ts'
import { hostileTexts, wholeHash } from './hostile.ts'
import { liveMarkup } from './live-markup.ts'
import { obeyedCommands } from './runner.ts'

const anything = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary' }), fc.array(fc.constantFrom(...hostileTexts, '::', '##', '[', '\n', ' ')).map((parts) => parts.join('')))
const unseen = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u

describe('the model of the runner', () => {
  it.each([
    ['::error::x', ['error']], ['  ::warning file=a,line=1::x', ['warning']], ['\u00a0::add-mask::x', ['add-mask']], ['a\r::debug::x', ['debug']],
    ['x ##[group]y', ['group']], ['##[nothing]', []], ['::nothing::', []], ['a ::error::x', []], [':: error::x', []], ['::error', []], ['\\::error::x', []],
  ])('obeys in %j: %j', (line, commands) => {
    expect(obeyedCommands(line)).toEqual(commands)
  })
})

describe('visible', () => {
  it.each([
    ['plain/path.c', 'plain/path.c'], ['a\nb', 'a\\nb'], ['\u001b[31m', '\\u{1b}[31m'], ['\u202egnp', '\\u{202e}gnp'], ['\ud800', '\\u{d800}'], ['\u0085', '\\u{85}'],
    ['\u0633\u200c\u0644', '\u0633\u200c\u0644'], ['\ud83d\udc26', '\ud83d\udc26'], ['caf\u00e9', 'caf\u00e9'],
  ])('%j as %j', (text, shown) => {
    expect(visible(text)).toBe(shown)
  })

  it('leaves nothing that steers', () => {
    fc.assert(fc.property(anything, (text) => {
      expect(visible(text)).not.toMatch(unseen)
    }))
  })
})

describe('masked', () => {
  it('leaves the first six digits of an api_hash, in any case and between any other characters', () => {
    expect(masked(`a ${wholeHash}, "${wholeHash.toUpperCase()}" hash=${wholeHash}.`)).toBe('a 012345…, "012345…" hash=012345….')
  })

  it('leaves commits and checksums alone', () => {
    expect(masked('0'.repeat(40))).toBe('0'.repeat(40))
    expect(masked('0'.repeat(64))).toBe('0'.repeat(64))
  })
})

describe('prose', () => {
  it('leaves no more than six digits of a hash wherever a text packed with hashes is cut', () => {
    for (let shift = 0; shift < 40; shift++) {
      const told = prose(`${'-'.repeat(shift)}${`${wholeHash} `.repeat(200)}`)
      expect(told).not.toMatch(/[0-9a-f]{7,}/)
    }
  })

  it('cuts what is too long, by characters and not in the middle of one', () => {
    expect(prose('\ud83d\udc26'.repeat(20), 10)).toBe(`${'\ud83d\udc26'.repeat(9)}…`)
    expect(prose('x'.repeat(10), 10)).toBe('x'.repeat(10))
  })

  it('cuts no hash into the open', () => {
    expect(prose(`${'x'.repeat(30)} ${wholeHash}`, 64)).not.toContain(wholeHash.slice(0, 8))
  })
})

describe('a line for the log', () => {
  it('of anything is obeyed by no runner', () => {
    fc.assert(fc.property(anything, (text) => {
      expect(obeyedCommands(safeLog(text))).toEqual([])
      expect(safeLog(text).replaceAll('\n', '')).not.toMatch(unseen)
    }))
  })

  it('keeps the lines of an honest text', () => {
    expect(safeLog('one\r\ntwo: std::vector\n  three')).toBe('one\ntwo: std::vector\n  three')
  })

  it('shows what it took the power from', () => {
    expect(withoutCommands('  ::error::x ##[group]y')).toBe('  \\::error::x ##\\[group]y')
  })
})

describe('JSON', () => {
  it('of anything is obeyed by no runner, hides nothing, and parses to the same', () => {
    fc.assert(fc.property(anything, anything, (key, value) => {
      const json = safeJson(JSON.stringify({ [key]: [value] }, null, 2))
      expect(obeyedCommands(json)).toEqual([])
      expect(json.replaceAll('\n', '')).not.toMatch(unseen)
      expect(JSON.parse(json)).toEqual({ [key]: [value] })
    }))
  })
})

describe('Markdown', () => {
  it.each(hostileTexts.map((text) => [text]))('shows %j as text', (text) => {
    expect(liveMarkup(markdownText(text))).toEqual([])
    expect(liveMarkup(`- ${markdownText(text)}`.slice(2))).toEqual([])
  })

  it.each(hostileTexts.map((text) => [text]))('shows %j as code', (text) => {
    expect(liveMarkup(`x ${markdownCode(text)} y`)).toEqual([])
    expect(markdownCode(text)).not.toContain('<!--')
  })

  it('of anything is inert', () => {
    fc.assert(fc.property(anything, (text) => {
      expect(liveMarkup(markdownText(text))).toEqual([])
      expect(liveMarkup(`x ${markdownCode(text)} y`)).toEqual([])
    }), { numRuns: 2000 })
  })

  it('keeps honest text readable', () => {
    expect(markdownText('97.4 % of src/a.c - see section 5.')).toBe('97.4 % of src/a.c - see section 5.')
    expect(markdownCode('src/[id]/page.tsx')).toBe('`src/[id]/page.tsx`')
  })

  it.each(['a|b', 'a\\|b', 'a\\\\|b', '||', '\\', ...hostileTexts])('keeps %j in its cell', (text) => {
    for (const cell of [markdownCell(markdownText(text)), markdownCell(markdownCode(text))]) {
      expect(cell.replace(/\\[^\n]/g, '')).not.toContain('|')
      expect(cell).not.toContain('\n')
    }
  })
})

describe('a path as a URI', () => {
  it.each([
    ['src/a b.c', 'src/a%20b.c'], ['a%20b', 'a%2520b'], ['a#b?c', 'a%23b%3Fc'], ['(x)[y]!', '%28x%29%5By%5D%21'], ['c:/x', 'c%3A/x'], ['/etc', 'etc'], ['\ud800', '%EF%BF%BD'],
    ['\u041f', '%D0%9F'], ['a\nb', 'a%0Ab'],
  ])('%j is %s', (path, uri) => {
    expect(uriPath(path)).toBe(uri)
  })

  it('holds nothing but unreserved characters, slashes and percent signs', () => {
    fc.assert(fc.property(anything, (path) => {
      expect(uriPath(path)).toMatch(/^[\w.~%/-]*$/)
    }))
  })
})
