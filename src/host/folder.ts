/** Whether a path is a folder that can be checked. */

import { opendir } from 'node:fs/promises'
import { codeOf } from './error-code.ts'

/** Why the path cannot be checked, as half a sentence, or null. */
export async function folderTrouble(path: string): Promise<string | null> {
  try {
    await (await opendir(path)).close()
    return null
  } catch (error) {
    return reasons[codeOf(error)] ?? `cannot be opened (${codeOf(error)})`
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'is not a folder',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
}
