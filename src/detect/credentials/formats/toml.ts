/** Reads TOML: Cargo's and pyproject's settings, version catalogs, the variables of hosts such as Netlify. */

import type { Binding, Expression } from '../ir.ts'
import { interpolate } from './interpolate.ts'
import { bindingOf } from './reader.ts'

/** Tables whose keys are variables of the environment of a build or of a program. */
const environments = new Set(['env', 'environment', 'vars', 'variables', 'envs', 'build-args'])
const mostDepth = 60

export async function readToml(text: string): Promise<readonly Binding[]> {
  const { parse } = await import('smol-toml')
  const lineOf = createLineOf(text)
  return leaves(parse(text), [], lineOf)
}

type LineOf = (key: string, value: string) => number

function leaves(value: unknown, path: readonly string[], lineOf: LineOf): readonly Binding[] {
  if (path.length > mostDepth) return []
  if (Array.isArray(value)) return value.flatMap((one: unknown, index) => leaves(one, [...path, String(index)], lineOf))
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) return Object.entries(value).flatMap(([key, one]) => leaves(one, [...path, key], lineOf))
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'bigint') return []
  const key = path.findLast((part) => !/^\d+$/.test(part)) ?? ''
  const line = lineOf(key, String(value))
  const scalar: Expression = typeof value === 'string' ? interpolate(value, line) : { is: 'number', number: Number(value), line }
  const variable = environments.has(path.at(-2) ?? '')
  return [bindingOf(variable ? 'defined' : 'initial', variable ? path.slice(-1) : path, scalar, { line })]
}

/** The parser keeps no places: a value stands on the first line with its key and its beginning, or with its beginning alone. */
function createLineOf(text: string): LineOf {
  const lines = text.split('\n')
  return (key, value) => {
    const begin = value.slice(0, 12)
    const both = lines.findIndex((line) => line.includes(key) && line.includes(begin))
    const at = both >= 0 ? both : lines.findIndex((line) => line.includes(begin))
    return at >= 0 ? at + 1 : Math.max(0, lines.findIndex((line) => line.includes(key))) + 1
  }
}
