/** A piece of a file, for what is known by its beginning or its end. */

import type { Piece } from '../model/ports.ts'
import { withRegularFile } from './regular-file.ts'

/** Nobody asks for more at once. */
const mostBytes = 16 * 2 ** 20

/** The bytes from a place on, seen from the file's end where it is negative; null for what is no regular file or cannot be read. */
export async function pieceOf(root: string, path: string, { from, length }: { readonly from: number; readonly length: number }): Promise<Piece | null> {
  return withRegularFile(root, path, async (file, size) => {
    const start = Math.min(size, from < 0 ? Math.max(0, size + from) : from)
    const bytes = new Uint8Array(Math.max(0, Math.min(length, mostBytes, size - start)))
    const { bytesRead } = await file.read(bytes, 0, bytes.length, start)
    return { size, bytes: bytes.subarray(0, bytesRead) }
  })
}
