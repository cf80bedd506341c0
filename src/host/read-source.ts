/** Reads the files of the scanned tree, one after the other, into one buffer. */

import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { sep } from 'node:path'
import type { Sources } from '../model/ports.ts'
import type { Source, SourceFile } from '../model/source.ts'
import { codeOf } from './error-code.ts'
import { readOnly } from './regular-file.ts'

/** Bigger files are data: disk images, archives, models. */
const maxBytes = 64 * 2 ** 20
/** Languages in which a file of that size is a collection of data, with no code and no setting in it. */
const data = new Set<string | null>([null, 'json', 'xml', 'text', 'html', 'markdown'])
/** So much is read of a file to see whether it is text. */
const firstBytes = 8192

export type ReadSource = Sources['read']

/** A reader below a folder. A link is never followed, even one put there after the listing. */
export function createReader(root: string): ReadSource {
  let buffer = new Uint8Array(2 ** 20)
  const grow = (size: number): void => {
    if (buffer.length >= size) return
    const bigger = new Uint8Array(2 ** Math.ceil(Math.log2(size)))
    bigger.set(buffer)
    buffer = bigger
  }
  return (file) => {
    let descriptor: number | null = null
    try {
      descriptor = openSync(root + sep + file.path, readOnly)
      const stats = fstatSync(descriptor)
      if (!stats.isFile()) return { path: file.path, because: 'it is no regular file' }
      const length = readFully(descriptor, buffer, 0, Math.min(stats.size, firstBytes))
      if (isBinary(buffer.subarray(0, length))) return sourceOf(file, buffer.subarray(0, length), true)
      if (stats.size > maxBytes && data.has(file.language)) return sourceOf(file, buffer.subarray(0, length), true)
      if (stats.size > maxBytes) return { path: file.path, because: `it is bigger than ${maxBytes / 2 ** 20} MiB` }
      grow(stats.size)
      return sourceOf(file, buffer.subarray(0, readFully(descriptor, buffer, length, stats.size)), false)
    } catch (error) {
      return { path: file.path, because: reasonOf(error) }
    } finally {
      if (descriptor !== null) closeSync(descriptor)
    }
  }
}

/** Reads up to a size, from a place in the buffer on. Answers how much is there then: a file may shrink while it is read. */
function readFully(descriptor: number, buffer: Uint8Array, from: number, size: number): number {
  let length = from
  while (length < size) {
    const read = readSync(descriptor, buffer, length, size - length, length)
    if (read === 0) break
    length += read
  }
  return length
}

/** Text has no zero bytes, but for UTF-16, which says so with its byte order mark. */
function isBinary(begin: Uint8Array): boolean {
  return begin.includes(0) && !hasWideMark(begin)
}

function hasWideMark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

function sourceOf(file: SourceFile, bytes: Uint8Array, binary: boolean): Source {
  let text: string | null = null
  return { file, bytes, binary, text: () => (text ??= decode(bytes)) }
}

function reasonOf(error: unknown): string {
  const known: Readonly<Record<string, string>> = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    ENOENT: 'it is listed by git but not checked out',
    ELOOP: 'it is a link',
    EISDIR: 'it is a folder',
  }
  return known[codeOf(error)] ?? codeOf(error)
}

/** Text by byte order mark, else UTF-8, else Latin-1, which no bytes fail. */
function decode(bytes: Uint8Array): string {
  if (hasWideMark(bytes)) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('latin1').decode(bytes)
  }
}
