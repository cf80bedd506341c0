/** Reads Gradle build scripts, in Groovy and in Kotlin: what ends up in BuildConfig, in resources, in manifests and in compiler flags. */

import { partsOf, type Binding, type Condition, type Expression } from '../ir.ts'
import { definitionsIn, withoutDefinitions } from './definitions-in.ts'
import { bindingOf, type Reader } from './reader.ts'
import { groovy, kotlinScript } from './script/dialect.ts'
import { readScript, type Around, type Tool } from './script/statements.ts'
import { isDebugWord, wordsOf } from '../vocabulary.ts'

export const readGroovy: Reader = (text) => readScript(text, groovy, gradle)
export const readGradleKotlin: Reader = (text) => readScript(text, kotlinScript, gradle)

type Call = Extract<Expression, { is: 'call' }>

const gradle: Tool = {
  command: ({ value, around }) => (value.is === 'call' ? callOf(value, around) : null),
  conditionOf: (scope) => debugCondition(scope),
  value: (value) => asProperty(value, 0),
}

/** Blocks and functions in which values for BuildConfig, for resources and for manifests are made, by the words in their names. */
const fields = /^build_?config_?(?:field|string|int|integer|long|value|property)$/i
const resources = /^res_?value$/i

function callOf(call: Call, around: Around): readonly Binding[] | null {
  const name = call.callee.at(-1) ?? ''
  if (fields.test(name)) return field(call, around)
  if (resources.test(name)) return resource(call, around)
  const placeholders = /placeholders$/i.test(call.callee.join('.')) || /placeholders$/i.test(name) ? placeholdersIn(call, around) : []
  const flags = definitionsIn(call, around)
  return placeholders.length + flags.length > 0 ? [...placeholders, ...flags, bare(call, around)] : null
}

function bare(value: Expression, around: Around): Binding {
  return bindingOf('bare', [], withoutDefinitions(value), around)
}

/** `buildConfigField("String", "API_HASH", "\"…\"")`, and functions of the project's own that take name and value. */
function field({ arguments: given }: Call, around: Around): readonly Binding[] | null {
  const [first, second, third] = given
  const [name, value] = third ? [second, third] : [first, second]
  if (name?.is !== 'text' || !value) return null
  return [bindingOf('defined', ['BuildConfig', name.text], unquoted(value), around)]
}

/** The value without the quotes of the Java literal that it becomes. */
function unquoted(value: Expression): Expression {
  return { is: 'call', callee: ['unquote'], on: null, arguments: [withoutQuotes(asProperty(value, 0))] }
}

const isQuote = (part: Expression): boolean => part.is === 'text' && /^["'\\]*$/.test(part.text)

/** Quotes that stand as parts of their own say nothing of where the value comes from. */
function withoutQuotes(value: Expression): Expression {
  if (value.is === 'join') return { ...value, parts: value.parts.filter((part) => !isQuote(part)) }
  if (value.is !== 'operation' || value.operator !== '+') return value
  const [left, right] = [withoutQuotes(value.left), withoutQuotes(value.right)]
  return isQuote(left) ? right : isQuote(right) ? left : { ...value, left, right }
}

function resource({ arguments: [kind, name, value] }: Call, around: Around): readonly Binding[] | null {
  if (kind?.is !== 'text' || name?.is !== 'text' || !value) return null
  return [bindingOf('defined', ['R', kind.text, name.text], unquoted(value), around)]
}

/** `manifestPlaceholders = [apiHash: "…"]`, `manifestPlaceholders += mapOf("apiHash" to "…")`, `addManifestPlaceholders(…)`. */
function placeholdersIn(call: Call, around: Around): readonly Binding[] {
  return recordsIn(call, 0).flatMap((record) => record.entries.filter(({ key }) => key !== '').map(({ key, value }) => bindingOf('defined', [key], asProperty(value, 0), around)))
}

function recordsIn(value: Expression, depth: number): readonly Extract<Expression, { is: 'record' }>[] {
  if (depth > 6) return []
  return value.is === 'record' ? [value] : partsOf(value).flatMap((part) => recordsIn(part, depth + 1))
}

/** What stands in the block of a build type or a flavour for debugging ships to nobody. */
function debugCondition(scope: readonly string[]): Condition | null {
  const at = scope.findIndex((part) => part === 'buildTypes' || part === 'productFlavors')
  const name = at < 0 || at !== scope.length - 2 ? null : scope.at(-1)
  const direct = /^(?:getByName|named|create|register|maybeCreate)$/
  const chosen = name !== undefined && name !== null && !direct.test(name) ? name : (at >= 0 && at === scope.length - 3 ? (scope.at(-1) ?? null) : null)
  if (chosen === null || !wordsOf(chosen).some(isDebugWord)) return null
  return { decided: 'build', test: { is: 'name', path: [chosen] }, holds: true, text: `${scope[at] ?? ''}.${chosen}` }
}

const propertySources = /(?:propert|props|secrets?|local|keystore|env|config|settings)\w*$/i
const readers = new Set(['get', 'getproperty', 'getstring', 'getintorthrow', 'getorthrow', 'getvalue', 'property', 'findproperty'])

/** `properties["X"]`, `localProperties.get("X")`, `property("X")`: a value that the one who builds supplies. */
function asProperty(value: Expression, depth: number): Expression {
  if (depth > 24) return value
  const inner = (one: Expression): Expression => asProperty(one, depth + 1)
  if (value.is === 'index' && value.key.is === 'text' && isSource(value.of)) return { is: 'environment', name: value.key.text }
  if (value.is === 'call') return propertyCall(value) ?? { ...value, on: value.on && inner(value.on), arguments: value.arguments.map(inner) }
  if (value.is === 'default') return { ...value, first: inner(value.first), otherwise: inner(value.otherwise) }
  if (value.is === 'operation') return { ...value, left: inner(value.left), right: inner(value.right) }
  if (value.is === 'join') return { ...value, parts: value.parts.map(inner) }
  return value.is === 'choice' ? { ...value, then: inner(value.then), otherwise: inner(value.otherwise) } : value
}

function propertyCall({ callee, on, arguments: [key, ...more] }: Call): Expression | null {
  const name = (callee.at(-1) ?? '').toLowerCase()
  const owner = on ?? (callee.length > 1 ? ({ is: 'name', path: callee.slice(0, -1) } as const) : null)
  if (!readers.has(name) || key?.is !== 'text' || more.length > 0) return null
  return owner === null || isSource(owner) || name.includes('property') ? { is: 'environment', name: key.text } : null
}

function isSource(of: Expression): boolean {
  return of.is === 'name' && (propertySources.test(of.path.at(-1) ?? '') || ['project', 'rootProject', 'ext', 'extra', 'gradle'].includes(of.path.at(-1) ?? ''))
}
