/** What a reader of a build or configuration format is, and how it makes bindings. */

import type { Binding, BindingKind, Condition, Expression } from '../ir.ts'

/** Reads a text to bindings. May throw on a text that is not of its format. */
export type Reader = (text: string, path: string) => readonly Binding[] | Promise<readonly Binding[]>

/** A binding outside of any scope; what is left out is empty. */
export function bindingOf(
  kind: BindingKind,
  target: readonly string[],
  value: Expression,
  rest: { readonly line: number; readonly scope?: readonly string[]; readonly conditions?: readonly Condition[]; readonly replaceable?: string | null },
): Binding {
  return { kind, target, value, line: rest.line, scope: rest.scope ?? [], conditions: rest.conditions ?? [], replaceable: rest.replaceable ?? null }
}
