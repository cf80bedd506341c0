/** Writes a report to a file. */

import { lstat, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Answer } from '../model/ports.ts'
import { codeOf } from './error-code.ts'

/** The path that was written, or why nothing was. A link is not followed: in a checkout it may be a stranger's, and lead out of it. */
export async function writeReport(path: string, content: string): Promise<Answer<string>> {
  const beside = `${path}.part`
  try {
    const place = await kindOf(path)
    if (place === 'link') return { ok: false, because: `${path} cannot be written: it is a link; name the file that it leads to` }
    // A device or a pipe takes what it gets, and must stay what it is.
    if (place === 'device') await writeFile(path, content)
    else await replace(path, beside, content)
    return { ok: true, value: path }
  } catch (error) {
    await rm(beside, { force: true }).catch(() => null)
    return { ok: false, because: `${path} cannot be written (${codeOf(error)})` }
  }
}

/** Writes beside the file and renames, so that nobody reads half a report. */
async function replace(path: string, beside: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await rm(beside, { force: true })
  await writeFile(beside, content, { flag: 'wx' })
  await rename(beside, path)
}

async function kindOf(path: string): Promise<'none' | 'file' | 'link' | 'device'> {
  try {
    const stats = await lstat(path)
    if (stats.isSymbolicLink()) return 'link'
    return stats.isFile() || stats.isDirectory() ? 'file' : 'device'
  } catch {
    return 'none'
  }
}
