/** Conditions of build scripts, with their text for the reader. */

import type { Condition, Expression } from '../../ir.ts'

/** Something that the build asks when it runs. */
export function conditionOf(test: Expression, holds = true): Condition {
  return { decided: 'run', test, holds, text: written(test).slice(0, 100) }
}

/** An expression in words for the reader. */
function written(one: Expression): string {
  switch (one.is) {
    case 'name':
      return one.path.join('.')
    case 'environment':
      return one.name
    case 'text':
      return `"${one.text}"`
    case 'number':
      return String(one.number)
    case 'operation':
      return one.operator === '!' ? `!${written(one.left)}` : `${written(one.left)} ${one.operator} ${written(one.right)}`
    case 'default':
      return `${written(one.first)} || ${written(one.otherwise)}`
    case 'call':
      return `${[...(one.on ? [written(one.on)] : []), ...one.callee].join('.')}(${one.arguments.map(written).join(', ')})`
    default:
      return '…'
  }
}
