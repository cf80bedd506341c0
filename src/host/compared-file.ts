/** The texts that a comparison needs: the scanned file and the upstream's. */

import { readFile, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import type { Answer } from '../model/ports.ts'
import { codeOf } from './error-code.ts'
import { git } from './git.ts'
import { createReader } from './read-source.ts'

/** A file, and the folder that it is checked with. */
export interface PlacedFile {
  /** The root of its git repository, else its own folder. */
  readonly root: string
  /** Relative to the root, with `/`. */
  readonly path: string
}

/** Where a file belongs, or why it cannot be compared. */
export async function placeFile(file: string): Promise<Answer<PlacedFile>> {
  try {
    if (!(await stat(file)).isFile()) return { ok: false, because: `${file} is no file` }
    const folder = await realpath(dirname(resolve(file)))
    const top = await git(folder, ['rev-parse', '--show-toplevel'])
    const root = top.ok ? resolve(top.value.replace(/\r?\n$/, '')) : folder
    return { ok: true, value: { root, path: relative(root, join(folder, basename(file))).replaceAll('\\', '/') } }
  } catch (error) {
    return { ok: false, because: `${file} ${codeOf(error) === 'ENOENT' ? 'does not exist' : `cannot be read (${codeOf(error)})`}` }
  }
}

/** The lines of a scanned file; none where it is no text. */
export function linesOfFile({ root, path }: PlacedFile): readonly string[] {
  const source = createReader(root)({ path, role: 'first-party', language: null })
  return 'because' in source || source.binary ? [] : lines(source.text())
}

/** The upstream's file in a clone of it: at the commit where the clone has it, else as it stands in the work tree. */
export async function upstreamLines(folder: string, path: string, revision: string): Promise<Answer<{ readonly lines: readonly string[]; readonly from: string }>> {
  const committed = await git(folder, ['cat-file', 'blob', `${revision}:${path}`])
  if (committed.ok) return { ok: true, value: { lines: lines(committed.value), from: `commit ${revision.slice(0, 10)} in ${folder}` } }
  try {
    return { ok: true, value: { lines: lines(await readFile(join(folder, path), 'utf8')), from: `the work tree in ${folder}, which may be another version: commit ${revision.slice(0, 10)} is not in it` } }
  } catch {
    return { ok: false, because: `${folder} has neither the commit ${revision.slice(0, 10)} nor a file ${path}` }
  }
}

/** Without the empty one behind the last line break. */
function lines(text: string): readonly string[] {
  const all = text.split(/\r\n|\r|\n/)
  return all.at(-1) === '' ? all.slice(0, -1) : all
}
