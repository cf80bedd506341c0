import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/licenses/words.ts'

const words = (text: string): string => wordsOf(text).words.join(' ')

describe('wordsOf', () => {
  it.each([
    ['letter case and punctuation', 'The Pigeon, "Software" — AS IS!', 'the pigeon software as is'],
    ['words broken at a line end', 'sub-\n * license non-infringement', 'sublicense noninfringement'],
    ['list markers', '1. Feed.\n  b) Fly.\n(iv) Land.', 'feed fly land'],
    ['versions stay', 'Version 3 or 2.1', 'version 3 or 2 1'],
    ['copyright lines', 'Copyright (c) 2020 Pat Pigeon\n© 2021 Flock\nThe copyright holder may fly.', 'the copyright holder may fly'],
    ['addresses on the web', 'see <https://example.org/a> or http://example.org/b.html now', 'see or now'],
    ['markup', '<p>Feed&nbsp;the <b>pigeons</b></p>', 'feed the pigeons'],
    ['British spelling', 'this Licence', 'this license'],
  ])('%s', (_, text, expected) => {
    expect(words(text)).toBe(expected)
  })

  it('knows the line of each word', () => {
    expect(wordsOf('# one\n\n# two three\r\n# four').lines).toEqual([1, 3, 3, 4])
  })
})
