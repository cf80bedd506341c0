/** Reads text with variables in it, as shells, CMake and GitHub's workflows write them. */

import { unknown, type Condition, type Expression } from '../ir.ts'

const variable = /\$\{\{([^}]*)\}\}|\$(?:ENV|CACHE)?\{([A-Za-z_][\w.-]*)(?::?[-=]([^}]*))?\}|\$\(([A-Za-z_]\w*)\)|\$([A-Za-z_]\w*)|%([A-Za-z_]\w*)%/g

/** A text as an expression: its variables become names. `line` is where the text stands. */
export function interpolate(text: string, line: number): Expression {
  const parts: Expression[] = []
  let end = 0
  for (const match of text.matchAll(variable)) {
    const [whole, github, braced, otherwise, round, plain, percent] = match
    if (match.index > end) parts.push({ is: 'text', text: text.slice(end, match.index), line })
    end = match.index + whole.length
    const name = braced ?? round ?? plain ?? percent
    if (github !== undefined) parts.push(githubExpression(github, line))
    else if (name !== undefined && whole.startsWith('$ENV')) parts.push({ is: 'environment', name })
    else if (name !== undefined) parts.push(withDefault({ is: 'name', path: [name] }, otherwise, line))
  }
  if (parts.length === 0) return { is: 'text', text, line }
  if (end < text.length) parts.push({ is: 'text', text: text.slice(end), line })
  const [only, ...more] = parts
  return only && more.length === 0 ? only : { is: 'join', parts }
}

function withDefault(name: Expression, otherwise: string | undefined, line: number): Expression {
  return otherwise === undefined ? name : { is: 'default', first: name, otherwise: { is: 'text', text: otherwise, line } }
}

/** `${{ secrets.HASH || '…' }}`: a secret is nobody's sample, but what stands in for it may be. */
function githubExpression(source: string, line: number): Expression {
  const alternatives = source.slice(0, longestExpression).split('||').map((part) => alternative(part, line))
  return alternatives.reduceRight<Expression>((rest, { condition, value }) => {
    if (condition) return { is: 'choice', condition, then: value, otherwise: rest }
    return rest === unknown ? value : { is: 'default', first: value, otherwise: rest }
  }, unknown)
}

const longestExpression = 1000

/** `github.ref == '…' && 'value'`: the last part is the value, what stands before it must hold. */
function alternative(source: string, line: number): { readonly condition: Condition | null; readonly value: Expression } {
  const parts = source.split('&&').map((part) => part.trim().replace(/^\(+|\)+$/g, '').trim())
  const [value = ''] = parts.slice(-1)
  const asked = parts.slice(0, -1).join(' && ')
  const condition: Condition | null = asked === '' ? null : { decided: 'pipeline', test: unknown, holds: true, text: asked.slice(0, 100) }
  return { condition, value: githubValue(value, line) }
}

function githubValue(source: string, line: number): Expression {
  const quoted = /^'([^']*)'$/.exec(source)
  if (quoted) return { is: 'text', text: quoted[1] ?? '', line }
  const variable = /^(?:env|inputs|matrix)\.([\w-]+)$/.exec(source)
  if (variable) return { is: 'name', path: [variable[1] ?? ''] }
  return /^[\w.-]+$/.test(source) ? { is: 'environment', name: source } : unknown
}
