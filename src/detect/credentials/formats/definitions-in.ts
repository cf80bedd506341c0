/** Finds `-DNAME=value` and its kin in the values of a build description, whatever form they have there. */

import { partsOf, unknown, type Binding, type Condition, type Expression } from '../ir.ts'
import { bindingOf } from './reader.ts'

interface Where {
  readonly line: number
  readonly scope?: readonly string[]
  readonly conditions?: readonly Condition[]
  readonly replaceable?: string | null
}

const flag = /^\s*(?:-D|\/D|--dart-define=|-P|-X\s+)\s*([A-Za-z_][\w./-]*)(?::\w+)?=([\s\S]*)$/
/** `APP_HASH=value` without a dash, where a list holds definitions only. */
const plain = /^\s*([A-Za-z_]\w*)=([\s\S]*)$/

const mostDepth = 8
const mostFound = 200

/** The definitions in a value. `bare` says that a text `NAME=value` is one as well. */
export function definitionsIn(value: Expression, where: Where, bare = false): readonly Binding[] {
  const found: Binding[] = []
  collect(value, 0)
  return found

  function collect(one: Expression, depth: number): void {
    if (depth > mostDepth || found.length >= mostFound) return
    const definition = one.is === 'text' || one.is === 'join' || one.is === 'call' ? definitionOf(one, bare) : null
    if (definition) found.push(bindingOf('defined', definition.target, definition.value, { ...where, line: one.is === 'text' ? one.line : where.line }))
    else for (const part of partsOf(one)) collect(part, depth + 1)
  }
}

/** The call without those of its arguments that are definitions, which have bindings of their own. */
export function withoutDefinitions(call: Expression): Expression {
  return call.is === 'call' ? { ...call, arguments: call.arguments.filter((one) => definitionsIn(one, { line: 0 }).length === 0) } : call
}

interface Definition {
  readonly target: readonly string[]
  readonly value: Expression
}

function definitionOf(value: Expression, bare: boolean): Definition | null {
  if (value.is === 'text') return fromText(value.text, value.line, [], bare)
  // `"-DX={}".format(y)`.
  if (value.is === 'call') {
    const pattern = value.on?.is === 'text' && value.callee.at(-1) === 'format' ? value.on : null
    return pattern ? fromText(pattern.text, pattern.line, value.arguments, bare) : null
  }
  const [first, ...rest] = value.is === 'join' ? value.parts : []
  return first?.is === 'text' ? fromText(first.text, first.line, rest, bare) : null
}

function fromText(text: string, line: number, rest: readonly Expression[], bare: boolean): Definition | null {
  const match = flag.exec(text) ?? (bare ? plain.exec(text) : null)
  if (!match) return null
  const [, name = '', start = ''] = match
  const own = start.replace(/^(?:\\*["'])+|(?:\\*["'])+$/g, '').replace('{}', '')
  const head: Expression = { is: 'text', text: own, line }
  const parts = [...(own === '' && rest.length > 0 ? [] : [head]), ...rest.map(withoutQuotes)]
  return { target: [name.split(/[./]/).at(-1) ?? name], value: parts.length === 1 ? (parts[0] ?? unknown) : { is: 'join', parts } }
}

function withoutQuotes(part: Expression): Expression {
  return part.is === 'text' ? { ...part, text: part.text.replace(/\\*["']/g, '') } : part
}
