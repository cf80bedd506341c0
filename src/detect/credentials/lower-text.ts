/** Lowers texts with expressions in them, and the texts that tell a macro or a framework something. */

import { literalText, unescape } from '../../languages/syntax/literals.ts'
import type { SyntaxNode } from '../../model/syntax.ts'
import type { Entry, Expression } from './ir.ts'

const opening = /^[A-Za-z0-9@$]*(?:"""|'''|["'`])/
const longest = 8000
const told = /([A-Za-z_]\w*)\s*=\s*("(?:[^"\\]|\\.)*")/g

/** A text as its pieces and what fills its holes. Pieces are cut from the source between the holes, whatever the grammar calls them. */
export function interpolated(node: SyntaxNode, holes: readonly SyntaxNode[], of: (node: SyntaxNode) => Expression): Expression {
  const source = node.text
  if (holes.length === 0) return { is: 'text', text: literalText(source), line: node.line }
  const start = opening.exec(source)?.[0] ?? ''
  const quote = start.replace(/^[A-Za-z0-9@$]*/, '')
  const parts: Expression[] = []
  let at = start.length
  for (const hole of holes) {
    const from = source.indexOf(hole.text, at)
    if (from < 0) break
    parts.push(piece(source.slice(at, from), node.line), of(hole))
    at = from + hole.text.length
  }
  parts.push(piece(source.slice(at, source.length - quote.length), node.line))
  return { is: 'join', parts: parts.filter((part) => part.is !== 'text' || part.text !== '') }
}

/** PHP writes `{$name}` for a hole and counts the braces to the text. */
function piece(source: string, line: number): Expression {
  return { is: 'text', text: unescape(source.replace(/^\}|\{$/g, '')), line }
}

/** What an attribute says: `#[arg(env = "H", default_value = "…")]`. */
export function attributeEntries(node: SyntaxNode): readonly Entry[] {
  return [...node.text.slice(0, longest).matchAll(told)].map(([, key = '', value = '']) => ({
    key,
    value: { is: 'text' as const, text: literalText(value), line: node.line },
  }))
}

const colons = /^\s*(-?\d+)?\s*:\s*(-?\d+)?\s*(?::\s*(-?\d+)?\s*)?$/
const dots = /^\s*(-?\d+)?\s*\.\.([.=<]?)\s*(-?\d+)?\s*$/

/** What `text[1:3]`, `text[::-1]` or `text[1..3]` takes of a text; `range` is what stands between the brackets. */
export function sliced(of: Expression, range: string, line: number): Expression {
  const source = range.slice(0, 80)
  const [, start, end, step = '1'] = colons.exec(source) ?? []
  if (step === '-1' && start === undefined && end === undefined) return { is: 'call', callee: ['reversed'], on: of, arguments: [] }
  const ends = colons.test(source) ? [start, end] : dottedEnds(source)
  if (!ends || step !== '1') return { is: 'opaque', parts: [of] }
  const given = [ends[0] ?? '0', ...(ends[1] === undefined ? [] : [ends[1]])]
  return { is: 'call', callee: ['slice'], on: of, arguments: given.map((one): Expression => ({ is: 'number', number: Number(one), line })) }
}

/** `..=` counts its end in. */
function dottedEnds(source: string): readonly (string | undefined)[] | null {
  const match = dots.exec(source)
  return match && [match[1], match[2] === '=' && match[3] !== undefined ? String(Number(match[3]) + 1) : match[3]]
}
