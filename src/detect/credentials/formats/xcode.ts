/** Reads Xcode's configuration files and projects: build settings, and the definitions that they hand to the compilers. */

import type { Binding, Condition, Expression } from '../ir.ts'
import { isDebugWord, wordsOf } from '../vocabulary.ts'
import { interpolate } from './interpolate.ts'
import { openStep, type OpenStep } from './open-step.ts'
import { bindingOf, type Reader } from './reader.ts'
import { readShell } from './shell.ts'

/** Settings whose values are lists of `NAME=value`, or of flags with such ones. */
const definitionSettings = /^(?:GCC_PREPROCESSOR_DEFINITIONS|SWIFT_ACTIVE_COMPILATION_CONDITIONS|INFOPLIST_PREPROCESSOR_DEFINITIONS|OTHER_(?:C|CPLUSPLUS|SWIFT)_?FLAGS|DART_DEFINES)/
const setting = /^\s*([A-Za-z_]\w*)((?:\[[^\]]*\])*)\s*=\s*(.*)$/
const longestLine = 20_000

/** `NAME[config=Debug] = value`; two slashes begin a comment wherever they stand. */
export const readXcconfig: Reader = (text, path) => text.split(/\r?\n/).flatMap((source, index) => {
  const match = source.length > longestLine ? null : setting.exec(source.replace(/\/\/.*$/, ''))
  if (!match) return []
  const [, name = '', selectors = '', value = ''] = match
  const conditions = [debugOnly(fileName(path)), debugOnly(selectors)].filter((one) => one !== null)
  return settingBindings(name, value.trim(), index + 1, conditions)
})

/** The build settings and the scripts of a project file. */
export const readPbxproj: Reader = (text) => {
  const root = openStep(text)
  return root ? objectsIn(root, 0).flatMap(bindingsOf) : []
}

function objectsIn(node: OpenStep, depth: number): readonly OpenStep[] {
  if (depth > 6 || typeof node.value === 'string') return []
  const children = node.value.map(([, child]) => child)
  return [node, ...children.flatMap((child) => objectsIn(child, depth + 1))]
}

function member(node: OpenStep | undefined, key: string): OpenStep | undefined {
  return node && typeof node.value !== 'string' ? node.value.find(([name]) => name === key)?.[1] : undefined
}

function bindingsOf(node: OpenStep): readonly Binding[] {
  const script = member(node, 'shellScript')
  if (typeof script?.value === 'string') return readShell(script.value.replace(/\\n/g, '\n'), { line: script.line, scope: [], conditions: [] }).map((one) => ({ ...one, line: script.line }))
  const settings = member(node, 'buildSettings')
  if (!settings || typeof settings.value === 'string') return []
  const name = member(node, 'name')
  const condition = typeof name?.value === 'string' ? debugOnly(name.value) : null
  return settings.value.flatMap(([key, { value, line }]) => {
    const values = typeof value === 'string' ? [{ text: value, line }] : value.flatMap(([, one]) => (typeof one.value === 'string' ? [{ text: one.value, line: one.line }] : []))
    return values.flatMap((one) => settingBindings(key, one.text, one.line, condition ? [condition] : []))
  })
}

function settingBindings(name: string, value: string, line: number, conditions: readonly Condition[]): readonly Binding[] {
  if (!definitionSettings.test(name)) return [bindingOf('defined', [name], interpolate(unquoted(value), line), { line, conditions })]
  return words(value).flatMap((word) => {
    const match = /^(?:-D)?([A-Za-z_]\w*)=([\s\S]*)$/.exec(word)
    const text: Expression = interpolate(unquoted(match?.[2] ?? '1'), line)
    return match ? [bindingOf('defined', [match[1] ?? ''], text, { line, conditions })] : []
  })
}

/** Words apart, quotes and escaped blanks kept together. */
function words(value: string): readonly string[] {
  return value.match(/(?:[^\s"'\\]|\\.|"(?:[^"\\]|\\.)*"|'[^']*')+/g) ?? []
}

/** `"\"text\""` is text. */
function unquoted(value: string): string {
  return value.replace(/\\*["']/g, '')
}

function debugOnly(name: string): Condition | null {
  if (!wordsOf(name).some(isDebugWord)) return null
  return { decided: 'build', test: { is: 'name', path: [name] }, holds: true, text: name.slice(0, 100) }
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '')
}
