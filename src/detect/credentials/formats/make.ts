/** Reads makefiles: variables with the ways to set them, branches, and the shell text of recipes. */

import { unknown, type Binding, type Condition, type Expression } from '../ir.ts'
import { interpolate } from './interpolate.ts'
import { bindingOf, type Reader } from './reader.ts'
import { readShell } from './shell.ts'

const assignment = /^\s*(?:export\s+|override\s+|private\s+)*([A-Za-z_][\w.-]*)\s*(\?=|::?=|\+=|=)\s*(.*)$/
const targetVariable = /^[^\s:=#][^:=#]*:\s*(?=[A-Za-z_][\w.-]*\s*(?:\?=|::?=|\+=|=))/
const conditional = /^\s*(ifdef|ifndef|ifeq|ifneq)\b\s*(.*)$/
const longestLine = 20_000

export const readMakefile: Reader = (text) => {
  const open: Condition[] = []
  return logicalLines(text).flatMap(({ source, line }) => {
    if (source.length > longestLine || /^\s*#/.test(source)) return []
    if (isDirective(source, open)) return []
    const conditions = [...open]
    const match = source.startsWith('\t') ? null : assignment.exec(source.replace(targetVariable, ''))
    return match ? variable(match, line, conditions) : readShell(source, { line, scope: [], conditions })
  })
}

function variable(match: RegExpExecArray, line: number, conditions: readonly Condition[]): readonly Binding[] {
  const [, name = '', operator, value = ''] = match
  const text = interpolate(value.replace(/(?:^|\s)#.*$/, '').trim().replace(/^(["'])(.*)\1$/, '$2'), line)
  const before: Expression = { is: 'name', path: [name] }
  const given: Expression = operator === '+=' ? { is: 'operation', operator: '+', left: before, right: text } : text
  const flags = readShell(value, { line, scope: [], conditions }).filter((one) => one.kind === 'defined')
  return [bindingOf('defined', [name], flags.length > 0 ? unknown : given, { line, conditions, replaceable: operator === '?=' ? name : null }), ...flags]
}

/** Lines with those that they continue on, put where the first stands. */
function logicalLines(text: string): readonly { readonly source: string; readonly line: number }[] {
  const found: { source: string; line: number }[] = []
  let joined = false
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const source = raw.replace(/\\\s*$/, ' ')
    const last = found.at(-1)
    // A long recipe stays in lines of its own, so that places are right.
    if (joined && last && !last.source.startsWith('\t')) last.source += source.trim()
    else found.push({ source: joined ? `\t${source}` : source, line: index + 1 })
    joined = source !== raw
  }
  return found
}

function isDirective(source: string, open: Condition[]): boolean {
  const match = conditional.exec(source)
  if (match) open.push(conditionOf(match[1] ?? '', match[2] ?? ''))
  else if (/^\s*endif\b/.test(source)) open.pop()
  else if (/^\s*else\b/.test(source)) {
    const last = open.pop()
    open.push(last ? { ...last, holds: !last.holds } : conditionOf('else', ''))
  } else return false
  return true
}

/** `ifeq ($(API_HASH),)` and `ifndef API_HASH`: what is asked is whether somebody set it. */
function conditionOf(word: string, rest: string): Condition {
  const names = [...(word.endsWith('def') ? rest.matchAll(/(\w+)/g) : rest.matchAll(/\$[({]([\w.-]+)[)}]/g))].map((one): Expression => ({ is: 'name', path: [one[1] ?? ''] }))
  const texts = [...rest.matchAll(/,\s*["']?([A-Za-z]\w*)["']?\s*\)?$/g)].map((one): Expression => ({ is: 'text', text: one[1] ?? '', line: 0 }))
  const operator = word === 'ifneq' ? '!=' : '=='
  const [left = unknown] = names
  const test: Expression = texts[0] ? { is: 'operation', operator, left, right: texts[0] } : { is: 'opaque', parts: names }
  return { decided: 'run', test, holds: true, text: `${word} ${rest}`.slice(0, 100) }
}
