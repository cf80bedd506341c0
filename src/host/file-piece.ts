/** A piece of a file, for what is known by its beginning or its end. */

import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { sep } from 'node:path'
import type { Piece } from '../model/ports.ts'

/** Nobody asks for more at once. */
const mostBytes = 16 * 2 ** 20
/** Windows has neither of the last two, where they count as nothing. */
const readOnly = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK

/** The bytes from a place on, seen from the file's end where it is negative; null for what is no regular file or cannot be read. A link is not followed. */
export async function pieceOf(root: string, path: string, { from, length }: { readonly from: number; readonly length: number }): Promise<Piece | null> {
  const file = await open(root + sep + path, readOnly).catch(() => null)
  try {
    const stats = await file?.stat()
    if (file === null || stats?.isFile() !== true) return null
    const start = Math.min(stats.size, from < 0 ? Math.max(0, stats.size + from) : from)
    const bytes = new Uint8Array(Math.max(0, Math.min(length, mostBytes, stats.size - start)))
    const { bytesRead } = await file.read(bytes, 0, bytes.length, start)
    return { size: stats.size, bytes: bytes.subarray(0, bytesRead) }
  } catch {
    return null
  } finally {
    await file?.close()
  }
}
