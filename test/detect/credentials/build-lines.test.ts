import { describe, expect, it } from 'vitest'
import { buildLines } from '../../../src/detect/credentials/build-lines.ts'
import { readTest } from '../../../src/detect/credentials/build-test.ts'
import type { Expression } from '../../../src/detect/credentials/ir.ts'

/** A test with all its brackets. */
function shown(test: Expression): string {
  if (test.is === 'name') return test.path.join('.')
  if (test.is === 'number') return String(test.number)
  if (test.is === 'call') return `${test.callee.join('.')}(${test.arguments.map(shown).join()})`
  if (test.is !== 'operation') return '?'
  return test.operator === '!' ? `!${shown(test.left)}` : `(${shown(test.left)} ${test.operator} ${shown(test.right)})`
}

describe('a test of a build', () => {
  it.each([
    ['DEBUG', 'DEBUG'],
    ['!DEBUG', '!DEBUG'],
    ['A && !B || C', '((A && !B) || C)'],
    ['A && (B || C)', '(A && (B || C))'],
    ['defined(X) && defined Y', '(defined(X) && defined)'],
    ['os(iOS) || canImport(UIKit)', '(__os_iOS || __canImport_UIKit)'],
    ['swift(>=5.5) && A', '(__swift_>=5.5 && A)'],
    ['targetEnvironment(simulator)', 'simulator'],
    ['VERSION >= 3', '(VERSION >= 3)'],
    ['', '?'],
    ['&&', '?'],
    ['(((', '?'],
    [`${'A && '.repeat(100)}B`, '?'],
  ])('%s is read', (text, expected) => {
    expect(shown(readTest(text))).toBe(expected)
  })
})

describe('branches by lines', () => {
  const conditionsOf = (text: string): readonly string[] => {
    const lines = buildLines(text)
    return text.split('\n').flatMap((source, index) =>
      source.startsWith('#') ? [] : [lines(index + 1).map((one) => (one.decided === 'never' ? 'never' : `${one.holds ? '' : '!'}${shown(one.test)}`)).join(' ')],
    )
  }

  it.each([
    ['no branch', 'x\ny', ['', '']],
    ['two arms', '#if A\nx\n#else\ny\n#endif\nz', ['A', '!A', '']],
    ['three arms', '#if A\nx\n#elseif B\ny\n#else\nz\n#endif', ['A', '!A B', '!A !B']],
    ['arms in arms', '#if A\n#ifdef B\nx\n#endif\ny\n#endif', ['A defined(B)', 'A']],
    ['#ifndef', '#ifndef A\nx\n#else\ny\n#endif', ['!defined(A)', 'defined(A)']],
    ['an #error', '#if A\n#error no\nx\n#else\ny\n#endif', ['A never', '!A']],
    ['no end', '#if A\nx', ['A']],
    ['no start', '#else\nx\n#endif\ny', ['', '']],
    ['line ends of Windows', '#if A\r\nx\r\n#endif\r\ny', ['A', '']],
  ])('%s', (_, text, expected) => {
    expect(conditionsOf(text)).toEqual(expected)
  })
})
