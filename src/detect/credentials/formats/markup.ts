/** Reads settings in XML: property lists, Android's resources and manifests, MSBuild projects, .resx, run configurations. */

import type { Binding, Condition, Expression } from '../ir.ts'
import { interpolate } from './interpolate.ts'
import { bindingOf, type Reader } from './reader.ts'
import { readElements, type Element } from './xml.ts'

export const readMarkup: Reader = (text) => readElements(text).flatMap((root) => elementBindings(root, { path: [], conditions: [], resources: root.name === 'resources' }))

interface Around {
  /** Keys of the elements around. */
  readonly path: readonly string[]
  readonly conditions: readonly Condition[]
  /** Whether these are Android's resources, which code knows as R.kind.name. */
  readonly resources: boolean
}

const keys = ['name', 'key', 'android:name', 'id', 'Include', 'k']
const values = ['value', 'android:value', 'val', 'v', 'defaultValue']
/** MSBuild's lists of definitions. */
const definitionLists = /^(?:DefineConstants|PreprocessorDefinitions|AdditionalOptions)$/

function elementBindings(element: Element, around: Around): readonly Binding[] {
  if (element.name === 'dict') return dictionary(element, around)
  const inside = { ...around, conditions: [...around.conditions, ...conditionOf(element)], path: [...around.path, keyOf(element) ?? element.name] }
  return [...attributeBindings(element, inside), ...textBindings(element, inside), ...element.children.flatMap((child) => elementBindings(child, inside))]
}

function keyOf(element: Element): string | null {
  return keys.map((key) => element.attributes.get(key)).find((key) => key !== undefined) ?? null
}

/** `<add key="x" value="y"/>`, and every other attribute by its own name. */
function attributeBindings(element: Element, around: Around): readonly Binding[] {
  const key = keyOf(element)
  return [...element.attributes].flatMap(([name, value]) => {
    if (keys.includes(name) || name === 'Condition') return []
    const target = key !== null && values.includes(name) ? [key] : [name]
    return [bindingOf('initial', target, interpolate(value, element.line), { line: element.line, conditions: around.conditions })]
  })
}

function textBindings(element: Element, around: Around): readonly Binding[] {
  const { text, textLine: line, name } = element
  if (text === '' || element.children.length > 0) return []
  const { conditions, path } = around
  if (definitionLists.test(name)) return definitions(text, line, conditions)
  // A `value` is named by what is around it.
  const own = /^(?:value|string|default|text)$/i.test(name) && keyOf(element) === null ? (path.at(-2) ?? name) : (path.at(-1) ?? name)
  const target = around.resources ? ['R', name, own] : [own]
  return [bindingOf(around.resources ? 'defined' : 'initial', target, interpolate(text, line), { line, conditions })]
}

function definitions(text: string, line: number, conditions: readonly Condition[]): readonly Binding[] {
  return text.split(/\r?\n/).flatMap((row, index) => row.split(';').flatMap((source) => {
    const match = /^\s*(?:[/-]D\s*)?([A-Za-z_]\w*)=(.*)$/.exec(source)
    const at = line + index
    return match ? [bindingOf('defined', [match[1] ?? ''], interpolate((match[2] ?? '').replace(/\\*["']/g, ''), at), { line: at, conditions })] : []
  }))
}

/** `<key>API_HASH</key><string>…</string>`. */
function dictionary(element: Element, around: Around): readonly Binding[] {
  const found: Binding[] = []
  let key: string | null = null
  for (const child of element.children) {
    if (child.name === 'key') {
      key = child.text
      continue
    }
    const path = [...around.path, key ?? '']
    if (key !== null && child.children.length === 0) found.push(bindingOf('initial', [key], scalar(child), { line: child.textLine, conditions: around.conditions }))
    else found.push(...elementBindings(child, { ...around, path }))
    key = null
  }
  return found
}

function scalar({ name, text, textLine }: Element): Expression {
  return name === 'integer' && /^\d{1,15}$/.test(text) ? { is: 'number', number: Number(text), line: textLine } : interpolate(text, textLine)
}

/** MSBuild's `Condition="'$(ApiHash)' == ''"`. */
function conditionOf(element: Element): readonly Condition[] {
  const source = element.attributes.get('Condition')
  if (source === undefined) return []
  const compared = /^\s*'\$\((\w+)\)'\s*(==|!=)\s*'([^'$]*)'\s*$/.exec(source)
  const name = (path: string): Expression => ({ is: 'name', path: [path] })
  const test: Expression = compared
    ? { is: 'operation', operator: compared[2] ?? '', left: name(compared[1] ?? ''), right: { is: 'text', text: compared[3] ?? '', line: element.line } }
    : { is: 'opaque', parts: [...source.matchAll(/\$\((\w+)\)/g)].map((match) => name(match[1] ?? '')) }
  return [{ decided: 'run', test, holds: true, text: source.slice(0, 100) }]
}
