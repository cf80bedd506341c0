/**
 * Makes the shards: `npm run fingerprints -- <upstream>[,<upstream>…] <git dir>… [--background <folder of git dirs>] [--only <upstream>]`. What one
 * upstream carries of other people's is taken out of all that are made together, so name `all`, and `--only` the one whose shard is to be written.
 * Reads git objects at the commits of `catalog/upstream-sources.ts`, keeps numbers and paths, and writes each shard and its entry in the lock.
 */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { background as backgroundRepositories } from '../catalog/background.ts'
import { findUpstreamSource, upstreamSources, type UpstreamSource } from '../catalog/upstream-sources.ts'
import { gitDirectoryOf, resolveCommit } from '../host/git-objects.ts'
import { createCollection, type Collection } from './fingerprint-collection.ts'
import { lockEntry, type Lock } from './fingerprint-lock.ts'
import { readUpstream, type ForeignFiles } from './read-upstream.ts'
import { createSubtraction, type Subtraction } from './subtract.ts'

const shardFolder = fileURLToPath(new URL('../../dist/fingerprints/', import.meta.url))
const lockFile = fileURLToPath(new URL('../catalog/upstreams.lock.json', import.meta.url))

await main(process.argv.slice(2))

async function main(argv: readonly string[]): Promise<void> {
  const { upstreams, directories, backgroundFolder, only } = readArguments(argv)
  const collections: Collection[] = []
  const foreign: ForeignFiles[] = []
  for (const source of upstreams) {
    const collection = createCollection(source.upstream)
    foreign.push(...(await readUpstream(source, directories, collection)))
    console.error(`${source.upstream}: ${collection.size()} fingerprints read`)
    collections.push(collection)
  }
  const subtraction = createSubtraction(collections)
  console.error(`${await subtraction.files(foreign)} fingerprints of third-party code taken out`)
  const background = backgroundFolder === null ? [] : await subtractBackground(backgroundFolder, subtraction)
  writeShards(collections.filter(({ upstream }) => only === null || upstream === only), background)
}

interface Arguments {
  readonly upstreams: readonly UpstreamSource[]
  readonly directories: readonly string[]
  readonly backgroundFolder: string | null
  readonly only: string | null
}

function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options: { background: { type: 'string' }, only: { type: 'string' } } })
  const [ids = fail('which upstream? One of those in catalog/upstream-sources.ts, or all'), ...folders] = positionals
  const upstreams = ids === 'all' ? upstreamSources : ids.split(',').map((id) => findUpstreamSource(id) ?? fail(`${id} has no entry in catalog/upstream-sources.ts`))
  if (folders.length === 0) fail('in which git directory? Name one for each repository of the upstream')
  return { upstreams, directories: folders.map(gitDirectoryOf), backgroundFolder: values.background ?? null, only: values.only ?? null }
}

function fail(message: string): never {
  console.error(message)
  process.exit(2)
}

async function subtractBackground(folder: string, subtraction: Subtraction): Promise<{ repository: string; commit: string }[]> {
  const done: { repository: string; commit: string }[] = []
  for (const repository of backgroundRepositories) {
    const path = `${folder}/${repository.replace('/', '+')}`
    if (!existsSync(path)) fail(`the background repository ${repository} is not in ${folder}`)
    const directory = gitDirectoryOf(path)
    const commit = resolveCommit(directory, 'HEAD') ?? fail(`${repository} has no commit`)
    const hits = await subtraction.repository(directory, commit)
    console.error(`- ${repository}: ${hits} fingerprints taken out`)
    done.push({ repository, commit })
  }
  return done
}

function writeShards(collections: readonly Collection[], background: readonly { repository: string; commit: string }[]): void {
  const lock: Lock = existsSync(lockFile) ? (JSON.parse(readFileSync(lockFile, 'utf8')) as Lock) : { shards: {}, backgrounds: {} }
  const shards = { ...lock.shards }
  mkdirSync(shardFolder, { recursive: true })
  for (const collection of collections) {
    const bytes = collection.encode()
    writeFileSync(`${shardFolder}${collection.upstream}.bin`, bytes)
    shards[collection.upstream] = lockEntry(collection, bytes, background)
    console.error(`${collection.upstream}: ${bytes.length} bytes`)
  }
  const ordered = Object.fromEntries(Object.entries(shards).sort(([a], [b]) => (a < b ? -1 : 1)))
  const backgrounds = background.length === 0 ? lock.backgrounds : Object.fromEntries(background.map((one) => [one.repository, one.commit]))
  writeFileSync(lockFile, `${JSON.stringify({ shards: ordered, backgrounds }, null, 2)}\n`)
}
