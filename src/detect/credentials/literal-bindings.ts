/** The last resort for a text that fits no tree: string literals that make up a known hash behind a name that speaks of one. */

import { literalText } from '../../languages/syntax/literals.ts'
import { buildLines } from './build-lines.ts'
import type { Binding } from './ir.ts'
import { holdings } from './known.ts'

const token = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|(?:@|[uL]|u8)?"(?:[^"\\\n]|\\.){0,400}"|'(?:[^'\\\n]|\\.){0,400}'|[^\s+\\]/g
const named = /\b([A-Za-z_]\w*)(?:\[\d*\])?\s{0,4}(?::\s{0,4}[\w.?]{0,40}\s{0,4})?(?:=|:|\()\s{0,4}$/
const speaks = /(?:api|app)_?hash/i
/** How much of the text before a literal may name it, and how many literals may lie side by side. */
const nearby = 160
const mostPieces = 32

interface Run {
  readonly start: number
  readonly texts: string[]
}

/** Known hashes in literals, alone or side by side, each with the name before it and the branches of the preprocessor around it. */
export function literalBindings(text: string): readonly Binding[] {
  if (!/hash/i.test(text)) return []
  const lines = buildLines(text)
  return runsOf(text).flatMap(({ start, texts }): readonly Binding[] => {
    const name = named.exec(text.slice(Math.max(0, start - nearby), start))?.[1]
    const value = texts.join('')
    if (name === undefined || !speaks.test(name) || !holdings(value).some((one) => one.manner === 'whole')) return []
    const line = lineAt(text, start)
    return [{ kind: 'initial', scope: [], target: [name], value: { is: 'text', text: value, line }, line, conditions: lines(line), replaceable: null }]
  })
}

/** Literals with nothing between them but spaces, line ends and plus signs. */
function runsOf(text: string): readonly Run[] {
  const runs: Run[] = []
  let open: Run | null = null
  for (const match of text.matchAll(token)) {
    const [source] = match
    if (source.startsWith('/')) continue
    const literal = /^(?:@|[uL]|u8)?"|^'/.test(source) && source.length > 2
    if (literal && open && open.texts.length < mostPieces) open.texts.push(literalText(source))
    else if (literal) runs.push((open = { start: match.index, texts: [literalText(source)] }))
    else open = null
  }
  return runs
}

function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1
  return line
}
