import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { background } from '../../src/catalog/background.ts'
import { literalShard } from '../../src/catalog/shards.ts'
import { findUpstreamSource } from '../../src/catalog/upstream-sources.ts'
import lock from '../../src/catalog/upstreams.lock.json' with { type: 'json' }
import { findUpstream, upstreams } from '../../src/catalog/upstreams.ts'
import { openLiterals, visitKnownLiterals } from '../../src/fingerprints/literal-format.ts'
import { openShard } from '../../src/fingerprints/open-shard.ts'

describe.each(Object.entries(lock.shards))('the shard of %s', (id, entry) => {
  const bytes = readFileSync(fileURLToPath(new URL(`../../dist/fingerprints/${id}.bin`, import.meta.url)))

  it('is the one that the lock names', () => {
    expect({ sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length }).toEqual({ sha256: entry.sha256, bytes: entry.bytes })
  })

  it('holds what the lock says, for an upstream of the catalogue', () => {
    const shard = openShard(bytes)
    expect(findUpstream(id)).toBeDefined()
    expect(shard).toMatchObject({ upstream: id, files: entry.files })
    const commits = new Set(entry.readings.map(({ commit }) => commit))
    expect(shard.ages.every(({ revision, revisions = {} }) => [revision, ...Object.values(revisions)].every((commit) => commits.has(commit)))).toBe(true)
    expect(shard.groups.ends[shard.groups.count - 1]).toBe(entry.fingerprints)
    expect(shard.hi).toHaveLength(entry.fingerprints)
  })

  it('was read at the ages that the catalogue names, with the background taken out', () => {
    const source = findUpstreamSource(id)
    expect(entry.readings.map(({ repository, version }) => ({ repository, version }))).toEqual(source?.readings.map(({ repository, version }) => ({ repository, version })))
    expect(entry.readings.every(({ commit }, index) => commit.startsWith(source?.readings[index]?.revision ?? '?'))).toBe(true)
    expect(entry.background).toBe(background.length)
  })
})

describe('the literals of all upstreams', () => {
  const bytes = readFileSync(fileURLToPath(new URL(`../../dist/fingerprints/${literalShard}.bin`, import.meta.url)))

  it('are those that the lock names', () => {
    expect({ sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length }).toEqual({ sha256: lock.literals.sha256, bytes: lock.literals.bytes })
  })

  it('are as many as the lock says, of upstreams that have a shard', () => {
    const literals = openLiterals(bytes)
    let visited = 0
    visitKnownLiterals(literals, () => visited++)
    expect(visited).toBe(lock.literals.count)
    expect(Object.keys(lock.shards)).toEqual(expect.arrayContaining(literals.header.upstreams.map(({ id }) => id)))
  })
})

it('names a commit for every background repository', () => {
  expect(Object.keys(lock.backgrounds).sort()).toEqual([...background].sort())
})

it('has a shard for every upstream of the catalogue, within twelve megabytes', () => {
  expect(Object.keys(lock.shards).sort()).toEqual(upstreams.map(({ id }) => id).sort())
  expect(Object.values(lock.shards).reduce((sum, { bytes }) => sum + bytes, lock.literals.bytes)).toBeLessThanOrEqual(12_000_000)
})
