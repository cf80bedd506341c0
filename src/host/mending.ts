/** What mending reads and writes: names and files of the checked folder. */

import { readdirSync } from 'node:fs'
import { open } from 'node:fs/promises'
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

/** Writes a file that is not there. Answers null, or why nothing was written: what exists, be it a link, is never touched. */
export async function writeNewFile(root: string, { path, content }: NewFile): Promise<string | null> {
  try {
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
