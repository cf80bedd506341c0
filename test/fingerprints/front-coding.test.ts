import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeTexts, encodeTexts } from '../../src/fingerprints/front-coding.ts'

it('gives back the texts that went in', () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 400 })), (texts) => {
    expect(decodeTexts(encodeTexts([...texts].sort()), texts.length)).toEqual([...texts].sort())
  }))
})

it('spares what a path shares with the one before', () => {
  expect(encodeTexts(['src/main/java/a.java', 'src/main/java/b.java'])).toHaveLength(2 + 20 + 2 + 6)
})

it('refuses texts that are cut short', () => {
  const bytes = encodeTexts(['abc', 'abd'])
  for (let length = 0; length < bytes.length; length++) expect(() => decodeTexts(bytes.subarray(0, length), 2)).toThrow(RangeError)
})
