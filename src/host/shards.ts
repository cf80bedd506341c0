/** The shards beside the program. */

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Answer, Shards } from '../model/ports.ts'

/** Shards in `<dist>/fingerprints/<upstream>.bin`, each read once. */
export function createShards(dist: string): Shards {
  const answers = new Map<string, Promise<Answer<Uint8Array>>>()
  return {
    read(upstream) {
      const answer = answers.get(upstream) ?? readShard(join(dist, 'fingerprints', `${upstream}.bin`))
      answers.set(upstream, answer)
      return answer
    },
  }
}

async function readShard(path: string): Promise<Answer<Uint8Array>> {
  try {
    return { ok: true, value: await readFile(path) }
  } catch (error) {
    return { ok: false, because: error instanceof Error ? error.message : String(error) }
  }
}
