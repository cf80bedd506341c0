/** What mending reads and writes: names and files of the checked folder. */

import { readdirSync } from 'node:fs'
import { lstat, mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'
import type { MendingSources, NewFile } from '../model/mending.ts'
import { codeOf } from './error-code.ts'
import { createReader } from './read-source.ts'

/** The sources below a checked folder. */
export function createMendingSources(root: string, today: string): MendingSources {
  const read = createReader(root)
  return {
    names: readdirSync(root),
    contentOf: (path) => {
      const source = read({ path, role: 'first-party', language: null })
      return 'because' in source || source.binary ? null : exactText(source.bytes)
    },
    today,
  }
}

/** The text with its byte order mark, or null where it is no UTF-8: a patch must find the very bytes again. */
function exactText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Writes a file that is not there, and the folders on its way. Answers null, or why nothing was written: what exists is never touched, and no link followed. */
export async function writeNewFile(root: string, { path, content }: NewFile): Promise<string | null> {
  try {
    const folders = path.split('/').slice(0, -1)
    for (const depth of folders.keys()) {
      const trouble = await makeFolder(join(root, ...folders.slice(0, depth + 1)))
      if (trouble !== null) return `${folders.slice(0, depth + 1).join('/')} ${trouble}`
    }
    const file = await open(join(root, path), 'wx')
    try {
      await file.writeFile(content)
    } finally {
      await file.close()
    }
    return null
  } catch (error) {
    return codeOf(error) === 'EEXIST' ? 'it exists' : `it cannot be written: ${codeOf(error)}`
  }
}

/** A link on the way could lead out of the tree. */
async function makeFolder(folder: string): Promise<string | null> {
  await mkdir(folder).catch((error: unknown) => {
    if (codeOf(error) !== 'EEXIST') throw error
  })
  return (await lstat(folder)).isDirectory() ? null : 'is no folder'
}
