/** Reads qmake projects: DEFINES, variables, and the scopes that they stand in. */

import type { Binding, Condition, Expression } from '../ir.ts'
import { bindingOf, type Reader } from './reader.ts'
import { interpolate } from './interpolate.ts'

const assignment = /^\s*([A-Za-z_][\w.]*)\s*(\+=|\*=|=|~=)\s*(.*)$/
const longestLine = 20_000

/** Where the reading is: the scopes that stand open, and the variable that goes on from the line before. */
interface State {
  readonly open: Condition[]
  continued: string | null
}

export const readQmake: Reader = (text) => {
  const state: State = { open: [], continued: null }
  return text.split(/\r?\n/).flatMap((raw, index) => (raw.length > longestLine ? [] : lineBindings(raw.replace(/#.*$/, '').trimEnd(), index + 1, state)))
}

function lineBindings(source: string, line: number, state: State): readonly Binding[] {
  const code = source.replace(/\\$/, '').trim()
  const before = state.continued
  const [guard, body] = before === null ? guarded(openScopes(code, state.open)) : [null, code]
  const match = before === null ? assignment.exec(body) : null
  const name = before ?? match?.[1] ?? null
  state.continued = source.endsWith('\\') ? name : null
  if (name === null) return []
  const conditions = guard === null ? [...state.open] : [...state.open, conditionOf(guard)]
  return values(name, match ? (match[3] ?? '') : code, line, conditions)
}

/** Opens and closes scopes; what is left of the line stands in the last of them. */
function openScopes(code: string, open: Condition[]): string {
  const match = /^(.*?)\s*\{\s*(.*)$/.exec(code)
  const opens = match !== null && !assignment.test(match[1] ?? '')
  if (code.startsWith('}')) turn(open, code)
  else if (opens) open.push(conditionOf(match[1] ?? ''))
  return opens ? (match[2] ?? '') : code
}

/** `win32:DEFINES += X`. */
function guarded(code: string): readonly [guard: string | null, body: string] {
  const match = /^((?:[\w!|]|\([^)]*\))+):\s*([A-Za-z_][\w.]*\s*(?:\+=|\*=|=).*)$/.exec(code)
  return match ? [match[1] ?? '', match[2] ?? ''] : [null, code]
}

/** `} else {` turns what the scope asks. */
function turn(open: Condition[], code: string): void {
  const last = open.pop()
  if (last && code.includes('else')) open.push({ ...last, holds: !last.holds })
}

function values(name: string, source: string, line: number, conditions: readonly Condition[]): readonly Binding[] {
  const plain = source.replace(/\$\$\{?(\w+)\}?|\$\$\((\w+)\)/g, '${$1$2}').replace(/^"(.*)"$/, '$1')
  if (name !== 'DEFINES' && !name.includes('FLAGS')) return [bindingOf('assigned', [name], interpolate(plain, line), { line, conditions })]
  return (plain.match(/(?:[^\s"\\]|\\.|"[^"]*")+/g) ?? []).flatMap((word) => {
    const match = /^(?:-D)?([A-Za-z_]\w*)=(.*)$/.exec(word)
    return match ? [bindingOf('defined', [match[1] ?? ''], interpolate((match[2] ?? '').replace(/\\*["']/g, ''), line), { line, conditions })] : []
  })
}

function conditionOf(source: string): Condition {
  const words = source.match(/[A-Za-z_]\w*/g) ?? []
  const parts = words.filter((word) => word !== 'isEmpty' && word !== 'CONFIG' && word !== 'contains').map((word): Expression => ({ is: 'name', path: [word] }))
  return { decided: 'run', test: { is: 'opaque', parts: platform.test(source) ? [] : parts }, holds: true, text: source.slice(0, 100) || 'scope' }
}

/** Some build is for each of them. */
const platform = /^(?:win32|win64|unix|linux|macx?|android|ios|darwin|msvc|gcc|clang|[-|!:\w]*(?:win32|unix|linux|mac)[-|!:\w]*)$/
