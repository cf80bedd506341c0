/** Reads .env files: NAME=value, with or without `export` and quotes. A variable that is really set wins over the file. */

import type { Binding } from '../ir.ts'
import { bindingOf } from './reader.ts'
import { interpolate } from './interpolate.ts'

const setting = /^\s*(?:export\s+)?([A-Za-z_][\w.-]*)\s*[=:]\s*(?:"([^"]*)"|'([^']*)'|([^#]*?))\s*(?:#.*)?$/

const longestLine = 2000

export function readEnvironmentFile(text: string): readonly Binding[] {
  return text.split(/\r?\n/).flatMap((source, index) => {
    const match = source.length > longestLine ? null : setting.exec(source)
    if (!match) return []
    const [, name = '', double, single, bare] = match
    const value = single === undefined ? interpolate(double ?? bare ?? '', index + 1) : ({ is: 'text', text: single, line: index + 1 } as const)
    return [bindingOf('defined', [name], value, { line: index + 1, replaceable: name })]
  })
}
