import { describe, expect, it } from 'vitest'
import type { DerivedFile } from '../../src/model/evidence.ts'
import { codeMap } from '../../src/report/code-map.ts'

const box = { x: 0, y: 0, width: 1000, height: 400 }

function file(path: string, derivedLines: number, changes: Partial<DerivedFile> = {}): DerivedFile {
  return {
    kind: 'derived-file', path, role: 'first-party', upstream: 'telegram-desktop', origin: { path, revision: '', version: '1.0' }, containment: 1, lines: derivedLines, derivedLines,
    notice: 'kept', evidence: 'names', ranges: [], ...changes,
  }
}

describe('the map of a repository', () => {
  it('gives files and own code areas by their lines', () => {
    const tiles = codeMap([file('app/a.cpp', 300), file('app/b.cpp', 100, { upstream: 'tdlib' })], [{ folder: 'own', lines: 400 }], box)
    expect(tiles.map(({ path, lines, upstream, share, width, height }) => ({ path, lines, upstream, share, area: Math.round(width * height) }))).toEqual([
      { path: 'app/a.cpp', lines: 300, upstream: 'telegram-desktop', share: 1, area: 150_000 },
      { path: 'app/b.cpp', lines: 100, upstream: 'tdlib', share: 1, area: 50_000 },
      { path: 'own', lines: 400, upstream: null, share: 0, area: 200_000 },
    ])
  })

  it('shows what is too small as its folder, with the upstream that most of it stems from', () => {
    const many = Array.from({ length: 3000 }, (_, at) => file(`app/deep/f${at}.cpp`, 10, { upstream: at % 3 === 0 ? 'tdlib' : 'telegram-desktop' }))
    const tiles = codeMap([...many, file('big/one.cpp', 200_000)], [{ folder: 'app/deep', lines: 30_000 }], box)
    const folder = tiles.find(({ path }) => path === 'app/deep')
    expect(tiles.length).toBeLessThan(3100)
    expect(folder ?? tiles.find(({ path }) => path.startsWith('app/deep'))).toBeDefined()
    expect(tiles.reduce((sum, { lines }) => sum + lines, 0)).toBe(260_000)
  })

  it('leaves out what is not the repository\'s own, and is empty where nothing is left', () => {
    expect(codeMap([file('vendor/a.cpp', 100, { role: 'vendored' })], [], box)).toEqual([])
    expect(codeMap([], [], box)).toEqual([])
  })
})
