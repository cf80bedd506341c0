/** What a thread reads and parses files with. */

import { join } from 'node:path'
import type { Sources } from '../model/ports.ts'
import { createParser } from './parser.ts'
import { createReader } from './read-source.ts'

/** Reads below an absolute folder, and parses with the grammars of the program's `dist`. */
export function createSources(root: string, dist: string): Sources {
  return { read: createReader(root), parser: createParser((grammar) => join(dist, 'grammars', `${grammar}.wasm`)) }
}
