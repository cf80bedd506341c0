import { describe, expect, it } from 'vitest'
import { ancestorLines, upstreamOfRepository } from '../../src/catalog/ancestors.ts'
import { findUpstream, upstreams } from '../../src/catalog/upstreams.ts'

describe('the commits that tell a history', () => {
  it('are whole ids that belong to one upstream each', () => {
    const ids = ancestorLines.flatMap(({ commits }) => commits.map(([commit]) => commit))
    expect(ids.filter((id) => !/^[0-9a-f]{40}$/.test(id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
    expect(ancestorLines.map(({ upstream }) => upstream).filter((id) => findUpstream(id) === undefined)).toEqual([])
  })

  it('run from the newest to the first', () => {
    // TDLib's first commit was made by a tool, and is dated two days after its second.
    const years = ancestorLines.map(({ commits }) => commits.map(([, date]) => Number(date.slice(0, 4))))
    expect(years.filter((line) => line.some((year, index) => year > (line[index - 1] ?? year)))).toEqual([])
    expect(ancestorLines.flatMap(({ commits }) => commits.map(([, date]) => date)).filter((date) => !/^20\d\d-[01]\d-[0-3]\d$/.test(date))).toEqual([])
  })
})

describe('the upstream of a repository', () => {
  it('is known by its official one, whatever the case, and by its others', () => {
    expect(upstreams.map(({ repository }) => upstreamOfRepository(repository.toUpperCase()))).toEqual(upstreams.map(({ id }) => id))
    expect(upstreamOfRepository('desktop-app/lib_ui')).toBe('desktop-app-toolkit')
  })

  it.each(['pigeon/tdesktop', 'telegramdesktop/tdesktop2', '', '__proto__'])('is none for %j', (name) => {
    expect(upstreamOfRepository(name)).toBeNull()
  })
})
