/** Finds a client's own api_hash that stands in the tree: 32 digits, in no list, in a place for one that is Telegram's by its name, by an api_id beside it or by who gets it. */

import type { Library } from '../../catalog/libraries.ts'
import { compareReach } from '../../model/credential.ts'
import type { OwnCredential } from '../../model/evidence.ts'
import { placeAt } from '../../model/place.ts'
import type { Evaluate, Possible } from './evaluate.ts'
import { hashSlots } from './hash-slots.ts'
import type { Located } from './names.ts'
import { ownHashIn } from './own-hash.ts'
import { pairedIds, type PairedIds } from './paired-ids.ts'
import { reachOf, type Knowledge } from './reach.ts'
import type { Trace } from './trace.ts'
import { namesTelegram } from './vocabulary.ts'

interface Ground {
  readonly evaluate: Evaluate
  readonly knowledge: Knowledge
}

/** The own hashes that a build gets, one per hash and place. */
export function ownHashes(all: readonly Located[], { evaluate, knowledge }: Ground): readonly OwnCredential[] {
  const ids = pairedIds(all)
  const found = new Map<string, OwnCredential>()
  for (const located of all) {
    const imported = knowledge.librariesOf(located.path)
    for (const { name, value, library } of hashSlots(located, imported)) {
      for (const possible of evaluate(value, { path: located.path, scope: located.binding.scope })) {
        const hash = ownHashIn(possible.datum, name)
        if (hash === null || !(library !== null || imported.length > 0 || namesTelegram(name) || hasId(ids, possible, located, name))) continue
        const use = useOf(located, possible.trace, hash, { library, knowledge })
        const key = `${use.apiHashStart} ${use.place.path}:${use.place.line}`
        if (use.reach === 'effective' || use.reach === 'fallback') found.set(key, joined(found.get(key), use))
      }
    }
  }
  return [...found.values()]
}

function hasId(ids: PairedIds, { trace }: Possible, { path }: Located, name: string): boolean {
  return ids.has(trace.roots[0]?.path ?? path, name)
}

/** One fact of two uses of a hash that stands at one place: the further reach, and both ways. */
function joined(before: OwnCredential | undefined, use: OwnCredential): OwnCredential {
  if (!before) return use
  const known = new Set(before.trail.map(({ place }) => `${place.path}:${place.line}`))
  const trail = [...before.trail, ...use.trail.filter(({ place }) => !known.has(`${place.path}:${place.line}`))]
  return { ...(compareReach(use.reach, before.reach) < 0 ? use : before), trail }
}

function useOf(located: Located, trace: Trace, hash: string, { library, knowledge }: { readonly library: Library | null; readonly knowledge: Knowledge }): OwnCredential {
  const root = trace.roots[0] ?? { path: located.path, line: located.binding.line }
  const whole: Trace = { ...trace, conditions: [...new Set([...located.binding.conditions, ...trace.conditions])], replaceable: trace.replaceable ?? located.binding.replaceable }
  const { reach, because } = reachOf({ located, trace: whole, root, spokenOf: false, bySwitch: false }, knowledge)
  const place = placeAt(root.path, root.line)
  const passed = whole.through.map((one) => ({ place: placeAt(one.path, one.binding.line), says: 'is used here' }))
  const last = { place: placeAt(located.path, located.binding.line), says: library ? `is handed to ${library.name} here` : 'is used here' }
  const trail = [{ place, says: 'an api_hash stands here' }, ...[...passed, last].filter((step) => step.place.path !== place.path || step.place.line !== place.line)]
  return { kind: 'own-credential', apiHashStart: hash.slice(0, 6), place, reach, because, trail }
}
