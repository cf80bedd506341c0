/** Runs the shipped program on a folder, as its users do. */

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** What the program says, as far as it is measured. */
export interface Outcome {
  readonly scanned: { readonly files: number; readonly seconds: number }
  readonly derived: {
    /** Null where the question stayed open. */
    readonly extent: 'derived' | 'contains' | 'clean' | null
    readonly share: number | null
    /** The biggest part first. */
    readonly upstreams: readonly { readonly id: string; readonly files: number }[]
    /** All of them: JSON leaves none out. */
    readonly files: readonly { readonly path: string; readonly upstream: string }[]
  }
  readonly unanswered: readonly { readonly question: string }[]
}

/** The outcome of `cli.js` in the program's folder. Throws where the run does not end well. */
export function runProgram(program: string, folder: string): Outcome {
  const args = [join(program, 'cli.js'), folder, '--offline', '--quiet', '--gate', 'report', '--format', 'json']
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 29 })
  if (status !== 0) throw new Error(`${folder}: ${stderr}`)
  return JSON.parse(stdout) as Outcome
}
