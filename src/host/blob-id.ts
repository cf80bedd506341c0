/** The id by which git knows a file's content. */

import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { sep } from 'node:path'

/** Nobody commits bigger ones but to Git LFS. */
const mostBytes = 128 * 2 ** 20
/** Windows has neither of the last two, where they count as nothing. */
const readOnly = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK

/** 40 hex digits; null for what is no regular file, cannot be read or is very big. A link is not followed. */
export async function blobIdOf(root: string, path: string): Promise<string | null> {
  const { createHash } = await import('node:crypto')
  const file = await open(root + sep + path, readOnly).catch(() => null)
  try {
    const stats = await file?.stat()
    if (file === null || stats?.isFile() !== true || stats.size > mostBytes) return null
    const bytes = await file.readFile()
    return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
  } catch {
    return null
  } finally {
    await file?.close()
  }
}
