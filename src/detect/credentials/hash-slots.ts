/** The places for an api_hash in a binding: its own name, the keys of its maps, the setters that it calls, the arguments that a library takes for one. */

import type { Library } from '../../catalog/libraries.ts'
import { partsOf, type Expression } from './ir.ts'
import { libraryUses } from './library-calls.ts'
import { nameOf, type Located } from './names.ts'
import { namesHashPlace, namesTelegram } from './vocabulary.ts'

/** A place, and what stands in it. */
export interface HashSlot {
  /** Empty where only its position tells what the place is for. */
  readonly name: string
  readonly value: Expression
  /** The library that gets it, or null. */
  readonly library: Library | null
}

const mostDepth = 12

/** The slots of a binding in a file that imports these libraries. */
export function hashSlots({ binding }: Located, imported: readonly Library[]): readonly HashSlot[] {
  const name = nameOf(binding)
  const own = name !== null && (namesHashPlace(name) || namesTelegram(name)) ? [{ name, value: binding.value, library: null }] : []
  return [...own, ...slotsIn(binding.value, imported, 0)]
}

function slotsIn(value: Expression, imported: readonly Library[], depth: number): readonly HashSlot[] {
  if (depth > mostDepth) return []
  const named = namedValues(value).filter((one) => namesHashPlace(one.name)).map((one) => ({ ...one, library: null }))
  const handed = libraryUses(value, imported).map(({ library, hash }) => ({ name: '', value: hash, library }))
  return [...named, ...handed, ...partsOf(value).flatMap((part) => slotsIn(part, imported, depth + 1))]
}

/** The entries of a map, and what a setter sets. */
export function namedValues(value: Expression): readonly { readonly name: string; readonly value: Expression }[] {
  if (value.is === 'record') return value.entries.map((one) => ({ name: one.key, value: one.value }))
  const [only, ...more] = value.is === 'call' ? value.arguments : []
  return value.is === 'call' && only && more.length === 0 ? [{ name: (value.callee.at(-1) ?? '').replace(/^set_?/i, ''), value: only }] : []
}
