/** What the user set, at whichever door: option names to values, all checked. */

import { troubleWith } from './option-value.ts'
import type { Option } from './options.ts'
import { right, wrong, type Outcome } from './usage-error.ts'

/** Values by option name, in the order in which they were given. A flag's value is `true` or `false`. */
export type Given = ReadonlyMap<string, readonly string[]>

/** The last value of the option, or null. */
export function last(given: Given, name: string): string | null {
  return given.get(name)?.at(-1) ?? null
}

/** The flag's value, or null where nobody set it. */
export function flag(given: Given, name: string): boolean | null {
  const value = last(given, name)
  return value === null ? null : value.toLowerCase() === 'true'
}

/** The value when it suits the option, else the sentence that begins with `label`. */
export function checked(option: Option, value: string, label: string): Outcome<string> {
  const trouble = troubleWith(option, value, label)
  return trouble === null ? right(value) : wrong(option.name, value, trouble)
}
