/** Reads YAML: settings as they are, environments as variables, and the shell text of pipelines line by line. */

import type { Alias, Document, Node, Pair } from 'yaml'
import { unknown, type Binding, type Condition } from '../ir.ts'
import { interpolate } from './interpolate.ts'
import { bindingOf, type Reader } from './reader.ts'
import { readShell } from './shell.ts'

type Yaml = typeof import('yaml')

/** Where in a document the walk is. */
interface Around {
  readonly path: readonly string[]
  readonly conditions: readonly Condition[]
}

const mostDepth = 60
/** Keys whose maps hold variables of the environment or of the build. */
const environments = new Set(['env', 'environment', 'variables', 'build-environment', 'cachevariables', 'build-args', 'args'])
/** Nodes that are looked at again because an alias leads to them. */
const mostAgain = 5000
const definesJobs = /(?:^|\/)\.(?:gitlab|circleci|github\/workflows)/
const shellText = /(?:^|\s)-D\s*\w|--\w|^\s*(?:export\s+)?\w+=|\n/

export const readYaml: Reader = async (text, path) => {
  const yaml = await import('yaml')
  const lines = new yaml.LineCounter()
  const documents = yaml.parseAllDocuments(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' })
  const scopeOf = jobsIn(path)
  return [...documents].flatMap((document) => createWalk(yaml, document, { lineOf: (offset) => lines.linePos(offset).line, scopeOf, hasJobs: definesJobs.test(path) }).bindings())
}

interface Places {
  readonly lineOf: (offset: number) => number
  /** The job that a value belongs to, by the keys above it. */
  readonly scopeOf: (path: readonly string[]) => readonly string[]
  /** Whether jobs of this file take what others keep for them. */
  readonly hasJobs: boolean
}

function createWalk(yaml: Yaml, document: Document, { lineOf, scopeOf, hasJobs }: Places): { bindings(): readonly Binding[] } {
  const bindings: Binding[] = []
  const taken = takenIn(yaml, document)
  const within = new Set<Node>()
  let again = 0

  function walk(node: unknown, around: Around): void {
    if (within.size > 0) again += 1
    if (around.path.length > mostDepth || (within.size > 0 && again > mostAgain) || isKept(node, around.path)) return
    if (yaml.isAlias(node)) {
      alias(node, around)
    } else if (yaml.isSeq(node)) {
      node.items.forEach((item, index) => walk(item, { ...around, path: [...around.path, String(index)] }))
    } else if (yaml.isMap(node)) {
      const when = node.items.flatMap(conditionIn)
      for (const pair of node.items) walk(pair.value, { path: [...around.path, keyOf(pair)], conditions: [...around.conditions, ...when] })
    } else if (yaml.isScalar(node)) {
      scalar(node.value, node.range?.[0] ?? 0, { ...around, block: node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED' })
    }
  }

  function alias(node: Alias, around: Around): void {
    const target = node.resolve(document) as Node | undefined
    if (yaml.isScalar(target)) scalar(target.value, target.range?.[0] ?? 0, { ...around, block: false })
    // A map could hold an alias to itself, or be there to keep us busy.
    if (!target || yaml.isScalar(target) || within.has(target)) return
    within.add(target)
    walk(target, { ...around, path: around.path.at(-1) === '<<' ? around.path.slice(0, -1) : around.path })
    within.delete(target)
  }

  /** What a CI definition keeps for its jobs to take counts where they take it. */
  function isKept(node: unknown, path: readonly string[]): boolean {
    if (!yaml.isMap(node) || node.anchor === undefined || !hasJobs || within.has(node) || !taken.has(node.anchor)) return false
    const job = scopeOf(path)[1]
    return job === undefined ? path[0] !== 'variables' : job.startsWith('.')
  }

  function scalar(value: unknown, offset: number, around: Around & { readonly block: boolean }): void {
    const { path, conditions } = around
    const line = lineOf(offset) + (around.block ? 1 : 0)
    if (typeof value === 'number') bindings.push(bindingOf('initial', path, { is: 'number', number: value, line }, { line, scope: scopeOf(path), conditions }))
    if (typeof value === 'boolean') bindings.push(bindingOf(kindOf(path), path.slice(-1), { is: 'text', text: String(value), line }, { line, scope: scopeOf(path), conditions }))
    if (typeof value !== 'string') return
    const shell = shellText.test(value) ? readShell(value, { line, scope: scopeOf(path), conditions }) : []
    bindings.push(...shell)
    if (shell.length > 0) return
    // What a called workflow takes where its caller gives nothing.
    const input = path.at(-1) === 'default' && path.at(-3) === 'inputs' ? (path.at(-2) ?? null) : null
    const target = input !== null ? [input] : kindOf(path) === 'defined' ? path.slice(-1) : path
    bindings.push(bindingOf(kindOf(path), target, interpolate(value, line), { line, scope: scopeOf(path), conditions, replaceable: input }))
  }

  return {
    bindings() {
      walk(document.contents, { path: [], conditions: [] })
      return bindings
    },
  }

  /** A job or a step of a workflow with an `if`. */
  function conditionIn(pair: Pair): readonly Condition[] {
    if (keyOf(pair) !== 'if' || !yaml.isScalar(pair.value)) return []
    return [{ decided: 'pipeline', test: unknown, holds: true, text: String(pair.value.value).slice(0, 100) }]
  }
}

/** The anchors that some alias names. */
function takenIn(yaml: Yaml, document: Document): ReadonlySet<string> {
  const names = new Set<string>()
  yaml.visit(document, { Alias: (_, { source }) => void names.add(source) })
  return names
}

function keyOf(pair: Pair): string {
  const key: unknown = pair.key
  return typeof key === 'object' && key !== null && 'value' in key ? String(key.value) : String(key)
}

function kindOf(path: readonly string[]): 'defined' | 'initial' {
  return environments.has((path.at(-2) ?? '').toLowerCase()) || environments.has((path.at(-3) ?? '').toLowerCase()) ? 'defined' : 'initial'
}

/** How the jobs of a CI definition stand in it. */
function jobsIn(file: string): Places['scopeOf'] {
  if (/(?:^|\/)\.gitlab/.test(file)) return (path) => (path[0] === undefined || path[0] === 'variables' ? [] : ['jobs', path[0]])
  if (/(?:^|\/)\.github\/actions\//.test(file)) return (path) => (path[0] === 'runs' ? ['jobs', 'runs'] : [])
  return (path) => ((path[0] === 'jobs' || path[0] === 'workflows') && path[1] !== undefined ? ['jobs', path[1]] : [])
}
