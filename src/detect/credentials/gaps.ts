/** Tells whether the tree has no way at all to be given an api_hash: places for one that are empty, and nothing that could fill them. Where anything is unsure, says nothing. */

import type { CredentialGap } from '../../model/evidence.ts'
import { placeAt } from '../../model/place.ts'
import type { Library } from '../../catalog/libraries.ts'
import type { SourceFile } from '../../model/source.ts'
import type { Evaluate } from './evaluate.ts'
import type { FileFacts } from './facts.ts'
import { partsOf, type Expression } from './ir.ts'
import { libraryUses, type LibrariesOf } from './library-calls.ts'
import { nameOf, type Located } from './names.ts'
import { byWhere, type Knowledge } from './reach.ts'
import { namesHashPlace } from './vocabulary.ts'

interface Ground {
  readonly evaluate: Evaluate
  readonly knowledge: Knowledge
  readonly tree: readonly SourceFile[]
}

/** A place, and what stands in it. */
interface Spot {
  readonly located: Located
  readonly value: Expression
}

const mostDepth = 12
/** Files that whoever builds the app fills in: they say that there is a way. */
const filledIn = /(?:^|\/)(?:local\.properties|secrets?\.properties|[\w-]*\.env)(?:\.[\w.-]+)?$|(?:^|\/)(?:local|secrets?|api_?keys?)[\w.-]*\.(?:example|sample|template)$/i
const emptyText = /^(?:0|-1|null|none|your?[\s_-].*|<.*>|\{!?.*\}|x+|\*+|\.{3}|todo|changeme|replace[\s_-]?me|insert.*|enter.*|put.*)?$/i

/** The gap, or none. */
export function gapsOf(all: readonly Located[], files: ReadonlyMap<string, FileFacts>, ground: Ground): readonly CredentialGap[] {
  const { knowledge, tree } = ground
  const spots = all.filter(({ path }) => byWhere(path, knowledge.roleOf(path)) === null).flatMap((located) => spotsIn(located, knowledge.librariesOf))
  const unread = [...files.values()].some((facts) => facts.understood !== 'followed')
  if (spots.length === 0 || unread || tree.some(({ path }) => filledIn.test(path))) return []
  if (!spots.every((spot) => isEmpty(spot, ground)) || all.some(({ binding }) => reads(binding.value, 0))) return []
  const places = new Map(spots.map(({ located: { path, binding } }) => [`${path}:${binding.line}`, placeAt(path, binding.line)]))
  return [{ kind: 'credential-gap', places: [...places.values()] }]
}

/** What is named an api_hash, and what is handed to a library as one. */
function spotsIn(located: Located, librariesOf: LibrariesOf): readonly Spot[] {
  const { binding, path } = located
  const own = namesHashPlace(nameOf(binding) ?? '') ? [{ located, value: binding.value }] : []
  return [...own, ...handedOver(binding.value, librariesOf(path), mostDepth).map((value) => ({ located, value }))]
}

function handedOver(value: Expression, imported: readonly Library[], depth: number): readonly Expression[] {
  if (depth === 0) return []
  return [...libraryUses(value, imported).map(({ hash }) => hash), ...partsOf(value).flatMap((part) => handedOver(part, imported, depth - 1))]
}

/** Empty in code that is built as it stands: a setting of a build can be given on its command line. */
function isEmpty({ located: { path, binding }, value }: Spot, { evaluate }: Ground): boolean {
  if (binding.kind === 'defined' || binding.replaceable !== null || binding.conditions.length > 0) return false
  if (value.is !== 'text' && !(value.is === 'name' && value !== binding.value)) return false
  const values = evaluate(value, { path, scope: binding.scope })
  return values.length > 0 && values.every(({ datum }) => typeof datum === 'string' && emptyText.test(datum.trim()))
}

/** Whether a value comes from outside: the environment, a default, a call. */
function reads(value: Expression, depth: number): boolean {
  return depth < 4 && (value.is === 'environment' || value.is === 'default' || (value.is === 'name' && value.path.length > 1 && namesHashPlace(value.path.at(-1) ?? '') && /config|extra|secret|env|key/i.test(value.path.at(-2) ?? '')))
}
