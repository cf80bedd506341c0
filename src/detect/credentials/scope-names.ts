/** The names of scopes, and of what must hold for them. */

import type { ScopeKind } from '../../languages/syntax/table.ts'
import { initialiserScope, startScope } from './ir.ts'

/** What a node adds to the scope of what stands in it. */
export function scopeNames(kind: ScopeKind, name: string | null): readonly string[] {
  if (kind === 'type') return name === null ? [] : name.split('::')
  if (kind === 'initialiser') return [initialiserScope]
  if (kind === 'start') return [startScope]
  // Its name is that of the property around it.
  if (kind === 'getter') return []
  const parts = (name ?? 'new').split('::')
  return [...parts.slice(0, -1), `${parts.at(-1) ?? ''}()`]
}

/** A condition as the reader gets it. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 100 ? `${line.slice(0, 99)}…` : line
}
