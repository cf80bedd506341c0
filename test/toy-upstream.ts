/** The toy upstream of the tests: its files, and the shard that is made of them. */

import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { noticeBytes, noticeIn } from '../src/catalog/notices.ts'
import { literalShard, shardedUpstreams } from '../src/catalog/shards.ts'
import { createLexer } from '../src/fingerprints/lexer.ts'
import { languageOf } from '../src/languages/languages.ts'
import type { Shards } from '../src/model/ports.ts'
import { createCollection } from '../src/tools/fingerprint-collection.ts'
import { createLiteralCollection } from '../src/tools/literal-collection.ts'

export const repositories = fileURLToPath(new URL('repositories', import.meta.url))
const toy = join(repositories, 'upstream.pigeon')

/** The toy stands in for this upstream, whose licence is GPL-2.0-or-later. */
export const toyUpstream = 'telegram-android'

/** A second toy, whose files carry notices. It stands in for this upstream, whose licence is GPL-3.0-or-later. */
export const noticedUpstream = 'telegram-desktop'

export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
}

export function readToy(path: string): string {
  return readFileSync(join(toy, path), 'utf8')
}

/** A shard of one or more ages, each a record of path and text, newest first. */
export function makeShard(upstream: string, ages: readonly Readonly<Record<string, string>>[]): Uint8Array {
  const lex = createLexer()
  const collection = createCollection(upstream)
  ages.forEach((files, age) => {
    collection.beginAge({ repository: 'toy/toy', commit: String(age).padStart(40, '0'), version: `${ages.length - age}.0`, date: '2020-01-01' })
    for (const [path, text] of Object.entries(files)) {
      const rules = languageOf(path)?.lex
      if (rules) collection.addFile(path, noticeIn(text.slice(0, noticeBytes)), lex(new TextEncoder().encode(text), rules))
    }
  })
  return collection.encode()
}

export function toyFiles(): Record<string, string> {
  return Object.fromEntries(filesBelow(toy).map((path) => [path, readToy(path)]))
}

/** The files of the second toy. */
export function noticedFiles(): Record<string, string> {
  const folder = join(repositories, 'upstream.magpie')
  return Object.fromEntries(filesBelow(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

/** The literals of upstreams, each with its files by path, as the build makes them. */
export function makeLiterals(upstreams: Readonly<Record<string, Readonly<Record<string, string>>>>): Uint8Array {
  const lex = createLexer()
  const literals = createLiteralCollection()
  for (const [upstream, files] of Object.entries(upstreams)) {
    for (const [path, text] of Object.entries(files)) {
      const bytes = new TextEncoder().encode(text)
      const rules = languageOf(path)?.lex
      if (rules) literals.addFile(upstream, path, bytes, lex(bytes, rules))
    }
  }
  return literals.encode()
}

/** Shards as a run finds them: the toy's for one upstream, empty ones for the others; and the literals, by default the toy's as well. */
export function toyShards(shard: Uint8Array = makeShard(toyUpstream, [toyFiles()]), literals: Uint8Array = makeLiterals({ [toyUpstream]: toyFiles() })): Shards {
  const bytesOf = (name: string): Uint8Array => (name === literalShard ? literals : name === toyUpstream ? shard : makeShard(name, []))
  return { read: (name) => Promise.resolve({ ok: true, value: bytesOf(name) }) }
}

export const upstreamsOfRun = shardedUpstreams
