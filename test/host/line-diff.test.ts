import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineDiff } from '../../src/host/line-diff.ts'
import type { Block } from '../../src/model/comparison.ts'

async function blocks(here: readonly string[], there: readonly string[]): Promise<readonly Block[]> {
  const answer = await lineDiff(here, there)
  if (!answer.ok) throw new Error(answer.because)
  return answer.value
}

const words = (found: readonly Block[]): readonly string[] =>
  found.map(({ alike, here, there }) => `${alike ? '=' : '!'} ${here === null ? '-' : `${here.from}-${here.to}`} ${there === null ? '-' : `${there.from}-${there.to}`}`)

describe('two texts held against each other', () => {
  it.each([
    [['a', 'b', 'c'], ['a', 'b', 'c'], ['= 1-3 1-3']], [['a', 'b', 'c'], ['a', 'x', 'c'], ['= 1-1 1-1', '! 2-2 2-2', '= 3-3 3-3']],
    [['a', 'c'], ['a', 'b', 'c'], ['= 1-1 1-1', '! - 2-2', '= 2-2 3-3']], [['x', 'a'], ['a'], ['! 1-1 -', '= 2-2 1-1']], [['a'], ['a', 'x'], ['= 1-1 1-1', '! - 2-2']],
    [['a'], ['b'], ['! 1-1 1-1']], [['  a b'], ['a\tb  '], ['= 1-1 1-1']],
  ])('%j and %j', async (here, there, expected) => {
    expect(words(await blocks(here, there))).toEqual(expected)
  })

  it('leave no line out on either side, and call alike only what is', async () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', '', '@@ -1 +1 @@', '-- x', '++ y', '\\ No newline'), { minLength: 1, maxLength: 12 })
    await fc.assert(fc.asyncProperty(text, text, async (here, there) => {
      const found = await blocks(here, there)
      const numbers = (side: 'here' | 'there'): number[] => found.flatMap((block) => (block[side] === null ? [] : Array.from({ length: block[side].to - block[side].from + 1 }, (_, index) => (block[side]?.from ?? 0) + index)))
      expect(numbers('here')).toEqual(here.map((_, index) => index + 1))
      expect(numbers('there')).toEqual(there.map((_, index) => index + 1))
      for (const { alike, here: one, there: other } of found) {
        if (alike) expect(here.slice((one?.from ?? 1) - 1, one?.to)).toEqual(there.slice((other?.from ?? 1) - 1, other?.to))
      }
    }), { numRuns: 25 })
  })
})
