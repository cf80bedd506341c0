/** What action.yml says of an input, made from the table of options. */

import type { Option } from './options.ts'

/** Whole sentences: what the input does, and what there is to know about it. */
export function inputDescription(option: Option): string {
  const first = `${option.says.charAt(0).toUpperCase()}${option.says.slice(1)}.`
  return option.more === undefined ? first : `${first} ${option.more}`
}
