/** Reads shell text, in scripts and in the steps of pipelines: assignments, `-DNAME=value`, `--name=value`. */

import { unknown, type Binding, type Condition, type Expression } from '../ir.ts'
import { bindingOf } from './reader.ts'
import { interpolate } from './interpolate.ts'

const assignment = /(?<![\w$.{-])(?:(-[DPe]\s*|--)|(?:export|set|setx|declare|local|readonly|typeset|ENV|ARG)\s+(?:-\w+\s+)?)?"?([A-Za-z_][\w.-]*)(?::[A-Z]+)?=("[^"]*"|'[^']*'|(?:\$\{\{[^}]*\}\}|[^\s"'`;&|)])*)/g
const flag = /(?<!\S)--([a-z][\w-]*)\s+("[^"]*"|'[^']*'|[^\s"'`;&|-][^\s"'`;&|]*)/g
/** What Go's linker puts into a variable. */
const linked = /-X[\s=]+["']?([\w./-]+)\.(\w+)=("[^"]*"|'[^']*'|[^\s"']*)/g
/** `: "${NAME:=value}"` sets what is not set. */
const preset = /\$\{([A-Za-z_]\w*):?=([^}]*)\}/g
const hash = /(?<![\w-])[0-9a-f]{32}(?![\w-])/gi
const speaks = /^\s*[@-]?\s*(?:echo|printf|Write-Host|die|warn|fail|error|log)\b(?!.*>)/i
const opens = /(?:^|[;&|]\s*|\s)(?:if|case)\s/
const closes = /(?:^|[;&|]\s*)(?:fi|esac)\b/
/** A test on the same line, before what it decides on. */
const guard = /(?:\[\[?|\btest\b|\bif\b)[^;]*?[$%][^;]*?(?:&&|\|\||;?\s*\bthen\b)\s*(?:export\s+)?$/

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
    return bindingsIn(code, { ...around, line, conditions })
  })
}

function bindingsIn(code: string, around: ShellContext): readonly Binding[] {
  const presets = [...code.matchAll(preset)].map(([, name = '', value = '']) => bindingOf('defined', [name], interpolate(unquote(value), around.line), { ...around, replaceable: name }))
  const links = [...code.matchAll(linked)].map(([, owner = '', name = '', value = '']) => bindingOf('defined', [owner.split('/').at(-1) ?? owner, name], interpolate(unquote(value), around.line), around))
  const found = [...presets, ...links, ...assignmentsIn(code, around, 0)]
  return found.length > 0 || speaks.test(code) ? found : loose(code, around)
}

/** A hash that gets no name here: it is handed to a program, or written into a file. */
function loose(code: string, around: ShellContext): readonly Binding[] {
  return [...code.matchAll(hash)].map(([text]) => bindingOf('bare', [], { is: 'text', text, line: around.line }, around))
}

function assignmentsIn(code: string, around: ShellContext, depth: number): readonly Binding[] {
  const found: Binding[] = []
  for (const match of [...code.matchAll(assignment), ...code.matchAll(flag)]) {
    const [marked, name = '', quoted = ''] = match.length > 3 ? [match[1], match[2], match[3]] : ['--', match[1], match[2]]
    const value = unquote(quoted)
    const guarded = depth === 0 ? guardBefore(code.slice(0, match.index)) : null
    const here = guarded ? { ...around, conditions: [...around.conditions, guarded] } : around
    const inner = depth === 0 && /\s/.test(value) ? assignmentsIn(value, here, 1) : []
    // `API="-D A=1 -D B=2"` gives values to A and B.
    found.push(...inner)
    const kind = marked === undefined ? 'initial' : 'defined'
    if (inner.length === 0) found.push(bindingOf(kind, [name], interpolate(value, around.line), here))
  }
  return found
}

/** `[ -z "$X" ] && X=…`, `[ -n "$X" ] || X=…`. */
function guardBefore(before: string): Condition | null {
  const match = guard.exec(before.slice(-400))
  if (!match) return null
  return shellCondition(match[0].replace(/(?:&&|\|\||;?\s*then)\s*(?:export\s+)?$/, ''))
}

function unquote(text: string): string {
  return /^(["']).*\1$/.test(text) ? text.slice(1, -1) : text
}

function shellCondition(code: string): Condition {
  const text = code.trim().replace(/;?\s*then$/, '').slice(0, 100)
  const parts = [...text.matchAll(/\$\{?(\w+)|%(\w+)%/g)].map((match): Expression => ({ is: 'name', path: [match[1] ?? match[2] ?? ''] }))
  return { decided: 'pipeline', test: { is: 'opaque', parts }, holds: true, text }
}

function turn(open: Condition[]): void {
  const last = open.pop()
  open.push(last ? { ...last, holds: false } : { decided: 'pipeline', test: unknown, holds: false, text: 'else' })
}
