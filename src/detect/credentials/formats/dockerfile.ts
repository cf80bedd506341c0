/** Reads Dockerfiles: ARG with defaults, ENV, and the shell text of RUN. */

import type { Binding } from '../ir.ts'
import { interpolate } from './interpolate.ts'
import { bindingOf, type Reader } from './reader.ts'
import { readShell } from './shell.ts'

interface Instruction {
  readonly name: string
  /** With its continuations, line breaks and all. */
  readonly text: string
  readonly line: number
}

export const readDockerfile: Reader = (text) => instructions(text).flatMap((one) => {
  if (one.name === 'ARG') return pairs(one).map(([name, value, line]) => bindingOf('defined', [name], interpolate(value, line), { line, replaceable: name }))
  if (one.name === 'ENV') return variables(one)
  if (one.name === 'RUN' || one.name === 'CMD' || one.name === 'ENTRYPOINT') return readShell(one.text, { line: one.line, scope: [], conditions: [] })
  return []
})

function instructions(text: string): readonly Instruction[] {
  const found: Instruction[] = []
  const lines = text.replace(/\r/g, '').split('\n')
  for (let at = 0; at < lines.length; at++) {
    const match = /^\s*([A-Za-z]+)\s(.*)$/.exec(lines[at] ?? '')
    const line = at + 1
    const parts = [match?.[2] ?? '']
    // A comment between continued lines does not end them.
    while (match && /\\\s*$|^\s*#/.test(lines[at] ?? '') && at + 1 < lines.length) parts.push(lines[++at] ?? '')
    if (match) found.push({ name: (match[1] ?? '').toUpperCase(), text: parts.join('\n'), line })
  }
  return found
}

function variables(one: Instruction): readonly Binding[] {
  const several = pairs(one)
  const single = /^\s*([A-Za-z_]\w*)\s+([\s\S]*)$/.exec(one.text)
  const found = several.length > 0 ? several : single ? [[single[1] ?? '', (single[2] ?? '').trim(), one.line] as const] : []
  return found.map(([name, value, line]) => bindingOf('defined', [name], interpolate(value, line), { line }))
}

/** `A=b "C=d"`, each with its line. */
function pairs({ text, line }: Instruction): readonly (readonly [name: string, value: string, line: number])[] {
  return text.split('\n').flatMap((source, index) =>
    [...source.matchAll(/(?<![\w$-])([A-Za-z_]\w*)=("[^"]*"|'[^']*'|[^\s\\]*)/g)].map((match) => [match[1] ?? '', (match[2] ?? '').replace(/^(["'])(.*)\1$/, '$2'), line + index] as const))
}
