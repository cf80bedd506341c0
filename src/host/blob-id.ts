/** The id by which git knows a file's content. */

import { withRegularFile } from './regular-file.ts'

/** Nobody commits bigger ones but to Git LFS. */
const mostBytes = 128 * 2 ** 20

/** 40 hex digits; null for what is no regular file, cannot be read or is very big. */
export async function blobIdOf(root: string, path: string): Promise<string | null> {
  const { createHash } = await import('node:crypto')
  return withRegularFile(root, path, async (file, size) => {
    if (size > mostBytes) return null
    const bytes = await file.readFile()
    return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
  })
}
