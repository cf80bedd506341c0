import { describe, expect, it } from 'vitest'
import { originAddress } from '../../src/catalog/origin-address.ts'
import { upstreamSummaries } from '../../src/catalog/upstream-summary.ts'
import lock from '../../src/catalog/upstreams.lock.json' with { type: 'json' }

describe('the address of an upstream\'s file', () => {
  it('is in the repository that was read at that commit', () => {
    const [reading] = lock.shards['telegram-desktop'].readings
    expect(originAddress('telegram-desktop', 'Telegram/a.cpp', reading?.commit ?? '')).toEqual({ repository: reading?.repository, path: 'Telegram/a.cpp' })
  })

  it('leaves out the folder that several repositories are told apart by', () => {
    const reading = lock.shards['desktop-app-toolkit'].readings.find(({ repository }) => repository === 'desktop-app/lib_ui')
    expect(originAddress('desktop-app-toolkit', 'lib_ui/ui/a.cpp', reading?.commit ?? '')).toEqual({ repository: 'desktop-app/lib_ui', path: 'ui/a.cpp' })
  })

  it('is unknown without a commit that was read', () => {
    expect(originAddress('telegram-desktop', 'a.cpp', '')).toBeNull()
    expect(originAddress('telegram-desktop', 'a.cpp', '0'.repeat(40))).toBeNull()
    expect(originAddress('pigeon', 'a.cpp', '0'.repeat(40))).toBeNull()
  })
})

it('sums up every upstream that has a shard, with a licence and versions', () => {
  expect(upstreamSummaries().map(({ id }) => id)).toEqual(Object.keys(lock.shards))
  for (const { license, repository, versions, ages } of upstreamSummaries()) {
    expect([license, versions].includes('')).toBe(false)
    expect(repository).toMatch(/^[\w.-]+\/[\w.-]+$/)
    expect(ages).toBeGreaterThan(0)
  }
})
