/** Walks the statements of a build script and makes bindings of them, under the names and conditions of the blocks around. */

import { unknown, type Binding, type Condition, type Expression } from '../../ir.ts'
import { bindingOf } from '../reader.ts'
import type { Dialect } from './dialect.ts'
import { conditionOf } from './asked.ts'
import { afterBreaks, isMark, peek, skip, skipBreaks, type Blocks, type Cursor } from './cursor.ts'
import { expression, listed } from './expressions.ts'
import { assignmentAt, isCommand, pathOf, skipModifiers, skipType } from './lookahead.ts'
import { tokensOf, type Token } from './tokens.ts'

/** Where a statement stands. */
export interface Around {
  readonly scope: readonly string[]
  readonly conditions: readonly Condition[]
  readonly line: number
}

/** A value that stands alone: most often a call. */
export interface Command {
  readonly value: Expression
  readonly around: Around
}

/** What a tool makes of its scripts beyond what every script means. */
export interface Tool {
  /** The bindings of a command that means something special; null for all others. */
  command(command: Command): readonly Binding[] | null
  /** The condition that a block's names stand for ("debug" of the build types), or null. */
  conditionOf?(scope: readonly string[]): Condition | null
  /** What a value is to this tool, where that is not what it looks like. */
  value?(value: Expression): Expression
}

interface Frame {
  readonly around: Omit<Around, 'line'>
  readonly column: number
  readonly condition: Condition | null
}

const mostDepth = 60

