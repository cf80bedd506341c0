/** Reads text with variables in it, as shells, CMake and GitHub's workflows write them. */

import { unknown, type Expression } from '../ir.ts'

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
  const [first = '', ...rest] = source.split('||').map((part) => part.trim())
  const quoted = rest.map((part) => /^'([^']*)'$/.exec(part)?.[1]).find((part) => part !== undefined)
  if (quoted === undefined) return first.startsWith('env.') ? { is: 'name', path: [first.slice(4)] } : unknown
  return { is: 'default', first: { is: 'environment', name: first }, otherwise: { is: 'text', text: quoted, line } }
}
