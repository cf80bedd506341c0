/** Leaves out the bindings that can have nothing to do with a credential, so that little goes from thread to thread. */

import type { Library } from '../../catalog/libraries.ts'
import { namesIn, partsOf, type Binding, type Condition, type Expression } from './ir.ts'
import { importedLibraries, libraryUses, presetOf } from './library-calls.ts'
import { nameOf } from './names.ts'
import { isPieceOfHash } from './needles.ts'
import { pairText } from './own-hash.ts'
import { namesTelegram } from './vocabulary.ts'

const mostDepth = 60
/** A name with more values than that is a temporary thing, no constant. */
const mostBindings = 8
const mostKept = 2000
/** A value put together of more parts than that is data, or made to keep us busy. */
const mostParts = 4000
/** How often what was put together is put together with more. */
const mostRounds = 3
const namesId = /(?:api|app)[\s_.-]?id$/i
const namesHash = /(?:api|app)[\s_.-]?hash/i

/** The bindings that may hold a piece of a hash or lead to one, and those that set what a condition of theirs asks about. */
export function relevant(bindings: readonly Binding[]): readonly Binding[] {
  const imported = importedLibraries(bindings)
  const kept = new Set(bindings.filter((one) => (isCandidate(one) || speaksToLibrary(one.value, imported, mostDepth)) && sizeOf(one.value) <= mostParts).slice(0, mostKept))
  const byName = new Map<string, Binding[]>()
  for (const one of bindings) {
    const name = nameOf(one)
    const same = byName.get(name ?? '')
    if (same) same.push(one)
    else if (name !== null) byName.set(name, [one])
  }
  for (const one of readersOf(kept, bindings)) kept.add(one)
  // A set grows while it is walked: what is kept brings in what it reads.
  for (const one of kept) {
    if (kept.size > mostKept) break
    const read = [...namesIn(one.value), ...conditionsOf(one).flatMap((condition) => namesIn(condition.test)), ...one.target.slice(-1)]
    for (const name of new Set(read)) {
      for (const part of name.split('.').slice(-2)) {
        const named = byName.get(part) ?? []
        if (named.length <= mostBindings) for (const binding of named) if (sizeOf(binding.value) <= mostParts) kept.add(binding)
      }
    }
  }
  return bindings.filter((one) => kept.has(one))
}

/** What puts together names that hold pieces, whatever it calls the whole; and what puts that together. */
function readersOf(pieces: ReadonlySet<Binding>, bindings: readonly Binding[]): ReadonlySet<Binding> {
  const names = new Set([...pieces].filter((one) => isPiece(one.value, mostDepth)).map(nameOf))
  const readers = new Set<Binding>()
  // Of so many bindings most are a bundler's, whose names stand for anything.
  if (bindings.length > mostKept) return readers
  for (let round = 0; round < mostRounds; round += 1) {
    const before = readers.size
    for (const one of bindings) {
      if (pieces.has(one) || readers.has(one) || readers.size > mostKept || sizeOf(one.value) > mostParts) continue
      if (!namesIn(one.value).some((name) => names.has(name.split('.').at(-1) ?? ''))) continue
      readers.add(one)
      names.add(nameOf(one))
    }
    if (readers.size === before) break
  }
  return readers
}

/** How many parts a value has, counted no further than to one too many. Without recursion: hostile values are deep. */
function sizeOf(value: Expression): number {
  const waiting = [value]
  let size = 0
  for (let part = waiting.pop(); part && size <= mostParts; part = waiting.pop()) {
    size++
    for (const one of partsOf(part)) waiting.push(one)
  }
  return size
}

/** Conditions of a statement and of the choices in its value. */
function conditionsOf(binding: Binding): readonly Condition[] {
  return [...binding.conditions, ...(binding.value.is === 'choice' ? [binding.value.condition] : [])]
}

function isCandidate(binding: Binding): boolean {
  // What a file passes on may be what another one asks it for.
  if (binding.value.is === 'import' || binding.target[0] === 'default') return true
  if (namesHash.test(binding.target.at(-1) ?? '') || namesHash.test(binding.scope.at(-1) ?? '')) return true
  if (namesId.test(binding.target.at(-1) ?? '') && isId(binding.value)) return true
  if (binding.kind === 'defined' && isSwitch(binding.value)) return true
  return isPairText(binding) || isPiece(binding.value, mostDepth)
}

/** `TELEGRAM_APP = "1048321:…"`. */
function isPairText({ target, value }: Binding): boolean {
  return value.is === 'text' && pairText.test(value.text) && namesTelegram(target.at(-1) ?? '')
}

/** Whether a value has to do with a library that takes the pair, or knows it by a name. */
function speaksToLibrary(value: Expression, imported: readonly Library[], depth: number): boolean {
  if (depth === 0) return false
  return presetOf(value, imported) !== null || libraryUses(value, imported).length > 0 || partsOf(value).some((part) => speaksToLibrary(part, imported, depth - 1))
}

/** An api_id is what makes 32 digits beside it an api_hash. */
function isId(value: Expression): boolean {
  return value.is === 'number' || (value.is === 'text' && /^\d{3,10}$/.test(value.text))
}

/** A build definition that is only on or off. */
function isSwitch(value: Expression): boolean {
  return (value.is === 'text' && /^(?:on|off|true|false|yes|no|0|1)$/i.test(value.text)) || value.is === 'number'
}

function isPiece(value: Expression, depth: number): boolean {
  if (depth === 0) return false
  if (value.is === 'text') return isPieceOfHash(value.text)
  if (value.is === 'name' || value.is === 'environment') return namesIn(value).some((name) => namesHash.test(name))
  if (value.is === 'record' && value.entries.some((entry) => namesHash.test(entry.key))) return true
  if (value.is === 'call' && value.callee.some((name) => namesHash.test(name))) return true
  if (value.is === 'list' && value.entries.length >= 16 && value.entries.filter((one) => one.is === 'number' || one.is === 'text').length >= 16) return true
  return partsOf(value).some((part) => isPiece(part, depth - 1))
}
