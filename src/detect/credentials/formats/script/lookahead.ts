/** Looks ahead in a build script: what declares a name, what is a command with values behind it, what a target is called. */

import type { Expression } from '../../ir.ts'
import { isMark, peek, type Cursor } from './cursor.ts'

const modifiers = new Set(['def', 'val', 'var', 'final', 'static', 'const', 'private', 'public', 'internal', 'lateinit', 'override', 'export', 'local', 'let', 'in', 'rec'])
const assigning = new Set(['=', '+=', ':=', '?='])

/** Steps over `val`, `def`, `private` and a type in front of a name; whether there were any. */
export function skipModifiers(cursor: Cursor): boolean {
  let declares = false
  while (peek(cursor).kind === 'name' && modifiers.has(peek(cursor).source) && peek(cursor, 1).kind === 'name') {
    cursor.at += 1
    declares = true
  }
  // Groovy's `String name = …`.
  if (peek(cursor).kind === 'name' && peek(cursor, 1).kind === 'name' && isMark(peek(cursor, 2), '=')) {
    cursor.at += 1
    return true
  }
  return declares
}

/** Steps over the type in Kotlin's `name: Type =`. */
export function skipType(cursor: Cursor): void {
  let ahead = 1
  while (ahead < 12 && !['break', 'end'].includes(peek(cursor, ahead).kind) && !isMark(peek(cursor, ahead), '=', '{', ',')) ahead += 1
  if (isMark(peek(cursor, ahead), '=')) cursor.at += ahead
}

/** Whether values stand behind a name, as in `buildConfigField "String", "X", y`. */
export function isCommand(cursor: Cursor, callee: Expression): boolean {
  const next = peek(cursor)
  if (callee.is !== 'name' || !next.spaced || next.kind === 'break' || next.kind === 'end') return false
  return next.kind !== 'mark' || next.source === '['
}

/** The name that an assignment gives a value to, in parts; none where it is no name. */
export function pathOf(target: Expression): readonly string[] {
  if (target.is === 'name') return target.path
  if (target.is === 'environment') return [target.name]
  if (target.is === 'text') return [target.text]
  if (target.is === 'index' && target.key.is === 'text') return [...pathOf(target.of), target.key.text]
  return []
}

/** The operator of an assignment that stands here, or null. */
export function assignmentAt(cursor: Cursor): string | null {
  const { kind, source } = peek(cursor)
  return kind === 'mark' && assigning.has(source) ? source : null
}
