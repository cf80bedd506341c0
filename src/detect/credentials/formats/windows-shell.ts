/** Reads PowerShell and batch files: what they set, what they take where nothing is set, and the flags that they pass. */

import { unknown, type Binding, type Condition, type Expression } from '../ir.ts'
import { interpolate } from './interpolate.ts'
import { bindingOf, type Reader } from './reader.ts'
import { readShell } from './shell.ts'

const longestLine = 4000
const powerAssignment = /(?<![\w.-])\$(?:(env|script|global|local):)?(\w+)\s*=(?!=)\s*("[^"]*"|'[^']*')/gi
const powerSetter = /SetEnvironmentVariable\(\s*["'](\w+)["']\s*,\s*("[^"]*"|'[^']*')/gi
const powerItem = /Set-(?:Item|Variable)\s+(?:-(?:Path|Name)\s+)?["']?(?:env:)?(\w+)["']?\s+(?:-Value\s+)?("[^"]*"|'[^']*')/gi
const opening = /\bif\s*\(\s*(.*?)\)?\s*\{\s*(.*)$/i

/** `$env:X = "…"`, parameters with defaults, and what only counts inside of an `if`. */
export const readPowerShell: Reader = (text) => {
  const open: Condition[] = []
  const [start, end] = parameters(text)
  return text.split(/\r?\n/).flatMap((raw, index) => {
    const code = raw.slice(0, longestLine).replace(/(?:^|\s)#.*$/, '')
    const line = index + 1
    const asked = opening.exec(code)
    if (/^\s*\}/.test(code)) open.pop()
    const conditions = [...open, ...(asked ? [conditionOf(asked[1] ?? '')] : [])]
    if (asked && !code.trimEnd().endsWith('}')) open.push(conditionOf(asked[1] ?? ''))
    else if (!asked && /\{\s*$/.test(code)) open.push(always)
    const isParameter = line >= start && line <= end
    const own = [...code.matchAll(powerAssignment)].map(([, space, name = '', value = '']) =>
      bindingOf(space?.toLowerCase() === 'env' ? 'defined' : 'assigned', [name], powerValue(value, line), { line, conditions, replaceable: isParameter ? name : null }))
    const set = [...code.matchAll(powerSetter), ...code.matchAll(powerItem)].map(([, name = '', value = '']) => bindingOf('defined', [name], powerValue(value, line), { line, conditions }))
    return [...own, ...set, ...(own.length + set.length > 0 ? [] : readShell(code, { line, scope: [], conditions }))]
  })
}

/** The lines of a script's parameters. */
function parameters(text: string): readonly [from: number, to: number] {
  const start = /^[ \t]*param\s*\(/im.exec(text)
  if (!start) return [0, -1]
  const from = text.slice(0, start.index + start[0].length).split('\n').length
  const close = /^[ \t]*\)/m.exec(text.slice(start.index + start[0].length))
  return [from, close ? from + text.slice(start.index + start[0].length).slice(0, close.index).split('\n').length : from]
}

const always: Condition = { decided: 'pipeline', test: unknown, holds: true, text: '' }

function powerValue(quoted: string, line: number): Expression {
  const text = quoted.slice(1, -1)
  return quoted.startsWith("'") ? { is: 'text', text, line } : interpolate(text.replace(/\$(?:env|script):/gi, '$'), line)
}

/** Batch sets with `set NAME=value`; `if not defined NAME` and `if "%NAME%"==""` ask whether somebody did. */
export const readBatch: Reader = (text) => {
  const open: Condition[] = []
  return text.split(/\r?\n/).flatMap((raw, index): readonly Binding[] => {
    const code = raw.slice(0, longestLine).replace(/^\s*@?(?:rem\b|::).*$/i, '')
    const line = index + 1
    if (/^\s*\)/.test(code)) open.pop()
    const asked = /^\s*@?if\s+((?:\/i\s+)?(?:not\s+)?(?:defined\s+\w+|exist\s+\S+|[^\s(]+\s*(?:==|equ|neq)\s*[^\s(]+))\s*(.*)$/i.exec(code)
    const condition = asked ? conditionOf(asked[1] ?? '') : null
    const conditions = [...open, ...(condition ? [condition] : [])]
    if (condition && /\(\s*$/.test(code)) open.push(condition)
    return readShell(asked ? (asked[2] ?? '') : code, { line, scope: [], conditions })
  })
}

function conditionOf(source: string): Condition {
  const names = [...source.matchAll(/\$(?:env:)?(\w+)|%(\w+)%|\bdefined\s+(\w+)/gi)].map((match): Expression => ({ is: 'name', path: [match[1] ?? match[2] ?? match[3] ?? ''] }))
  return { decided: 'pipeline', test: { is: 'opaque', parts: names }, holds: true, text: source.trim().slice(0, 100) }
}
