import { describe, expect, it } from 'vitest'
import { withReading } from '../../src/tools/with-reading.ts'

const text = `export const upstreamSources = [
  {
    upstream: 'pigeon',
    readings: [
      { repository: 'a/pigeon', revision: 'aaaaaaaaa', version: '2' },
    ],
  },
  {
    upstream: 'dove',
    readings: [
      { repository: 'a/dove', revision: 'bbbbbbbbb', version: '1' },
    ],
  },
]
`
const reading = { repository: 'b/dove', revision: 'c'.repeat(40), version: '2026-11-22' }

describe('a new reading', () => {
  it('stands first in its upstream\'s list', () => {
    const line = '      { repository: \'b/dove\', revision: \'cccccccccccc\', version: \'2026-11-22\' },\n'
    expect(withReading(text, 'dove', reading)).toBe(text.replace('      { repository: \'a/dove\'', `${line}      { repository: 'a/dove'`))
  })

  it('is not added twice', () => {
    expect(withReading(text, 'dove', { ...reading, revision: 'b'.repeat(40) })).toBe(text)
  })

  it('of an unknown upstream is none', () => {
    expect(withReading(text, 'owl', reading)).toBeNull()
  })
})
