/** The languages whose syntax trees are read. To add one, write its table and name it here. */

import { c, cpp } from './c.ts'
import { csharp } from './csharp.ts'
import { dart } from './dart.ts'
import { go } from './go.ts'
import { java } from './java.ts'
import { kotlin } from './kotlin.ts'
import { objectiveC } from './objective-c.ts'
import { php } from './php.ts'
import { python } from './python.ts'
import { ruby } from './ruby.ts'
import { rust } from './rust.ts'
import { swift } from './swift.ts'
import type { SyntaxTable } from './table.ts'
import { typescript } from './typescript.ts'

const tables: readonly SyntaxTable[] = [typescript, java, kotlin, swift, c, cpp, objectiveC, python, go, rust, dart, csharp, php, ruby]

const byExtension = new Map<string, SyntaxTable[]>()
for (const table of tables) for (const extension of table.extensions) byExtension.set(extension, [...(byExtension.get(extension) ?? []), table])

/** The tables for a file of this name, the likeliest first: a header may be C++ or Objective-C. None where its language has none. */
export function syntaxesFor(path: string): readonly SyntaxTable[] {
  return byExtension.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase()) ?? []
}
