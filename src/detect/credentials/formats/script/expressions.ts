/** Reads the expressions of a build script: operators, defaults, calls, lists, maps, texts with expressions inside. */

import { callOf } from '../../calls.ts'
import { unknown, type Entry, type Expression } from '../../ir.ts'
import { conditionOf } from './asked.ts'
import { afterBreaks, isMark, peek, skip, skipBreaks, type Blocks, type Cursor } from './cursor.ts'
import { plainNumber, plainText, tokensOf, type Token } from './tokens.ts'

const mostDepth = 80
const infix = new Set(['+', '%', '==', '!=', '&&', '||', 'and', 'in', '<', '>', '<=', '>=', '-', '*'])
const defaulting = new Set(['?:', '??', '||', 'or'])

/** One expression, with all that it is joined to. Always steps over at least one token, or is unknown. */
export function expression(cursor: Cursor, blocks: Blocks): Expression {
  if (cursor.depth >= mostDepth) {
    cursor.at += 1
    return unknown
  }
  cursor.depth += 1
  try {
    return conditional(cursor, blocks)
  } finally {
    cursor.depth -= 1
  }
}

/** `test ? a : b`, and `a if test else b`. */
function conditional(cursor: Cursor, blocks: Blocks): Expression {
  const first = operators(cursor, blocks)
  if (isMark(afterBreaks(cursor), '?') && cursor.dialect.blocks !== 'indent') {
    skipBreaks(cursor)
    cursor.at += 1
    const then = expression(cursor, blocks)
    skipBreaks(cursor)
    const otherwise = skip(cursor, ':') ? expression(cursor, blocks) : unknown
    return { is: 'choice', condition: conditionOf(first), then, otherwise }
  }
  if (cursor.dialect.blocks === 'indent' && skip(cursor, 'if')) {
    const condition = conditionOf(operators(cursor, blocks))
    return { is: 'choice', condition, then: first, otherwise: skip(cursor, 'else') ? expression(cursor, blocks) : unknown }
  }
  return first
}

function operators(cursor: Cursor, blocks: Blocks): Expression {
  let left = unary(cursor, blocks)
  for (;;) {
    // An operator may stand at the start of the next line; one that could also be a sign may not.
    const next = isMark(afterBreaks(cursor), '?:', '||', '&&', '.', '?.') ? afterBreaks(cursor) : peek(cursor)
    if (isMark(next, ...defaulting)) {
      skipBreaks(cursor)
      cursor.at += 1
      skipBreaks(cursor)
      left = { is: 'default', first: left, otherwise: unary(cursor, blocks) }
    } else if (isMark(next, 'to', 'as', ':') && next.kind === 'name') {
      left = named(left, cursor, blocks)
    } else if (next.kind !== 'text' && infix.has(next.source)) {
      skipBreaks(cursor)
      cursor.at += 1
      skipBreaks(cursor)
      left = { is: 'operation', operator: next.source === 'and' ? '&&' : next.source, left, right: unary(cursor, blocks) }
    } else {
      return left
    }
  }
}

/** `"key" to value` makes an entry, `value as Type` is the value. */
function named(left: Expression, cursor: Cursor, blocks: Blocks): Expression {
  const isEntry = isMark(peek(cursor), 'to')
  cursor.at += 1
  const right = unary(cursor, blocks)
  // `as String?`
  if (!isEntry && isMark(peek(cursor), '?') && !peek(cursor).spaced) cursor.at += 1
  return isEntry && left.is === 'text' ? { is: 'record', entries: [{ key: left.text, value: right }] } : left
}

function unary(cursor: Cursor, blocks: Blocks): Expression {
  if (skip(cursor, '!', 'not')) return { is: 'operation', operator: '!', left: unary(cursor, blocks), right: unknown }
  if (skip(cursor, '-', '+', '*', '&')) return unary(cursor, blocks)
  return postfix(primary(cursor, blocks), cursor, blocks)
}

/** Members, calls, indexes and blocks behind a value. */
function postfix(start: Expression, cursor: Cursor, blocks: Blocks): Expression {
  let value = start
  for (let steps = 0; steps < 200; steps++) {
    const next = isMark(afterBreaks(cursor), '.', '?.') ? afterBreaks(cursor) : peek(cursor)
    if (isMark(next, '.', '?.', '::')) {
      skipBreaks(cursor)
      cursor.at += 1
      value = member(value, cursor)
    } else if (isMark(next, '(') && !(next.spaced && start.is === 'text')) {
      value = called(value, listed(cursor, blocks, ')'))
    } else if (isMark(next, '[') && !next.spaced) {
      const [key] = listed(cursor, blocks, ']')
      value = { is: 'index', of: value, key: key ?? unknown }
    } else if (isMark(next, '{') && value.is !== 'text' && cursor.dialect.blocks === 'braces' && mayTakeBlock(value)) {
      blocks.block(cursor, nameOf(value))
    } else if (isMark(next, '!') && isMark(peek(cursor, 1), '!')) {
      cursor.at += 2
    } else {
      return value
    }
  }
  return value
}

function mayTakeBlock(value: Expression): boolean {
  return value.is === 'name' || value.is === 'call' || value.is === 'default' || value.is === 'environment'
}

function nameOf(value: Expression): readonly string[] {
  const text = value.is === 'call' && value.arguments[0]?.is === 'text' ? [value.arguments[0].text] : []
  return value.is === 'name' ? value.path : value.is === 'call' ? [...value.callee.slice(-1), ...text] : []
}

function member(on: Expression, cursor: Cursor): Expression {
  const name = peek(cursor)
  if (name.kind !== 'name' && name.kind !== 'text') return on
  cursor.at += 1
  if (on.is === 'name') return { is: 'name', path: [...on.path, name.source] }
  return { is: 'index', of: on, key: { is: 'text', text: name.source, line: name.line } }
}

