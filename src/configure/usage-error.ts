/** What the user got wrong: a value, not an exception. The door prints the sentence and ends with exit code 2. */

export interface UsageError {
  /** The option's name in the table of options, or null when it is none of them. */
  readonly option: string | null
  readonly value: string | null
  /** One sentence that says what is wrong and what would be right. May hold a stranger's text. */
  readonly message: string
}

/** A value, or what the user got wrong. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: UsageError }

export function right<T>(value: T): Outcome<T> {
  return { ok: true, value }
}

export function wrong(option: string | null, value: string | null, message: string): { readonly ok: false; readonly error: UsageError } {
  return { ok: false, error: { option, value, message } }
}
