/** Reads what stands behind an `#if`: names, `defined(X)`, `os(iOS)`, joined by `!`, `&&` and `||`. */

import { unknown, type Expression } from './ir.ts'

const token = /[A-Za-z_]\w*|\d+|&&|\|\||[!=<>]=|[!()<>]|[^\s\w]/g
const mostTokens = 64
const comparisons = new Set(['==', '!=', '<', '>', '<=', '>='])
/** What a platform, a compiler or a library answers: some build has each. */
const platforms = new Set([
  'os', 'arch', 'canImport', 'swift', 'compiler', 'hasFeature', 'hasAttribute', 'targetEnvironment', '__has_include', '__has_feature', 'available',
])

/** The test as an expression; unknown where it cannot be read. */
export function readTest(text: string): Expression {
  const tokens: readonly string[] = text.match(token) ?? []
  if (tokens.length > mostTokens) return unknown
  let at = 0
  const next = (): string | undefined => tokens[at++]
  const either = (): Expression => chain('||', both)
  const both = (): Expression => chain('&&', compared)

  function chain(operator: string, part: () => Expression): Expression {
    let left = part()
    while (tokens[at] === operator) {
      at += 1
      left = { is: 'operation', operator, left, right: part() }
    }
    return left
  }

  function compared(): Expression {
    const left = single()
    const operator = tokens[at] ?? ''
    if (!comparisons.has(operator)) return left
    at += 1
    return { is: 'operation', operator, left, right: single() }
  }

  function single(): Expression {
    const one = next()
    if (one === undefined) return unknown
    if (one === '!') return { is: 'operation', operator: '!', left: single(), right: unknown }
    if (one === '(') return closed(either())
    if (/^\d/.test(one)) return { is: 'number', number: Number(one), line: 0 }
    if (!/^[A-Za-z_]/.test(one)) return unknown
    return tokens[at] === '(' ? called(one) : { is: 'name', path: [one] }
  }

  function called(name: string): Expression {
    at += 1
    if (!platforms.has(name)) return { is: 'call', callee: [name], on: null, arguments: [closed(either())] }
    const end = tokens.findIndex((one, index) => index >= at && one === ')')
    const asked = tokens.slice(at, end < 0 ? tokens.length : end).join('')
    at = end < 0 ? tokens.length : end + 1
    return { is: 'name', path: [asked === 'simulator' ? 'simulator' : `__${name}_${asked}`] }
  }

  function closed(inside: Expression): Expression {
    if (tokens[at] === ')') at += 1
    return inside
  }

  return either()
}
