import { describe, expect, it } from 'vitest'
import { identifyTexts } from '../../src/licenses/identify.ts'
import { licenseFileText, originalText } from '../../src/licenses/original-text.ts'

const words = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim()
const family = ['GPL-1.0', 'GPL-2.0', 'GPL-3.0', 'LGPL-2.0', 'LGPL-2.1', 'LGPL-3.0', 'AGPL-3.0']

describe.each(family)('the text of %s', (id) => {
  it('is the same whatever is said about later versions', async () => {
    const text = await originalText(id)
    expect(identifyTexts(text ?? '')[0]).toMatchObject({ spdx: id, similarity: expect.closeTo(1, 1) as number })
    expect(await originalText(`${id}-or-later`)).toBe(text)
    expect(await originalText(`${id}-only`)).toBe(text)
  })

  it('as a file begins with every word of it, in lines that fit a terminal', async () => {
    const file = await licenseFileText(id)
    expect(words(file).startsWith(words(await originalText(id)))).toBe(true)
    expect(file?.split('\n').filter((line) => line.length > 79)).toEqual([])
  })
})

describe('the text of the LGPL-3.0', () => {
  it('is the licence alone to compare with, and goes out with the GPL-3.0 that it adds to', async () => {
    expect(identifyTexts(await originalText('LGPL-3.0') ?? '').map(({ spdx }) => spdx)).toEqual(['LGPL-3.0'])
    expect(identifyTexts(await licenseFileText('LGPL-3.0') ?? '').map(({ spdx }) => spdx)).toEqual(['LGPL-3.0', 'GPL-3.0'])
  })
})

it.each(['MIT', 'GPL-9.9', '', '../GPL-3.0'])('there is none of "%s" here', async (id) => {
  expect(await originalText(id)).toBeNull()
  expect(await licenseFileText(id)).toBeNull()
})
