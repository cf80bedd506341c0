import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordDifferences, type Difference } from '../../src/licenses/word-diff.ts'

function applied(before: readonly string[], after: readonly string[], differences: readonly Difference[]): string[] {
  const made: string[] = []
  let at = 0
  for (const one of differences) {
    made.push(...before.slice(at, one.before.from), ...after.slice(one.after.from, one.after.to))
    at = one.before.to
  }
  return [...made, ...before.slice(at)]
}

describe('wordDifferences', () => {
  it('leads from the one to the other', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 })
    fc.assert(fc.property(words, words, (before, after) => {
      expect(applied(before, after, wordDifferences(before, after, 60) ?? [])).toEqual(after)
    }))
  })

  it('takes together what stands close together', () => {
    expect(wordDifferences('one two three four five six seven'.split(' '), 'one 2 three 4 five six seven'.split(' '), 10)).toEqual([{ before: { from: 1, to: 4 }, after: { from: 1, to: 4 } }])
  })

  it('says nothing of what is alike, and gives up on what is not', () => {
    expect(wordDifferences(['a', 'b'], ['a', 'b'], 5)).toEqual([])
    expect(wordDifferences(['a', 'b', 'c'], ['x', 'y', 'z'], 5)).toBeNull()
  })
})
