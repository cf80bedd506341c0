/** The text behind a #define, read as a value: literals side by side, a bare token, a name. */

import { literalNumber, literalText } from '../../languages/syntax/literals.ts'
import { unknown, type Expression } from './ir.ts'

const token = /(?:[uUL]|u8|@)?"(?:[^"\\\n]|\\[\s\S])*"|[0-9][0-9a-zA-Z']*|[A-Za-z_]\w*|\/\/.*|\/\*[\s\S]*?\*\/|\S/g

const longest = 2000

/** What a macro without parameters stands for. `line` is where its value stands. */
export function macroValue(source: string, line: number): Expression {
  const tokens = (source.slice(0, longest).match(token) ?? []).filter((one) => !one.startsWith('//') && !one.startsWith('/*') && !/^[()\\]$/.test(one))
  const parts = tokens.map((one) => tokenValue(one, line))
  return parts.length === 0 ? unknown : parts.length === 1 && parts[0] ? parts[0] : { is: 'join', parts }
}

function tokenValue(source: string, line: number): Expression {
  if (source.includes('"')) return { is: 'text', text: literalText(source.replace(/^@/, '')), line }
  // 32 hexadecimal digits without quotes are a hash that another macro turns into text.
  if (/^[0-9a-fA-F]{32}$/.test(source)) return { is: 'text', text: source, line }
  const number = literalNumber(source)
  if (number !== null) return { is: 'number', number, line }
  return /^[A-Za-z_]\w*$/.test(source) ? { is: 'name', path: [source] } : unknown
}
