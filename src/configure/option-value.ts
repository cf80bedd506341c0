/** Whether a value suits its option. One sentence for each way in which it does not. */

import { suggestion } from './nearest.ts'
import type { Option } from './options.ts'

/** What is wrong with the value, as a sentence that begins with the label that the user knows the option by, or null. */
export function troubleWith(option: Option, value: string, label: string): string | null {
  if (value === '') return `${label} needs a value${option.values ? `: ${listed(option.values)}` : ''}`
  switch (option.kind) {
    case 'choice': {
      const values = option.values ?? []
      return values.includes(value) ? null : `${label} takes ${listed(values)}, not ${quoted(value)}${suggestion(value, values)}`
    }
    case 'flag':
      return isFlag(value) ? null : `${label} takes true or false, not ${quoted(value)}`
    case 'revision':
      return isRevision(value) ? null : `${label} takes a commit, branch or tag, not ${quoted(value)}`
    case 'repository':
      return isRepository(value) ? null : `${label} takes OWNER/NAME, such as telegramdesktop/tdesktop, not ${quoted(value)}`
    default:
      return value.includes('\0') ? `${label} takes a path, not ${quoted(value)}` : null
  }
}

/** YAML 1.2's booleans, as the Actions toolkit reads them. */
export function isFlag(value: string): boolean {
  return /^(?:true|True|TRUE|false|False|FALSE)$/.test(value)
}

/**
 * What git takes as a revision, and nothing that it could take for an option or a range. The characters that git forbids in ref names
 * (git-check-ref-format) are left out, but for `~`, `^` and `@{…}`, which walk from a revision to another.
 */
export function isRevision(text: string): boolean {
  return text.length <= 255 && /^[^-\s:?*[\\\p{Cc}][^\s:?*[\\\p{Cc}]*$/u.test(text) && !text.includes('..')
}

/** The name of a tag, as git-check-ref-format takes it. */
export function isTagName(text: string): boolean {
  return isRevision(text) && !/[~^]|@\{|\/\/|^\/|\/$|\.$|\.lock(?:\/|$)|(?:^|\/)\./.test(text) && text !== '@'
}

/** `owner/name`, in the letters that GitHub takes. */
export function isRepository(text: string): boolean {
  return /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(text)
}

/** `a, b or c`. */
export function listed(words: readonly string[], joint = 'or'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1) ?? ''}`
}

/** The value in quotes, cut to a length that leaves the sentence readable. */
export function quoted(value: string): string {
  return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`
}
