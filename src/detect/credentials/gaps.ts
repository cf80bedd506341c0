/** Tells whether the tree has no way at all to be given an api_hash: places for one that are empty, and nothing that could fill them. Where anything is unsure, says nothing. */

import type { CredentialGap } from '../../model/evidence.ts'
import { placeAt } from '../../model/place.ts'
import type { SourceFile } from '../../model/source.ts'
import type { Evaluate } from './evaluate.ts'
import type { FileFacts } from './facts.ts'
import type { Expression } from './ir.ts'
import { nameOf, type Located } from './names.ts'
import { byWhere, type Knowledge } from './reach.ts'
import { namesHashPlace } from './vocabulary.ts'

interface Ground {
  readonly evaluate: Evaluate
  readonly knowledge: Knowledge
  readonly tree: readonly SourceFile[]
}

/** Files that whoever builds the app fills in: they say that there is a way. */
const filledIn = /(?:^|\/)(?:local\.properties|secrets?\.properties|[\w-]*\.env)(?:\.[\w.-]+)?$|(?:^|\/)(?:local|secrets?|api_?keys?)[\w.-]*\.(?:example|sample|template)$/i
const emptyText = /^(?:0|-1|null|none|your?[\s_-].*|<.*>|\{!?.*\}|x+|\*+|\.{3}|todo|changeme|replace[\s_-]?me|insert.*|enter.*|put.*)?$/i

/** The gap, or none. */
export function gapsOf(all: readonly Located[], files: ReadonlyMap<string, FileFacts>, ground: Ground): readonly CredentialGap[] {
  const { knowledge, tree } = ground
  const places = all.filter(({ path, binding }) => namesHashPlace(nameOf(binding) ?? '') && byWhere(path, knowledge.roleOf(path)) === null)
  const unread = [...files.values()].some((facts) => facts.understood !== 'followed')
  if (places.length === 0 || unread || tree.some(({ path }) => filledIn.test(path))) return []
  if (!places.every((place) => isEmpty(place, ground)) || all.some(({ binding }) => reads(binding.value, 0))) return []
  return [{ kind: 'credential-gap', places: places.map(({ path, binding }) => placeAt(path, binding.line)) }]
}

/** Empty in code that is built as it stands: a setting of a build can be given on its command line. */
function isEmpty({ path, binding }: Located, { evaluate }: Ground): boolean {
  if (binding.kind === 'defined' || binding.kind === 'bare' || binding.replaceable !== null || binding.conditions.length > 0) return false
  if (binding.value.is !== 'text') return false
  const values = evaluate(binding.value, { path, scope: binding.scope })
  return values.length > 0 && values.every(({ datum }) => typeof datum === 'string' && emptyText.test(datum.trim()))
}

/** Whether a value comes from outside: the environment, a default, a call. */
function reads(value: Expression, depth: number): boolean {
  return depth < 4 && (value.is === 'environment' || value.is === 'default' || (value.is === 'name' && value.path.length > 1 && namesHashPlace(value.path.at(-1) ?? '') && /config|extra|secret|env|key/i.test(value.path.at(-2) ?? '')))
}
