/** The Action's inputs. */

import { checked, type Given } from './given.ts'
import { optionsOf } from './options.ts'
import { right, type Outcome } from './usage-error.ts'

/** The inputs that are set, checked. `read` gives an input's text, empty when it is not set. */
export function parseInputs(read: (name: string) => string): Outcome<Given> {
  const given = new Map<string, readonly string[]>()
  for (const option of optionsOf('input')) {
    const value = read(option.name).trim()
    if (value === '') continue
    const good = checked(option, value, `the input ${option.name}`)
    if (!good.ok) return good
    given.set(option.name, [value])
  }
  return right(given)
}