/** The bindings of a script. */
export function readScript(text: string, dialect: Dialect, tool: Tool): readonly Binding[] {
  const bindings: Binding[] = []
  const frames: Frame[] = []
  let around: Omit<Around, 'line'> = { scope: [], conditions: [] }
  let depth = 0
  const blocks: Blocks = { block }
  const start: Cursor = { dialect, tokens: tokensOf(text, dialect), at: 0, depth: 0 }

  function statements(cursor: Cursor): void {
    for (;;) {
      while (peek(cursor).kind === 'break' || isMark(peek(cursor), ';', ',')) cursor.at += 1
      const token = peek(cursor)
      if (token.kind === 'end' || (isMark(token, '}') && dialect.blocks === 'braces')) return
      const before = cursor.at
      if (dialect.blocks === 'indent') dedent(token)
      statement(cursor, token)
      if (cursor.at === before) cursor.at += 1
    }
  }

  /** Reads a block in braces, as what belongs to a call or a definition of this name. */
  function block(cursor: Cursor, name: readonly string[]): void {
    const scope = [...around.scope, ...name]
    const special = tool.conditionOf?.(scope) ?? null
    inside(cursor, { scope, conditions: special ? [...around.conditions, special] : around.conditions })
  }

  function inside(cursor: Cursor, next: Omit<Around, 'line'>): void {
    const before = around
    around = next
    depth += 1
    cursor.at += 1
    // Parameters of a closure.
    if (depth < mostDepth) statements(cursor)
    skip(cursor, '}')
    depth -= 1
    around = before
  }

  function statement(cursor: Cursor, token: Token): void {
    if (isMark(token, 'if', 'unless', 'elif', 'elsif', 'elseif', 'else')) branch(cursor, token)
    else if (isMark(token, 'end', 'endif', 'endforeach') && dialect.blocks === 'end') close(cursor)
    else if (isMark(token, 'return')) returned(cursor, token)
    else if (isFunction(cursor)) definition(cursor)
    else if (dialect.blocks === 'end' && isMark(token, 'do', 'class', 'module', 'case', 'begin', 'while', 'foreach')) open(cursor, token)
    else plain(cursor, token)
  }

  function bind(kind: Binding['kind'], target: readonly string[], value: Expression, line: number): void {
    bindings.push(bindingOf(kind, target, tool.value?.(value) ?? value, { line, ...around }))
  }

  /** A declaration, an assignment, a command or a value. */
  function plain(cursor: Cursor, token: Token): void {
    const declares = skipModifiers(cursor)
    const target = expression(cursor, blocks)
    if (isMark(peek(cursor), ':') && target.is === 'name') skipType(cursor)
    const operator = assignmentAt(cursor)
    if (operator !== null) {
      cursor.at += 1
      skipBreaks(cursor)
      const value = withTrailingCondition(cursor, () => expression(cursor, blocks))
      assigned({ target: pathOf(target), kind: declares ? 'initial' : 'assigned', line: token.line }, operator, value)
      return
    }
    const command = isCommand(cursor, target) ? commanded(cursor, target) : target
    tellOf(command, token)
    if (dialect.blocks === 'end' && skip(cursor, 'do')) open(cursor, token)
  }

  function assigned({ target, kind, line }: { target: readonly string[]; kind: 'initial' | 'assigned'; line: number }, operator: string, value: Expression): void {
    if (target.length === 0) bind('bare', [], value, line)
    else if (operator === '+=') bind(kind, target, { is: 'operation', operator: '+', left: { is: 'name', path: target }, right: value }, line)
    else bind(kind, target, value, line)
    // What is put together may mean something to the tool all the same: flags, for one.
    bindings.push(...(tool.command({ value: { is: 'call', callee: target, on: null, arguments: [value] }, around: { ...around, line } }) ?? []))
  }

  function tellOf(value: Expression, { line }: Token): void {
    const special = tool.command({ value, around: { ...around, line } })
    if (special) bindings.push(...special)
    else if (value.is !== 'name' && value.is !== 'text' && value.is !== 'number') bind('bare', [], value, line)
  }

  /** `buildConfigField "String", "X", y`: a name with values behind it. */
  function commanded(cursor: Cursor, callee: Expression): Expression {
    const given: Expression[] = []
    do {
      skipBreaks(cursor)
      const value = expression(cursor, blocks)
      given.push(skip(cursor, ':', '=>') ? { is: 'record', entries: [{ key: pathOf(value).join('.') || (value.is === 'text' ? value.text : ''), value: expression(cursor, blocks) }] } : value)
    } while (skip(cursor, ','))
    return { is: 'call', callee: callee.is === 'name' ? callee.path : [], on: null, arguments: given }
  }

  /** Ruby's `x = y if z`. */
  function withTrailingCondition(cursor: Cursor, read: () => Expression): Expression {
    const value = read()
    if (dialect.blocks !== 'end' || !isMark(peek(cursor), 'if', 'unless')) return value
    const holds = isMark(peek(cursor), 'if')
    cursor.at += 1
    const condition = conditionOf(expression(cursor, blocks))
    return holds ? { is: 'choice', condition, then: value, otherwise: unknown } : { is: 'choice', condition, then: unknown, otherwise: value }
  }

  function returned(cursor: Cursor, token: Token): void {
    cursor.at += 1
    bind('returned', [], expression(cursor, blocks), token.line)
  }

  function isFunction(cursor: Cursor): boolean {
    if (isMark(peek(cursor), 'fun')) return true
    return isMark(peek(cursor), 'def') && peek(cursor, 1).kind === 'name' && (isMark(peek(cursor, 2), '(') || dialect.blocks !== 'braces')
  }

  function definition(cursor: Cursor): void {
    const token = peek(cursor)
    cursor.at += 1
    const name = peek(cursor)
    cursor.at += 1
    if (isMark(peek(cursor), '(')) listed(cursor, blocks, ')')
    const scope = [...around.scope, `${name.source}()`]
    if (dialect.blocks === 'braces') {
      if (skip(cursor, ':')) cursor.at += 1
      skipBreaks(cursor)
      if (isMark(peek(cursor), '{')) inside(cursor, { ...around, scope })
      else if (skip(cursor, '=')) bindings.push(bindingOf('returned', [], expression(cursor, blocks), { line: token.line, ...around, scope }))
      return
    }
    skip(cursor, ':')
    enter({ around: { ...around, scope }, column: token.column, condition: null })
  }

  function open(cursor: Cursor, token: Token): void {
    if (isMark(peek(cursor), 'do', 'class', 'module', 'case', 'begin', 'while', 'foreach')) cursor.at += 1
    while (peek(cursor).kind !== 'break' && peek(cursor).kind !== 'end') cursor.at += 1
    enter({ around, column: token.column, condition: null })
  }

  function enter(frame: Frame): void {
    frames.push({ ...frame, around })
    around = frame.around
  }

  function close(cursor: Cursor): void {
    cursor.at += 1
    around = frames.pop()?.around ?? around
  }

  /** Blocks end where a statement stands no deeper than what opened them. */
  function dedent(token: Token): void {
    const continues = isMark(token, 'else', 'elif')
    for (let last = frames.at(-1); last && (token.column < last.column || (token.column === last.column && !continues)); last = frames.at(-1)) {
      frames.pop()
      around = last.around
    }
  }

  function branch(cursor: Cursor, token: Token): void {
    cursor.at += 1
    const isElse = token.source.startsWith('el')
    const nested = isElse && skip(cursor, 'if')
    const asks = !isElse || nested || token.source !== 'else'
    const test = asks ? conditionOf(expression(cursor, blocks), token.source !== 'unless') : null
    if (dialect.blocks === 'braces') bracedBranch(cursor, test, isElse)
    else framedBranch(cursor, token, test, isElse)
  }

  let lastFailed: readonly Condition[] = []

  function bracedBranch(cursor: Cursor, test: Condition | null, isElse: boolean): void {
    const failed = isElse ? lastFailed : []
    const own = [...failed, ...(test ? [test] : [])]
    skipBreaks(cursor)
    const next = { ...around, conditions: [...around.conditions, ...own] }
    if (isMark(peek(cursor), '{')) inside(cursor, next)
    else alone(cursor, next)
    lastFailed = test ? [...failed, { ...test, holds: !test.holds }] : []
    if (!isMark(afterBreaks(cursor), 'else')) lastFailed = []
  }

  function alone(cursor: Cursor, next: Omit<Around, 'line'>): void {
    const before = around
    around = next
    statement(cursor, peek(cursor))
    around = before
  }

  function framedBranch(cursor: Cursor, token: Token, test: Condition | null, isElse: boolean): void {
    skip(cursor, ':', 'then')
    const open = isElse ? frames.pop() : undefined
    const outer = open?.around ?? around
    const failed = open?.condition ? [{ ...open.condition, holds: !open.condition.holds }] : []
    around = outer
    enter({ around: { ...outer, conditions: [...outer.conditions, ...failed, ...(test ? [test] : [])] }, column: token.column, condition: test ?? null })
  }

  statements(start)
  // A brace that closes nothing ends no script.
  while (peek(start).kind !== 'end') {
    start.at += 1
    statements(start)
  }
  return bindings
}
