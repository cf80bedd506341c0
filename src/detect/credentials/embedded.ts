/** Code inside of other files: the scripts of pages and components, the cells of notebooks. Every line stays where it is. */

import type { Node } from 'jsonc-parser'
import type { Binding } from './ir.ts'

/** Code to parse in the place of a file. */
export interface Embedded {
  /** The ending of the language's files. */
  readonly extension: string
  readonly text: string
  /** What stands around the code and gives values to names. */
  readonly bindings: readonly Binding[]
}

/** A function that takes the code out of a file of this name, or null where its files hold none. */
export function embeddedIn(path: string): ((text: string) => Embedded | Promise<Embedded>) | null {
  if (/\.(?:vue|svelte|html?|astro)$/i.test(path)) return scriptsOf
  return /\.ipynb$/i.test(path) ? cellsOf : null
}

const script = /<script(?:\s[^>]{0,400})?>([\s\S]*?)<\/script\s*>/gi
/** `api-hash="…"`, and a field or a meta tag of that name. */
const attribute = /(?<![\w-])[:@]?([\w.:-]{0,40}(?:api|app)[_-]?hash)\s{0,3}=\s{0,3}"([^"]{1,200})"/gi
const field = /(?:name|id)="([\w.-]{0,40}(?:api|app)[_-]?hash)"[^<>]{0,200}?(?:value|content)="([^"]{1,200})"/gi

function scriptsOf(text: string): Embedded {
  const parts: string[] = []
  let end = 0
  for (const match of text.matchAll(script)) {
    const from = match.index + match[0].indexOf('>') + 1
    parts.push(blank(text.slice(end, from)), match[1] ?? '', ';')
    end = from + (match[1]?.length ?? 0)
  }
  const around = text.replace(script, (whole) => blank(whole))
  return { extension: 'ts', text: parts.join(''), bindings: [...around.matchAll(attribute), ...around.matchAll(field)].map((match) => bound(match, around)) }
}

function blank(text: string): string {
  return '\n'.repeat(text.split('\n').length - 1)
}

function bound(match: RegExpMatchArray, text: string): Binding {
  const [, name = '', value = ''] = match
  const line = text.slice(0, match.index).split('\n').length
  return { kind: 'initial', scope: [], target: [name], value: { is: 'text', text: value, line }, line, conditions: [], replaceable: null }
}

/** A notebook keeps each line of its code as a text of its own, or each cell as one. */
async function cellsOf(text: string): Promise<Embedded> {
  const { parseTree, findNodeAtLocation } = await import('jsonc-parser')
  const root = parseTree(text, [])
  const cells = (root && findNodeAtLocation(root, ['cells'])?.children) ?? []
  const lines: string[] = []
  let [line, at] = [0, 0]
  for (const cell of cells) {
    const source = findNodeAtLocation(cell, ['source'])
    if (!source || findNodeAtLocation(cell, ['cell_type'])?.value === 'markdown') continue
    for (const one of source.type === 'array' ? (source.children ?? []) : [source]) {
      for (; at < one.offset; at += 1) if (text.charCodeAt(at) === 10) line += 1
      place(lines, one, line)
    }
  }
  return { extension: 'py', text: lines.join('\n'), bindings: [] }
}

/** Puts code at its line, or behind what stands there already. */
function place(lines: string[], node: Node, line: number): void {
  if (typeof node.value !== 'string') return
  while (lines.length < line) lines.push('')
  for (const source of node.value.replace(/\n$/, '').split('\n')) lines.push(/^\s*[%!?]/.test(source) ? '' : source)
}
