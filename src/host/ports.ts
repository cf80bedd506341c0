/** The world as the stages see it, for the doors. */

import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import type { Ports, Progress } from '../model/ports.ts'
import { createForge } from './github.ts'
import { createHistory } from './history.ts'
import { createShards } from './shards.ts'
import { createSources } from './sources.ts'
import { createSurveyor } from './surveyor.ts'
import { createTree } from './tree.ts'

/** What a run asks of the scanned folder and of the program's own. */
export type Folder = Pick<Ports, 'tree' | 'history' | 'sources' | 'surveyor' | 'shards'>

/**
 * Opens an absolute folder. `dist` is that of the program, with its worker, grammars and shards. The threads start and git lists the files at once,
 * while it is still being found out what is asked of them.
 */
export function openFolder(root: string, dist: string): Folder {
  const tree = createTree(root)
  // First, for git takes longest. Whoever asks for the list hears what went wrong.
  tree.entries().catch(() => undefined)
  const surveyor = createSurveyor(root, dist, pathToFileURL(join(dist, 'worker.js')))
  return { tree, history: createHistory(root), sources: createSources(root, dist), surveyor, shards: { ...createShards(dist), opened: surveyor.openShards } }
}

export interface PortOptions {
  readonly token: string | null
  readonly apiUrl: string
  /** The address of the web site that belongs to that API. */
  readonly serverUrl: string
  readonly offline: boolean
  readonly onProgress: Progress
}

/** How long questions to GitHub may take in all, waits for its limits included. */
const forgeSeconds = 60

export function createPorts(folder: Folder, { token, apiUrl, serverUrl, offline, onProgress }: PortOptions): Ports {
  return {
    ...folder,
    forge: createForge({ token, apiUrl, serverUrl, offline, timeBudgetSeconds: forgeSeconds }),
    progress: onProgress,
    seconds: () => performance.now() / 1000,
  }
}
