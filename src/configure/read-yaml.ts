/**
 * YAML text as a small tree that keeps the line of everything, so that whoever reads it can say where something is wrong. The parser is
 * loaded when it is needed: most runs have no config file.
 */

import type { Alias, Document, LineCounter } from 'yaml'

type Yaml = typeof import('yaml')

export type Entry =
  | { readonly kind: 'scalar'; readonly line: number; readonly value: unknown }
  | { readonly kind: 'list'; readonly line: number; readonly items: readonly Entry[] }
  | { readonly kind: 'map'; readonly line: number; readonly members: readonly Member[] }

export interface Member {
  readonly key: string
  readonly line: number
  readonly entry: Entry
}

/** Where the text stops being YAML, and why, as half a sentence. Lines and columns start at 1. */
export interface YamlTrouble {
  readonly line: number
  readonly column: number
  readonly because: string
}

/** The tree, null for an empty text, or the first trouble. */
export async function readYaml(text: string): Promise<{ readonly entry: Entry | null } | { readonly trouble: YamlTrouble }> {
  const yaml = await import('yaml')
  const lines = new yaml.LineCounter()
  const troubles: Trouble[] = []
  try {
    const document = yaml.parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' })
    for (const { code, message, pos } of document.errors) {
      troubles.push({ offset: pos[0], because: inOurWords[code] ?? firstSentence(message) })
    }
    const broken = document.contents === null || troubles.length > 0
    const entry = broken ? null : read(document.contents, { yaml, lines, document, open: new Set(), troubles })
    const trouble = troubles[0]
    return trouble === undefined ? { entry } : { trouble: troubleAt(lines, trouble) }
  } catch (error) {
    // The parser recurses, so what nests thousands deep overflows its stack.
    if (error instanceof RangeError) return { trouble: { line: 1, column: 1, because: 'it nests too deep' } }
    throw error
  }
}

/** Where the parser's words speak to programmers. */
const inOurWords: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: 'it holds more than one document',
  RESOURCE_EXHAUSTION: 'it nests too deep',
}

interface Trouble {
  readonly offset: number
  readonly because: string
}

interface Reading {
  readonly yaml: Yaml
  readonly lines: LineCounter
  readonly document: Document
  /** The nodes that are being read: an alias to one of them would never end. */
  readonly open: Set<unknown>
  readonly troubles: Trouble[]
}

function read(node: unknown, reading: Reading): Entry {
  const line = lineOf(node, reading)
  if (reading.yaml.isAlias(node)) return readAlias(node, reading)
  reading.open.add(node)
  const entry = readOpen(node, line, reading)
  reading.open.delete(node)
  return entry
}

function readOpen(node: unknown, line: number, reading: Reading): Entry {
  const { yaml } = reading
  if (yaml.isSeq(node)) return { kind: 'list', line, items: node.items.map((item) => read(item, reading)) }
  if (yaml.isMap(node)) {
    const members = node.items.map((pair): Member => ({
      key: yaml.isScalar(pair.key) ? String(pair.key.value) : String(pair.key),
      line: lineOf(pair.key, reading),
      entry: pair.value === null ? { kind: 'scalar', line: lineOf(pair.key, reading), value: null } : read(pair.value, reading),
    }))
    return { kind: 'map', line, members }
  }
  return { kind: 'scalar', line, value: yaml.isScalar(node) ? node.value : null }
}

/** In YAML an unquoted `*.ts` is a reference to an anchor, not a glob: the likeliest slip in a list of globs. */
function readAlias(alias: Alias, reading: Reading): Entry {
  const target = alias.resolve(reading.document)
  if (target !== undefined && !reading.open.has(target)) return read(target, reading)
  const because = target === undefined ? 'is a reference to nothing in YAML; put it in quotes' : 'refers to itself'
  reading.troubles.push({ offset: offsetOf(alias), because: `*${alias.source} ${because}` })
  return { kind: 'scalar', line: lineOf(alias, reading), value: null }
}

function offsetOf(node: unknown): number {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range) ? Number(node.range[0]) : 0
}

function lineOf(node: unknown, reading: Reading): number {
  return Math.max(reading.lines.linePos(offsetOf(node)).line, 1)
}

function troubleAt(lines: LineCounter, { offset, because }: Trouble): YamlTrouble {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(line, 1), column: Math.max(col, 1), because }
}

function firstSentence(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/\.$/, '')
}