/** Functions that only unwrap what they are called on. */
const unwrapping = new Set(['get', 'toString', 'trim', 'orNull', 'toInt', 'toInteger', 'asText', 'strip', 'to_s'])

function called(callee: Expression, given: readonly Expression[]): Expression {
  if (given.length === 0 && callee.is === 'name' && callee.path.length > 1 && unwrapping.has(callee.path.at(-1) ?? '')) return { is: 'name', path: callee.path.slice(0, -1) }
  if (given.length === 0 && callee.is === 'index' && callee.key.is === 'text' && unwrapping.has(callee.key.text)) return callee.of
  if (callee.is === 'name') return callOf(null, callee.path, given)
  if (callee.is === 'index' && callee.key.is === 'text') return callOf(callee.of, [callee.key.text], given)
  return { is: 'opaque', parts: [callee, ...given] }
}

function primary(cursor: Cursor, blocks: Blocks): Expression {
  const token = peek(cursor)
  if (token.kind === 'text') return texts(cursor, blocks)
  if (token.kind === 'break' || token.kind === 'end') return unknown
  if (isMark(token, '[')) return bracketed(cursor, blocks)
  if (isMark(token, '(')) return only(listed(cursor, blocks, ')'))
  if (isMark(token, '{')) return braced(cursor, blocks)
  cursor.at += 1
  if (token.kind === 'number') {
    const number = plainNumber(token.source)
    return number === null ? unknown : { is: 'number', number, line: token.line }
  }
  return token.kind === 'name' ? { is: 'name', path: [token.source] } : unknown
}

function only(values: readonly Expression[]): Expression {
  const [first, ...more] = values
  return first && more.length === 0 ? first : { is: 'opaque', parts: values }
}

/** A text, and the texts that stand right behind it in scripts that join them. */
function texts(cursor: Cursor, blocks: Blocks): Expression {
  const parts: Expression[] = []
  while (peek(cursor).kind === 'text') {
    parts.push(textOf(peek(cursor), cursor, blocks))
    cursor.at += 1
    if (cursor.dialect.blocks !== 'indent') break
    if (afterBreaks(cursor).kind === 'text') skipBreaks(cursor)
  }
  return parts.length === 1 && parts[0] ? parts[0] : { is: 'join', parts }
}

function textOf(token: Token, cursor: Cursor, blocks: Blocks): Expression {
  const plain: Expression = { is: 'text', text: plainText(token.source), line: token.line }
  const sign = cursor.dialect.interpolation
  if (!token.live || sign === null || !token.source.includes(sign)) return plain
  const parts: Expression[] = []
  let end = 0
  const inside = sign === '#' ? /(?<!\\)#\{([^}]*)\}/g : /(?<!\\)\$(?:\{([^}]*)\}|([A-Za-z_][\w.]*))/g
  for (const match of token.source.matchAll(inside)) {
    if (match.index > end) parts.push({ is: 'text', text: plainText(token.source.slice(end, match.index)), line: token.line })
    end = match.index + match[0].length
    parts.push(within(match[1] ?? match[2] ?? '', token, cursor, blocks))
  }
  if (end < token.source.length) parts.push({ is: 'text', text: plainText(token.source.slice(end)), line: token.line })
  return parts.length === 1 && parts[0] ? parts[0] : { is: 'join', parts }
}

function within(source: string, { line }: Token, { dialect, depth }: Cursor, blocks: Blocks): Expression {
  if (/^[A-Za-z_][\w.]*$/.test(source)) return { is: 'name', path: source.split('.') }
  const tokens = tokensOf(source, dialect).map((token) => ({ ...token, line }))
  return expression({ dialect, tokens, at: 0, depth: depth + 1 }, blocks)
}

/** The values between brackets; `name: value` and `name = value` become records. */
export function listed(cursor: Cursor, blocks: Blocks, close: string): readonly Expression[] {
  const values: Expression[] = []
  cursor.at += 1
  for (;;) {
    skipBreaks(cursor)
    const before = cursor.at
    if (skip(cursor, close) || peek(cursor).kind === 'end') return values
    if (skip(cursor, ',', ';')) continue
    values.push(entryOr(cursor, blocks))
    if (cursor.at === before) cursor.at += 1
  }
}

function entryOr(cursor: Cursor, blocks: Blocks): Expression {
  const value = expression(cursor, blocks)
  if (!skip(cursor, ':', '=', '=>')) return value
  skipBreaks(cursor)
  const key = value.is === 'text' ? value.text : value.is === 'name' ? value.path.join('.') : ''
  const entry: Entry = { key, value: expression(cursor, blocks) }
  return { is: 'record', entries: [entry] }
}

/** A list, or a map where its entries have keys. */
function bracketed(cursor: Cursor, blocks: Blocks): Expression {
  const { line } = peek(cursor)
  const entries = listed(cursor, blocks, ']')
  return gathered(entries) ?? { is: 'list', entries, line }
}

function gathered(values: readonly Expression[]): Expression | null {
  const entries = values.flatMap((one) => (one.is === 'record' ? one.entries : []))
  return entries.length > 0 && entries.length === values.length ? { is: 'record', entries } : null
}

/** A map of Starlark's, Nix's or Ruby's; in Gradle a block of statements. */
function braced(cursor: Cursor, blocks: Blocks): Expression {
  if (cursor.dialect.blocks === 'braces' && cursor.dialect.lineComment === '//') {
    blocks.block(cursor, [])
    return unknown
  }
  const values = listed(cursor, blocks, '}')
  return gathered(values) ?? { is: 'opaque', parts: values }
}
