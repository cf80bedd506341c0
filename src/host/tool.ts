/** The name and version of this tool, as its package says them. */

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Request } from '../model/request.ts'

/** Reads the package.json in the folder `dist`. It is part of every copy of the tool: where it is missing, that is a bug. */
export async function readTool(dist: string): Promise<Request['tool']> {
  const { name, version } = JSON.parse(await readFile(join(dist, 'package.json'), 'utf8')) as Request['tool']
  return { name, version }
}
