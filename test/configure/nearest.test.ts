import { describe, expect, it } from 'vitest'
import { nearest } from '../../src/configure/nearest.ts'

describe('the nearest word', () => {
  const words = ['gate', 'base', 'offline', 'fail-on', 'format', 'no-color']

  it.each([
    ['gaet', 'gate'],
    ['gates', 'gate'],
    ['off-line', 'offline'],
    ['failon', 'fail-on'],
    ['FORMAT', 'format'],
    ['no-colour', 'no-color'],
  ])('of %s is %s', (word, right) => {
    expect(nearest(word, words)).toBe(right)
  })

  it.each(['', 'x', 'artifact', 'completely-else'])('of %j is none', (word) => {
    expect(nearest(word, words)).toBeNull()
  })
})
