/** Which `#if` branches the lines of a text stand in, told by the lines alone: for trees that do not nest them, and for texts that fit no tree. */

import { readTest } from './build-test.ts'
import { neverBuilt, type Condition } from './ir.ts'

/** The conditions under which a line, from 1 on, is part of the program. */
export type LineConditions = (line: number) => readonly Condition[]

/** Where no line is told to stand in a branch. */
export const unconditional: LineConditions = () => []

interface Arm {
  readonly from: number
  to: number
  conditions: readonly Condition[]
}

interface Open {
  /** What did not hold for the arms before this one. */
  readonly failed: readonly Condition[]
  readonly current: Condition | null
  readonly arm: Arm
}

const directive = /^\uFEFF?[ \t]*#[ \t]*(if|ifdef|ifndef|elseif|elif|else|endif|error)\b(.*)$/
const mostOpen = 64

/** The branches of a text. */
export function buildLines(text: string): LineConditions {
  const arms: Arm[] = []
  const open: Open[] = []
  text.split('\n').forEach((source, index) => {
    const match = source.includes('#') ? directive.exec(source.replace(/\r$/, '')) : null
    if (match) heed(match, index + 1, open, arms)
  })
  if (arms.length === 0) return unconditional
  return (line) => arms.filter((arm) => arm.from < line && line < arm.to).flatMap((arm) => arm.conditions)
}

function heed([, word = '', rest = '']: RegExpExecArray, line: number, open: Open[], arms: Arm[]): void {
  const last = open.at(-1)
  if (word === 'error') {
    if (last) last.arm.conditions = [...last.arm.conditions, neverBuilt]
    return
  }
  const starts = word.startsWith('if')
  if (last && !starts) {
    last.arm.to = line
    open.pop()
  }
  if (word === 'endif' || (!last && !starts) || open.length >= mostOpen) return
  const failed = last && !starts ? [...last.failed, ...(last.current ? [{ ...last.current, holds: !last.current.holds }] : [])] : []
  const current = word === 'else' ? null : conditionOf(word, rest)
  const arm: Arm = { from: line, to: Infinity, conditions: [...failed, ...(current ? [current] : [])] }
  open.push({ failed, current, arm })
  arms.push(arm)
}

function conditionOf(word: string, rest: string): Condition {
  const test = rest.replace(/\/\/.*|\/\*.*/, '').trim().slice(0, 200)
  const asked = word.endsWith('def') ? `defined(${test})` : test
  return { decided: 'build', test: readTest(asked), holds: word !== 'ifndef', text: `#${word} ${test}`.slice(0, 100) }
}
