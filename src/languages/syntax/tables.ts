/** The languages whose syntax trees are read. To add one, write its table and name it here. */

import { c, cpp } from './c.ts'
import { csharp } from './csharp.ts'
import { dart } from './dart.ts'
import { go } from './go.ts'
import { java } from './java.ts'
import { php } from './php.ts'
import { python } from './python.ts'
import { ruby } from './ruby.ts'
import { rust } from './rust.ts'
import type { SyntaxTable } from './table.ts'
import { typescript } from './typescript.ts'

const tables: readonly SyntaxTable[] = [typescript, java, c, cpp, python, go, rust, dart, csharp, php, ruby]

const byExtension = new Map(tables.flatMap((table) => table.extensions.map((extension) => [extension, table])))

/** The table for a file of this name, or null where its language has none. */
export function syntaxFor(path: string): SyntaxTable | null {
  return byExtension.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase()) ?? null
}
