/** Where an api_id stands beside an api_hash: in the same file, under a name that says the same but for its end. */

import { namedValues } from './hash-slots.ts'
import { partsOf, type Expression } from './ir.ts'
import { nameOf, type Located } from './names.ts'
import { wordsOf } from './vocabulary.ts'

export interface PairedIds {
  /** Whether a file has an id that goes with an api_hash of this name: `telegram_api_id` with `telegramApiHash`. */
  has(path: string, name: string): boolean
}

const mostDepth = 12

/** The ids among all bindings. */
export function pairedIds(all: readonly Located[]): PairedIds {
  const keys = new Set<string>()
  const add = (path: string, name: string, value: Expression): void => {
    const text = value.is === 'number' ? String(value.number) : value.is === 'text' ? value.text : ''
    if (/(?:api|app)_?id$/i.test(name) && /^[1-9]\d{2,9}$/.test(text)) keys.add(keyOf(path, name))
  }
  for (const { path, binding } of all) {
    add(path, nameOf(binding) ?? '', binding.value)
    for (const entry of entriesIn(binding.value, 0)) add(path, entry.name, entry.value)
  }
  return { has: (path, name) => keys.has(keyOf(path, name)) }
}

function entriesIn(value: Expression, depth: number): ReturnType<typeof namedValues> {
  return depth > mostDepth ? [] : [...namedValues(value), ...partsOf(value).flatMap((part) => entriesIn(part, depth + 1))]
}

function keyOf(path: string, name: string): string {
  return `${path} ${wordsOf(name).join('').replace(/(?:hash|id)$/, '')}`
}
