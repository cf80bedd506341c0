/** Finds a client's own api_hash that stands in the tree: 32 digits in a place for one, in no list, beside an api_id. */

import { credentialWithHash } from '../../catalog/credentials.ts'
import { compareReach } from '../../model/credential.ts'
import type { OwnCredential } from '../../model/evidence.ts'
import { placeAt } from '../../model/place.ts'
import type { Evaluate, Possible } from './evaluate.ts'
import { partsOf, type Expression } from './ir.ts'
import { nameOf, type Located } from './names.ts'
import { textOf } from './operations.ts'
import { reachOf, type Knowledge } from './reach.ts'
import type { Trace } from './trace.ts'
import { namesHashPlace, wordsOf } from './vocabulary.ts'

const mostDepth = 12

/** The own hashes that a build gets, one per hash and place. */
export function ownHashes(all: readonly Located[], evaluate: Evaluate, knowledge: Knowledge): readonly OwnCredential[] {
  const ids = apiIds(all)
  const found = new Map<string, OwnCredential>()
  for (const located of all) {
    for (const { name, value } of slotsOf(located)) {
      for (const possible of evaluate(value, { path: located.path, scope: located.binding.scope })) {
        const hash = ownHash(possible)
        const apiId = hash === null ? null : (ids.get(pairKey(possible.trace.roots[0]?.path ?? located.path, name)) ?? null)
        if (hash === null || (apiId === null && !namesTelegram(name))) continue
        const use = useOf(located, possible.trace, hash, { apiId, knowledge })
        const key = `${use.apiHashStart} ${use.place.path}:${use.place.line}`
        if (use.reach === 'effective' || use.reach === 'fallback') found.set(key, joined(found.get(key), use))
      }
    }
  }
  return [...found.values()]
}

/** One fact of two uses of a hash that stands at one place: the further reach, and both ways. */
function joined(before: OwnCredential | undefined, use: OwnCredential): OwnCredential {
  if (!before) return use
  const known = new Set(before.trail.map(({ place }) => `${place.path}:${place.line}`))
  const trail = [...before.trail, ...use.trail.filter(({ place }) => !known.has(`${place.path}:${place.line}`))]
  return { ...(compareReach(use.reach, before.reach) < 0 ? use : before), apiId: before.apiId ?? use.apiId, trail }
}

interface Slot {
  readonly name: string
  readonly value: Expression
}

/** The places for an api_hash in a binding: its own name, the entries of its maps, the setters that it calls. */
function slotsOf({ binding }: Located): readonly Slot[] {
  const name = nameOf(binding)
  const own = name !== null && namesHashPlace(name) ? [{ name, value: binding.value }] : []
  return [...own, ...slotsIn(binding.value, 0)]
}

function slotsIn(value: Expression, depth: number): readonly Slot[] {
  if (depth > mostDepth) return []
  const entries = value.is === 'record' ? value.entries.filter((one) => namesHashPlace(one.key)).map((one) => ({ name: one.key, value: one.value })) : []
  const setter = value.is === 'call' ? (value.callee.at(-1) ?? '').replace(/^set_?/i, '') : ''
  const set = value.is === 'call' && value.arguments.length === 1 && namesHashPlace(setter) ? value.arguments.map((one) => ({ name: setter, value: one })) : []
  return [...entries, ...set, ...partsOf(value).flatMap((part) => slotsIn(part, depth + 1))]
}

/** Values of names for an api_id, by file and by what the name says beside that. */
function apiIds(all: readonly Located[]): ReadonlyMap<string, number> {
  const ids = new Map<string, number>()
  const add = (path: string, name: string, value: Expression): void => {
    const text = value.is === 'number' ? String(value.number) : value.is === 'text' ? value.text : ''
    if (/(?:api|app)_?id$/i.test(name) && /^[1-9]\d{2,9}$/.test(text)) ids.set(pairKey(path, name), Number(text))
  }
  for (const { path, binding } of all) {
    add(path, nameOf(binding) ?? '', binding.value)
    for (const entry of entriesIn(binding.value, 0)) add(path, entry.name, entry.value)
  }
  return ids
}

function entriesIn(value: Expression, depth: number): readonly Slot[] {
  if (depth > mostDepth) return []
  const own = value.is === 'record' ? value.entries.map((one) => ({ name: one.key, value: one.value })) : []
  const setter = value.is === 'call' ? (value.callee.at(-1) ?? '').replace(/^set_?/i, '') : ''
  const set = value.is === 'call' && value.arguments.length === 1 ? value.arguments.map((one) => ({ name: setter, value: one })) : []
  return [...own, ...set, ...partsOf(value).flatMap((part) => entriesIn(part, depth + 1))]
}

/** `telegramApiHash` goes with `telegram_api_id` of the same file. */
function pairKey(path: string, name: string): string {
  return `${path} ${wordsOf(name).join('').replace(/(?:hash|id)$/, '')}`
}

const namesTelegram = (name: string): boolean => wordsOf(name).some((word) => /^(?:telegram|tg|tdlib|tdesktop|mtproto)/.test(word))

function ownHash({ datum }: Possible): string | null {
  const text = typeof datum === 'string' ? (textOf(datum) ?? '').replace(/^["']|["']$/g, '').toLowerCase() : ''
  return /^[0-9a-f]{32}$/.test(text) && credentialWithHash(text) === null && isRandom(text) ? text : null
}

/** A hash has many different digits in no order; a made-up one counts up or repeats itself. */
function isRandom(hash: string): boolean {
  const steps = Array.from(hash).filter((digit, index) => index > 0 && Number.parseInt(digit, 16) - Number.parseInt(hash[index - 1] ?? '', 16) === 1).length
  return new Set(hash).size >= 8 && steps < 10 && hash.slice(0, 16) !== hash.slice(16) && hash !== 'd41d8cd98f00b204e9800998ecf8427e' && !/dead|beef|cafe|(.)\1{4}/.test(hash)
}

function useOf(located: Located, trace: Trace, hash: string, { apiId, knowledge }: { apiId: number | null; knowledge: Knowledge }): OwnCredential {
  const root = trace.roots[0] ?? { path: located.path, line: located.binding.line }
  const whole: Trace = { ...trace, conditions: [...new Set([...located.binding.conditions, ...trace.conditions])], replaceable: trace.replaceable ?? located.binding.replaceable }
  const { reach, because } = reachOf({ located, trace: whole, root, spokenOf: false, bySwitch: false }, knowledge)
  const place = placeAt(root.path, root.line)
  const steps = [...whole.through, located].map((one) => ({ place: placeAt(one.path, one.binding.line), says: 'is used here' }))
  const trail = [{ place, says: 'an api_hash stands here' }, ...steps.filter((step) => step.place.path !== place.path || step.place.line !== place.line)]
  return { kind: 'own-credential', apiHashStart: hash.slice(0, 6), apiId, place, reach, because, trail }
}
