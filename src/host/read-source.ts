/** Reads one file of the scanned tree. */

import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import type { Source, SourceFile, Unread } from '../model/source.ts'

/** Bigger files are data: disk images, archives, models. */
const maxBytes = 64 * 2 ** 20

/** What stands in a file, or why it cannot be read. A link is never followed, even one put there after the listing. */
export function readSource(root: string, file: SourceFile): Source | Unread {
  let descriptor: number | null = null
  try {
    descriptor = openSync(join(root, file.path), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    const stats = fstatSync(descriptor)
    if (!stats.isFile()) return { path: file.path, because: 'it is no regular file' }
    if (stats.size > maxBytes) return { path: file.path, because: `it is bigger than ${maxBytes / 2 ** 20} MiB` }
    const bytes = new Uint8Array(stats.size)
    let length = 0
    while (length < stats.size) {
      const read = readSync(descriptor, bytes, length, stats.size - length, length)
      if (read === 0) break
      length += read
    }
    const content = bytes.subarray(0, length)
    return { file, bytes: content, text: once(() => decode(content)) }
  } catch (error) {
    return { path: file.path, because: reasonOf(error) }
  } finally {
    if (descriptor !== null) closeSync(descriptor)
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const known: Readonly<Record<string, string>> = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    ENOENT: 'it is listed by git but not checked out',
    ELOOP: 'it is a link',
    EISDIR: 'it is a folder',
  }
  return known[code] ?? (error instanceof Error ? error.message : String(error))
}

function once(make: () => string): () => string {
  let made: string | null = null
  return () => (made ??= make())
}

/** Text by byte order mark, else UTF-8, else Latin-1, which no bytes fail. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('latin1').decode(bytes)
  }
}
