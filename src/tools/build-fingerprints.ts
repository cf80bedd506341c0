/**
 * Makes the shards: `npm run fingerprints -- FOLDER [--only <upstream>]`. FOLDER holds a git directory for each repository of
 * `catalog/upstream-sources.ts` and `catalog/background.ts`, named OWNER+NAME. What one upstream carries of other people's is taken out of all, so all are
 * read, and `--only` names the one whose shard is to be written (`--only literals`: the texts). Reads git objects at the commits of the catalogue, keeps numbers and paths, and writes
 * each shard and its entry in the lock.
 */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { background as backgroundRepositories } from '../catalog/background.ts'
import { literalShard } from '../catalog/shards.ts'
import { findUpstreamSource, upstreamSources } from '../catalog/upstream-sources.ts'
import { gitDirectoryOf, resolveCommit } from '../host/git-objects.ts'
import { createCollection, type Collection } from './fingerprint-collection.ts'
import { literalLockEntry, lockEntry, type Lock } from './fingerprint-lock.ts'
import { createLiteralCollection, type LiteralCollection } from './literal-collection.ts'
import { readUpstream, type ForeignFiles } from './read-upstream.ts'
import { createSubtraction, type Subtraction } from './subtract.ts'

const shardFolder = fileURLToPath(new URL('../../dist/fingerprints/', import.meta.url))
const lockFile = fileURLToPath(new URL('../catalog/upstreams.lock.json', import.meta.url))

await main(process.argv.slice(2))

async function main(argv: readonly string[]): Promise<void> {
  const { folder, only } = readArguments(argv)
  const collections: Collection[] = []
  const literals = createLiteralCollection()
  const foreign: ForeignFiles[] = []
  for (const source of upstreamSources) {
    const collection = createCollection(source.upstream)
    foreign.push(...(await readUpstream(source, (repository) => gitDirectoryIn(folder, repository), { collection, literals })))
    console.error(`${source.upstream}: ${collection.size()} fingerprints read`)
    collections.push(collection)
  }
  const subtraction = createSubtraction(collections, literals)
  console.error(`${await subtraction.files(foreign)} fingerprints of third-party code taken out`)
  const background = await subtractBackground(folder, subtraction)
  writeShards(collections.filter(({ upstream }) => only === null || upstream === only), background)
  if (only === null || only === literalShard) writeLiterals(literals)
}

interface Arguments {
  readonly folder: string
  readonly only: string | null
}

function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options: { only: { type: 'string' } } })
  const [folder = fail('in which folder are the git directories?')] = positionals
  if (values.only !== undefined && values.only !== literalShard && !findUpstreamSource(values.only)) fail(`${values.only} has no entry in catalog/upstream-sources.ts`)
  return { folder, only: values.only ?? null }
}

function gitDirectoryIn(folder: string, repository: string): string {
  const path = `${folder}/${repository.replace('/', '+')}`
  return existsSync(path) ? gitDirectoryOf(path) : fail(`${repository} is not in ${folder}`)
}

function fail(message: string): never {
  console.error(message)
  process.exit(2)
}

async function subtractBackground(folder: string, subtraction: Subtraction): Promise<{ repository: string; commit: string }[]> {
  const done: { repository: string; commit: string }[] = []
  for (const repository of backgroundRepositories) {
    const directory = gitDirectoryIn(folder, repository)
    const commit = resolveCommit(directory, 'HEAD') ?? fail(`${repository} has no commit`)
    const hits = await subtraction.repository(directory, commit)
    console.error(`- ${repository}: ${hits} fingerprints taken out`)
    done.push({ repository, commit })
  }
  return done
}

function writeShards(collections: readonly Collection[], background: readonly { repository: string; commit: string }[]): void {
  const lock = readLock()
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
  writeLock({ ...lock, shards: ordered, backgrounds })
}

function writeLiterals(literals: LiteralCollection): void {
  const bytes = literals.encode()
  mkdirSync(shardFolder, { recursive: true })
  writeFileSync(`${shardFolder}${literalShard}.bin`, bytes)
  writeLock({ ...readLock(), literals: literalLockEntry(literals, bytes) })
  console.error(`${literalShard}: ${bytes.length} bytes`)
}

function readLock(): Lock {
  return existsSync(lockFile) ? (JSON.parse(readFileSync(lockFile, 'utf8')) as Lock) : { shards: {}, backgrounds: {} }
}

function writeLock({ shards, literals, backgrounds }: Lock): void {
  writeFileSync(lockFile, `${JSON.stringify({ shards, literals, backgrounds }, null, 2)}\n`)
}
