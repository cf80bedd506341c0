/** Reads a file of a language that has a table: by its syntax tree, and where the tree has gaps by another grammar and by its literals. */

import type { SyntaxTable } from '../../languages/syntax/table.ts'
import { syntaxesFor } from '../../languages/syntax/tables.ts'
import type { Parser } from '../../model/syntax.ts'
import { abridge } from './abridge.ts'
import { buildLines } from './build-lines.ts'
import type { Understood } from './facts.ts'
import { partsOf, type Binding, type Expression } from './ir.ts'
import { literalBindings } from './literal-bindings.ts'
import { lower } from './lower.ts'
import { isPieceOfHash } from './needles.ts'

/** What was made of a file. */
export interface Reading {
  readonly bindings: readonly Binding[]
  readonly understood: Understood
}

export const unparsed: Reading = { bindings: [], understood: 'unparsed' }

/** The reading of a file; null where its language has no table. */
export async function fromTrees(path: string, text: string, parser: Parser): Promise<Reading | null> {
  const tables = inOrder(syntaxesFor(path), text)
  if (tables.length === 0) return null
  let found: readonly Binding[] | null = null
  for (const table of tables) {
    const reading = await fromTree(table, path, text, parser)
    if (reading.understood === 'followed') return reading
    if (reading.understood === 'with-gaps') found = found ? supplemented(found, reading.bindings) : reading.bindings
  }
  const literals = literalBindings(text)
  if (!found) return { ...unparsed, bindings: literals.filter(({ value }) => isInPieces(value, text)) }
  return { bindings: supplemented(found, literals), understood: 'with-gaps' }
}

/** A hash that stands in one piece is a mention, of which nobody can say what becomes of it. */
function isInPieces(value: Expression, text: string): boolean {
  return value.is === 'text' && !text.toLowerCase().includes(value.text.toLowerCase())
}

async function fromTree(table: SyntaxTable, path: string, text: string, parser: Parser): Promise<Reading> {
  const short = abridge(text)
  const tree = await parser.parse(table.grammar, path, table.mend?.(short) ?? short)
  if (!tree) return unparsed
  const lines = table.branchesByLine ? buildLines(text) : undefined
  return { bindings: lower(tree, table, lines), understood: tree.hasErrors ? 'with-gaps' : 'followed' }
}

/** A header, and Objective-C++, may be written in either language. */
function inOrder(tables: readonly SyntaxTable[], text: string): readonly SyntaxTable[] {
  if (tables.length < 2) return tables
  return /^[ \t]*(?:@(?:interface|implementation|protocol|class|end)\b|#import\b)|@["[{(]/m.test(text) ? tables.toReversed() : tables.slice(0, 1)
}

/** The bindings, with those of a second reading for whose literals the first has none. */
function supplemented(bindings: readonly Binding[], more: readonly Binding[]): readonly Binding[] {
  const seen = new Set(bindings.flatMap((one) => literalLines(one.value)))
  return [...bindings, ...more.filter((one) => literalLines(one.value).some((line) => !seen.has(line)))]
}

const mostParts = 4000

/** The lines on which pieces of a hash stand in a value. */
function literalLines(value: Expression): readonly number[] {
  const lines: number[] = []
  const waiting = [value]
  for (let part = waiting.pop(), size = 0; part && size < mostParts; part = waiting.pop(), size += 1) {
    if (part.is === 'text' && isPieceOfHash(part.text)) lines.push(part.line)
    waiting.push(...partsOf(part).slice(0, mostParts))
  }
  return lines
}
