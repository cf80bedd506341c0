/** Reads Nix expressions, and the Ruby in which Homebrew, fastlane and CocoaPods are told what to build. */

import { partsOf, type Binding, type Expression } from '../ir.ts'
import { definitionsIn, withoutDefinitions } from './definitions-in.ts'
import { bindingOf, type Reader } from './reader.ts'
import { nix, ruby } from './script/dialect.ts'
import { readScript, type Around, type Tool } from './script/statements.ts'

export const readNix: Reader = (text) => readScript(text, nix, { command: ({ value, around }) => flags([...features(value, around, 0), ...definitionsIn(value, around)], value, around) })
export const readRuby: Reader = (text) => readScript(text, ruby, rubyTool)

const rubyTool: Tool = {
  command: ({ value, around }) => flags(definitionsIn(value, around), value, around),
  value: (value) => asEnvironment(value, 0),
}

function flags(found: readonly Binding[], value: Expression, around: Around): readonly Binding[] | null {
  return found.length === 0 ? null : [...found, bindingOf('bare', [], withoutDefinitions(value), around)]
}

/** `(lib.cmakeFeature "NAME" "value")`. */
function features(value: Expression, around: Around, depth: number): readonly Binding[] {
  if (depth > 8) return []
  if (value.is !== 'opaque') return partsOf(value).flatMap((part) => features(part, around, depth + 1))
  const [callee, name, given] = value.parts
  const isFeature = callee?.is === 'name' && /^(?:cmake|meson)\w*$/.test(callee.path.at(-1) ?? '') && name?.is === 'text' && given
  return isFeature ? [bindingOf('defined', [name.text], given, around)] : value.parts.flatMap((part) => features(part, around, depth + 1))
}

/** `ENV["X"]` and `ENV.fetch("X", otherwise)`. */
function asEnvironment(value: Expression, depth: number): Expression {
  if (depth > 12) return value
  const inner = (one: Expression): Expression => asEnvironment(one, depth + 1)
  if (value.is === 'index' && value.of.is === 'name' && value.of.path[0] === 'ENV' && value.key.is === 'text') return { is: 'environment', name: value.key.text }
  if (value.is === 'call' && value.callee.join('.') === 'ENV.fetch' && value.arguments[0]?.is === 'text') {
    const read: Expression = { is: 'environment', name: value.arguments[0].text }
    return value.arguments[1] ? { is: 'default', first: read, otherwise: value.arguments[1] } : read
  }
  return value.is === 'default' ? { ...value, first: inner(value.first), otherwise: inner(value.otherwise) } : value
}
