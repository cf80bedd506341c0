/** The files of a checkout that count as its own code. */

import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { whatPathSays } from '../../collect/role.ts'
import { createTree } from '../../host/tree.ts'
import { withContentRole } from '../../languages/generated.ts'
import { languageOf } from '../../languages/languages.ts'
import { maxFileBytes } from '../own-files.ts'
import type { CodeFile } from '../mutate/mutations.ts'

/** The first-party files of code, tests among them, in the order of their paths. Vendored, generated and documentary files are not. */
export async function readScannedCode(folder: string): Promise<readonly CodeFile[]> {
  const { paths } = await createTree(folder).list({ exclude: [], tests: [] })
  return paths.flatMap((path) => {
    const language = languageOf(path)
    const { role } = whatPathSays(path)
    if (!language?.lex || (role !== 'first-party' && role !== 'test')) return []
    const text = readText(join(folder, path))
    if (text === null || withContentRole({ path, role, language: language.id }, text).role === 'generated') return []
    return [{ path, text, language }]
  })
}

/** Null for what cannot be read and for data in the shape of code. */
function readText(file: string): string | null {
  const stats = statSync(file, { throwIfNoEntry: false })
  return stats?.isFile() === true && stats.size <= maxFileBytes ? readFileSync(file, 'latin1') : null
}
