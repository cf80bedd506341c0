/** Opens regular files of the scanned tree, and nothing else: a link is not followed, and a pipe is not waited for. */

import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { sep } from 'node:path'

/** Windows has neither of the last two, where they count as nothing. */
export const readOnly = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK

/** What is made of an open file and its size in bytes; null for what is no regular file or cannot be read. */
export async function withRegularFile<Made>(root: string, path: string, make: (file: FileHandle, size: number) => Promise<Made | null>): Promise<Made | null> {
  const file = await open(root + sep + path, readOnly).catch(() => null)
  try {
    const stats = await file?.stat()
    return file === null || stats?.isFile() !== true ? null : await make(file, stats.size)
  } catch {
    return null
  } finally {
    await file?.close()
  }
}
