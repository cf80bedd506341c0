/** Which values are written over before anybody reads them. */

import { initialiserScope, namesIn, startScope, type Binding, type Condition } from './ir.ts'
import type { Located, Names } from './names.ts'
import { speaksOfCredential } from './vocabulary.ts'

/** What becomes of a value: `certain`, something else always takes its place; `possible`, it does where something is supplied. */
export interface Override {
  readonly by: Located
  readonly certainty: 'certain' | 'possible'
}

export interface Overrides {
  of(located: Located): Override | null
}

/** Functions that run before anything else does. */
const starts = /^(?:main|wmain|winmain|setup|start|boot|bootstrap|configure|oncreate|attachbasecontext|application\w*|init\w*|load\w*|prepare\w*)$/i

/** The overrides among all bindings. */
export function createOverrides(all: readonly Located[], names: Names): Overrides {
  const found = new Map<Binding, Override>()
  for (const by of all) {
    if (by.binding.kind !== 'assigned' || by.binding.target.length === 0) continue
    const targets = names.lookUp(by.binding.target, { path: by.path, scope: by.binding.scope })
    for (const target of targets) {
      const certainty = target.binding === by.binding || target.binding.kind === 'returned' ? null : certaintyOf(target, by, names)
      if (certainty === 'certain' || (certainty && !found.has(target.binding))) found.set(target.binding, { by, certainty })
    }
  }
  return { of: (located) => found.get(located.binding) ?? null }
}

function certaintyOf(target: Located, by: Located, names: Names): Override['certainty'] | null {
  // `X = supplied ?? X` keeps what was there, `X = X + more` adds to it.
  const from = { path: by.path, scope: by.binding.scope }
  const keeps = namesIn(by.binding.value, false).some((name) => names.lookUp(name.split('.'), from).some((one) => one.binding === target.binding))
  if (keeps) return by.binding.value.is === 'join' || by.binding.value.is === 'operation' ? null : 'possible'
  const extra = by.binding.conditions.filter((one) => !target.binding.conditions.some((other) => other.text === one.text && other.holds === one.holds))
  if (!comesLater(target, by)) return null
  if (extra.length > 0) return extra.some(asksForSupply) ? 'possible' : null
  return runsFirst(by.binding.scope, target.binding.scope) ? 'certain' : 'possible'
}

/** Inside one scope the later line wins; a declaration comes before all that assigns to it. */
function comesLater(target: Located, by: Located): boolean {
  if (target.binding.kind === 'initial' && !sameScope(target.binding.scope, by.binding.scope)) return true
  return target.path === by.path && by.binding.line > target.binding.line
}

function runsFirst(scope: readonly string[], declared: readonly string[]): boolean {
  const functions = scope.slice(sameScope(scope.slice(0, declared.length), declared) ? declared.length : 0).filter((part) => part.endsWith('()'))
  return functions.every((part) => part === initialiserScope || part === startScope || starts.test(part.slice(0, -2)))
}

function sameScope(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((part, index) => part === other[index])
}

function asksForSupply(condition: Condition): boolean {
  return namesIn(condition.test).some((name) => speaksOfCredential(name) || /env/i.test(name))
}
