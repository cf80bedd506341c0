/** Reads qmake projects: DEFINES, variables, and the scopes that they stand in. */

import type { Binding, Condition, Expression } from '../ir.ts'
import { bindingOf, type Reader } from './reader.ts'
import { interpolate } from './interpolate.ts'

const assignment = /^\s*([A-Za-z_][\w.]*)\s*(\+=|\*=|=|~=)\s*(.*)$/
const longestLine = 20_000

export const readQmake: Reader = (text) => {
  const open: Condition[] = []
  let continued: { name: string } | null = null
  return text.split(/\r?\n/).flatMap((raw, index) => {
    if (raw.length > longestLine) return []
    const line = index + 1
    const source = raw.replace(/#.*$/, '').trimEnd()
    const goesOn = source.endsWith('\\')
    const code = source.replace(/\\$/, '').trim()
    const before = continued
    const opened = before ? null : /^(.*?)\s*\{\s*(.*)$/.exec(code)
    if (opened && !assignment.test(opened[1] ?? '')) open.push(conditionOf(opened[1] ?? ''))
    if (!before && /^\}/.test(code)) turn(open, code)
    const [guard, body] = guarded(opened ? (opened[2] ?? '') : code)
    const match = before ? null : assignment.exec(body)
    const name = before?.name ?? match?.[1] ?? null
    continued = goesOn && name !== null ? { name } : null
    if (name === null) return []
    const conditions = guard === null ? [...open] : [...open, conditionOf(guard)]
    return values(name, before ? code : (match?.[3] ?? ''), line, conditions)
  })
}

/** `win32:DEFINES += X`. */
function guarded(code: string): readonly [guard: string | null, body: string] {
  const match = /^((?:[\w!|]|\([^)]*\))+):\s*([A-Za-z_][\w.]*\s*(?:\+=|\*=|=).*)$/.exec(code)
  return match ? [match[1] ?? '', match[2] ?? ''] : [null, code]
}

/** `} else {` turns what the scope asks. */
function turn(open: Condition[], code: string): void {
  const last = open.pop()
  if (last && /else/.test(code)) open.push({ ...last, holds: !last.holds })
}

function values(name: string, source: string, line: number, conditions: readonly Condition[]): readonly Binding[] {
  const plain = source.replace(/\$\$\{?(\w+)\}?|\$\$\((\w+)\)/g, '${$1$2}').replace(/^"(.*)"$/, '$1')
  if (name !== 'DEFINES' && !/FLAGS/.test(name)) return [bindingOf('assigned', [name], interpolate(plain, line), { line, conditions })]
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
