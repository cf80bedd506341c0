/** The world as the stages see it, for the doors. */

import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import type { Ports, Progress } from '../model/ports.ts'
import { createForge } from './github.ts'
import { createHistory } from './history.ts'
import { createShards } from './shards.ts'
import { createSurveyor } from './surveyor.ts'
import { createTree } from './tree.ts'

export interface PortOptions {
  /** The scanned folder, absolute. */
  readonly root: string
  readonly token: string | null
  readonly apiUrl: string
  readonly offline: boolean
  /** The folder of the program, with its worker, grammars and shards. */
  readonly dist: string
  readonly onProgress: Progress
}

/** How long questions to GitHub may take in all, waits for its limits included. */
const forgeSeconds = 60

export function createPorts({ root, token, apiUrl, offline, dist, onProgress }: PortOptions): Ports {
  return {
    tree: createTree(root),
    history: createHistory(root),
    surveyor: createSurveyor(root, dist, pathToFileURL(join(dist, 'worker.js'))),
    shards: createShards(dist),
    forge: createForge({ token, apiUrl, offline, timeBudgetSeconds: forgeSeconds }),
    progress: onProgress,
    seconds: () => performance.now() / 1000,
  }
}
