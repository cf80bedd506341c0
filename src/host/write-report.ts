/** Writes a report to a file. */

import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Answer } from '../model/ports.ts'
import { codeOf } from './error-code.ts'

/** Writes beside the file and renames, so that nobody reads half a report and a link in the file's place is replaced, not followed. */
export async function writeReport(path: string, content: string): Promise<Answer<string>> {
  const beside = `${path}.part`
  try {
    await mkdir(dirname(path), { recursive: true })
    await rm(beside, { force: true })
    await writeFile(beside, content, { flag: 'wx' })
    await rename(beside, path)
    return { ok: true, value: path }
  } catch (error) {
    return { ok: false, because: `${path} cannot be written (${codeOf(error)})` }
  }
}
