import { describe, expect, it } from 'vitest'
import type { DerivedFile } from '../../src/model/evidence.ts'
import { likeness, originsOf } from '../../src/report/origins.ts'

function file(path: string, other: Partial<DerivedFile> = {}): DerivedFile {
  return {
    kind: 'derived-file', path, role: 'first-party', upstream: 'pigeon', origin: { path, revision: 'r', version: '1' }, containment: 0.5, lines: 100, derivedLines: 50,
    notice: 'kept', evidence: 'names', ranges: [], ...other,
  }
}

describe('the origins of one upstream', () => {
  it('are its largest parts, the rest by folder, and its notices', () => {
    const files = [
      file('a/b/c/d/e.c', { derivedLines: 9 }), file('a/b/c/f.c', { derivedLines: 8, notice: 'removed' }), file('g.c', { derivedLines: 7, notice: 'changed' }),
      file('z.c', { derivedLines: 90 }), file('y.c', { derivedLines: 90, notice: 'upstream-had-none' }), file('other.c', { upstream: 'dove', derivedLines: 1000 }),
    ]
    const { largest, rest, notices } = originsOf(files, 'pigeon', 2)
    expect(largest.map(({ path }) => path)).toEqual(['y.c', 'z.c'])
    expect(rest).toEqual([['.', 1], ['a/b/c', 1], ['a/b/c/d', 1]])
    expect(notices).toBe('2 kept, 1 changed, 1 removed, 1 had none')
    expect(originsOf(files, 'sparrow', 2)).toEqual({ largest: [], rest: [], notices: '' })
  })
})

describe('the likeness of a file', () => {
  it.each<[Partial<DerivedFile>, string]>([
    [{}, '50 %'],
    [{ evidence: 'exact', containment: 1 }, '100 %, byte for byte'],
    [{ evidence: 'shape' }, '50 %, known by its shape'],
    [{ evidence: 'literals' }, '50 %, known by its texts'],
    [{ evidence: 'passage', ranges: [{ from: 120, to: 160 }] }, '50 %, a passage, lines 120-160 of your file'],
    [{ ranges: [{ from: 7, to: 7 }] }, '50 %, line 7'],
    [{ ranges: [1, 11, 21, 31, 41].map((from) => ({ from, to: from + 1 })) }, '50 %, lines 1-2, 11-12, 21-22 and 2 more'],
  ])('of %j is %s', (other, words) => {
    expect(likeness(file('a.c', other))).toBe(words)
  })
})
