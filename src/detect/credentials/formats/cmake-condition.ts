/** Reads the condition of a CMake if(). */

import { unknown, type Condition, type Expression } from '../ir.ts'
import type { CmakeArgument, CmakeCommand } from './cmake-commands.ts'
import { interpolate } from './interpolate.ts'

const comparisons = new Set(['STREQUAL', 'EQUAL', 'MATCHES', 'VERSION_LESS', 'VERSION_GREATER', 'VERSION_EQUAL', 'LESS', 'GREATER', 'IN_LIST'])
const unary = new Set(['DEFINED', 'EXISTS', 'TARGET', 'COMMAND', 'POLICY', 'IS_DIRECTORY'])

/** The condition of an if or elseif command. */
export function cmakeCondition(command: CmakeCommand): Condition {
  const words = [...command.arguments]
  const text = `if(${words.map((one) => (one.quoted ? `"${one.text}"` : one.text)).join(' ')})`.slice(0, 100)
  return { decided: 'build', test: either(words), holds: true, text }
}

/** Takes words off the front. */
function either(words: CmakeArgument[]): Expression {
  let left = both(words)
  while (words[0]?.text === 'OR') {
    words.shift()
    left = { is: 'operation', operator: '||', left, right: both(words) }
  }
  return left
}

function both(words: CmakeArgument[]): Expression {
  let left = single(words)
  while (words[0]?.text === 'AND') {
    words.shift()
    left = { is: 'operation', operator: '&&', left, right: single(words) }
  }
  return left
}

function single(words: CmakeArgument[]): Expression {
  const word = words.shift()
  if (!word) return unknown
  if (word.text === 'NOT') return { is: 'operation', operator: '!', left: single(words), right: unknown }
  if (word.text === '(') {
    const inside = either(words)
    if (words[0]?.text === ')') words.shift()
    return inside
  }
  if (unary.has(word.text)) {
    const name = words.shift()
    return word.text === 'DEFINED' && name ? { is: 'call', callee: ['defined'], on: null, arguments: [{ is: 'name', path: [name.text] }] } : unknown
  }
  return compared(word, words)
}

function compared(word: CmakeArgument, words: CmakeArgument[]): Expression {
  const left: Expression = word.quoted ? interpolate(word.text, word.line) : variableOf(word)
  if (!comparisons.has(words[0]?.text ?? '')) return left
  const operator = words.shift()?.text ?? ''
  const right = words.shift()
  return { is: 'operation', operator, left, right: right ? interpolate(right.text, right.line) : unknown }
}

/** A word that is no number and no constant names a variable. */
function variableOf(word: CmakeArgument): Expression {
  if (/^\d+$/.test(word.text)) return { is: 'number', number: Number(word.text), line: word.line }
  if (word.text.includes('${')) return interpolate(word.text, word.line)
  return /^(?:ON|OFF|TRUE|FALSE|YES|NO)$/i.test(word.text) ? { is: 'text', text: word.text, line: word.line } : { is: 'name', path: [word.text] }
}
