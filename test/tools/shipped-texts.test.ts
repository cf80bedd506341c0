import licenses from 'spdx-license-list/full.js'
import { describe, expect, it } from 'vitest'
import { identifyTexts } from '../../src/licenses/identify.ts'
import { shippedTexts } from '../../src/tools/shipped-texts.ts'

const words = (text: string): string => text.replace(/\s+/g, ' ').trim()

describe.each([...shippedTexts()])('the shipped text of %s', (id, text) => {
  it('has every word of the list\'s, in lines that fit a terminal', () => {
    expect(words(text)).toBe(words((licenses[id] ?? licenses[`${id}-only`])?.licenseText ?? ''))
    expect(text.split('\n').filter((line) => line.length > 79)).toEqual([])
  })

  it('is known for what it is', () => {
    expect(identifyTexts(text)[0]).toMatchObject({ spdx: id, similarity: expect.closeTo(1, 1) as number })
  })
})
