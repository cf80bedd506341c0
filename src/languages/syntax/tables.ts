/** The languages whose syntax trees are read. To add one, write its table and name it here. */

import { c, cpp } from './c.ts'
import { java } from './java.ts'
import type { SyntaxTable } from './table.ts'
import { typescript } from './typescript.ts'

const tables: readonly SyntaxTable[] = [typescript, java, c, cpp]

const byExtension = new Map(tables.flatMap((table) => table.extensions.map((extension) => [extension, table])))

/** The table for a file of this name, or null where its language has none. */
export function syntaxFor(path: string): SyntaxTable | null {
  return byExtension.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase()) ?? null
}
