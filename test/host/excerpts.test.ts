import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createExcerpts } from '../../src/host/excerpts.ts'
import { placeAt } from '../../src/model/place.ts'

let root = ''

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'excerpts-'))
  writeFileSync(join(root, 'a.c'), Array.from({ length: 40 }, (_, index) => `line ${index + 1}`).join('\r\n'))
  writeFileSync(join(root, 'long.js'), `short\n${'x'.repeat(1_000_000)}\nend`)
  writeFileSync(join(root, 'picture'), Uint8Array.of(0, 1, 2, 0))
  symlinkSync('/etc/passwd', join(root, 'link'))
})

afterAll(() => {
  rmSync(root, { recursive: true })
})

describe('excerpts', () => {
  it('are the lines of a place and two around it', () => {
    const excerpt = createExcerpts(root)
    expect(excerpt(placeAt('a.c', 10)).map(({ line, text }) => `${line} ${text}`)).toEqual(['8 line 8', '9 line 9', '10 line 10', '11 line 11', '12 line 12'])
    expect(excerpt(placeAt('a.c', 1)).map(({ line }) => line)).toEqual([1, 2, 3])
    expect(excerpt(placeAt('a.c', 40)).map(({ line }) => line)).toEqual([38, 39, 40])
  })

  it('are never more than twelve lines, nor endless ones', () => {
    const excerpt = createExcerpts(root)
    expect(excerpt(placeAt('a.c', 3, 39))).toHaveLength(12)
    expect(excerpt(placeAt('long.js', 2)).every(({ text }) => text.length < 300)).toBe(true)
  })

  it.each(['missing', 'link', 'picture', '', '.', '../a.c', 'a.c/b'])('are none of %j', (path) => {
    expect(createExcerpts(root)(placeAt(path, 1)).filter(({ text }) => text !== '')).toEqual([])
  })

  it('are none beyond the end', () => {
    expect(createExcerpts(root)(placeAt('a.c', 400))).toEqual([])
  })
})
