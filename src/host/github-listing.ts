/** A list of GitHub's, page by page. */

import type { Answer } from '../model/ports.ts'
import type { Ask } from './github-client.ts'
import { understood } from './github-shapes.ts'

/** The most that GitHub puts on a page. */
const perPage = '100'

export interface ListQuestion<T> {
  readonly ask: Ask
  readonly route: string
  readonly parameters: Readonly<Record<string, string>>
  /** What is asked about, for the reader of a refusal. */
  readonly what: string
  readonly mostPages: number
  /** One entry, or null where it has not the documented shape. */
  readonly read: (entry: unknown) => T | null
}

export interface List<T> {
  readonly entries: readonly T[]
  /** False where there are more pages than were asked for. */
  readonly complete: boolean
}

/** The entries of so many pages; a page that is refused, or an entry that nobody understands, is no answer. */
export async function listPages<T>({ ask, route, parameters, what, mostPages, read }: ListQuestion<T>): Promise<Answer<List<T>>> {
  const entries: T[] = []
  for (let page = 1; ; page++) {
    const reply = await ask(route, { ...parameters, per_page: perPage, page: String(page) }, what)
    if (!reply.ok) return { ok: false, because: reply.because }
    const here = understood(Array.isArray(reply.body) ? allOf(reply.body.map(read)) : null, what)
    if (!here.ok) return here
    entries.push(...here.value)
    if (!reply.hasMore || page >= mostPages) return { ok: true, value: { entries, complete: !reply.hasMore } }
  }
}

function allOf<T>(entries: readonly (T | null)[]): readonly T[] | null {
  return entries.every((entry): entry is T => entry !== null) ? entries : null
}
