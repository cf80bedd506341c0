/** Reads shell text, in scripts and in the steps of pipelines: assignments, `-DNAME=value`, `--name=value`. */

import { unknown, type Binding, type Condition } from '../ir.ts'
import { bindingOf } from './reader.ts'
import { interpolate } from './interpolate.ts'

const assignment = /(?<![\w$.{-])(?:(-D\s*|--)|(?:export|set|setx|declare|local|ENV|ARG)\s+)?"?([A-Za-z_][\w.-]*)(?::[A-Z]+)?=("[^"]*"|'[^']*'|(?:\$\{\{[^}]*\}\}|[^\s"'`;&|)])*)/g
const flag = /(?<!\S)--([a-z][\w-]*)\s+("[^"]*"|'[^']*'|[^\s"'`;&|-][^\s"'`;&|]*)/g
const opens = /(?:^|[;&|]\s*|\s)(?:if|case)\s/
const closes = /(?:^|[;&|]\s*)(?:fi|esac)\b/

/** Where the text stands, and under which conditions. */
export interface ShellContext {
  readonly line: number
  readonly scope: readonly string[]
  readonly conditions: readonly Condition[]
}

const longestLine = 4000
const anywhere: ShellContext = { line: 1, scope: [], conditions: [] }

/** The values that a shell text gives to names, whatever shell it is for. */
export function readShell(text: string, around: ShellContext = anywhere): readonly Binding[] {
  const open: Condition[] = []
  return text.split('\n').flatMap((source, index) => {
    const code = source.slice(0, longestLine).replace(/(?:^|\s)#.*$|^\s*(?:rem|::)\s.*$/i, '')
    const line = around.line + index
    if (closes.test(code.trimStart())) open.pop()
    if (/^\s*(?:else|elif)\b/.test(code)) turn(open)
    const conditions = [...around.conditions, ...open]
    if (opens.test(` ${code}`) && !/(?:;|\s)(?:fi|esac)\b/.test(code)) open.push(shellCondition(code))
    return assignmentsIn(code, { ...around, line, conditions }, 0)
  })
}

function assignmentsIn(code: string, around: ShellContext, depth: number): readonly Binding[] {
  const found: Binding[] = []
  for (const match of [...code.matchAll(assignment), ...code.matchAll(flag)]) {
    const [marked, name = '', quoted = ''] = match.length > 3 ? [match[1], match[2], match[3]] : ['--', match[1], match[2]]
    const value = unquote(quoted)
    const inner = depth === 0 && /\s/.test(value) ? assignmentsIn(value, around, 1) : []
    // `API="-D A=1 -D B=2"` gives values to A and B.
    found.push(...inner)
    const kind = marked === undefined ? 'initial' : 'defined'
    if (inner.length === 0) found.push(bindingOf(kind, [name], interpolate(value, around.line), around))
  }
  return found
}

function unquote(text: string): string {
  return /^(["']).*\1$/.test(text) ? text.slice(1, -1) : text
}

function shellCondition(code: string): Condition {
  const text = code.trim().replace(/;?\s*then$/, '').slice(0, 100)
  return { decided: 'pipeline', test: { is: 'opaque', parts: [...text.matchAll(/\$\{?(\w+)/g)].map((match) => ({ is: 'name', path: [match[1] ?? ''] })) }, holds: true, text }
}

function turn(open: Condition[]): void {
  const last = open.pop()
  open.push(last ? { ...last, holds: false } : { decided: 'pipeline', test: unknown, holds: false, text: 'else' })
}
